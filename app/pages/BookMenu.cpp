// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/BookMenu.h"

#include "app/commands/Actions.h"
#include "app/desktop/LinkOpener.h"
#include "app/session/IssueBookmarks.h"
#include "flip/view/BookSelection.h"
#include "flip/view/FlipView.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>

namespace fanye::app {

using namespace flip;

namespace {

constexpr int mostSearched = 60; // code points

} // namespace

BookMenu::BookMenu(FlipView &book, IssueBookmarks &bookmarks, const Actions &actions, QObject *parent)
    : QObject(parent)
    , m_book(book)
    , m_bookmarks(bookmarks)
    , m_actions(actions)
{
    book.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&book, &QWidget::customContextMenuRequested, this, &BookMenu::open);
}

void BookMenu::open(QPoint at)
{
    auto *menu = new QMenu(&m_book);
    menu->setObjectName(QStringLiteral("bookMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    offerLink(*menu, at);
    Q_EMIT filling(*menu, at);
    if (m_book.selecting().selection())
        offerSelection(*menu);
    else
        offerPage(*menu, at);
    menu->popup(m_book.mapToGlobal(at));
}

void BookMenu::openForText(QWidget &text, QPoint at)
{
    auto *menu = new QMenu(&text);
    menu->setObjectName(QStringLiteral("textMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (m_book.selecting().selection()) {
        Q_EMIT fillingSelection(*menu);
        offerSelection(*menu);
    } else {
        menu->addAction(m_actions[Command::SelectAll]);
        menu->addAction(m_actions[Command::SaveText]);
    }
    menu->popup(text.mapToGlobal(at));
}

void BookMenu::offerLink(QMenu &menu, QPoint at)
{
    const Link *link = m_book.linkAt(at);
    if (!link || link->target || verdictOn(link->url) == LinkVerdict::Inert)
        return;
    const QString address = shownAddress(link->url);
    menu.addAction(tr("Copy link a&ddress"), &m_book, [address] { QGuiApplication::clipboard()->setText(address); });
    menu.addSeparator();
}

void BookMenu::offerSelection(QMenu &menu)
{
    menu.addAction(m_actions[Command::Copy]);
    menu.addAction(m_actions[Command::CopyWithSource]);
    menu.addSeparator();
    const QString words = searchableWords(m_book.selecting().selectedText());
    menu.addAction(tr("&Find in this issue"), this, [this, words] { Q_EMIT searchWanted(words); });
    menu.addSeparator();
    menu.addAction(m_actions[Command::SelectAll]);
}

void BookMenu::offerPage(QMenu &menu, QPoint at)
{
    if (const auto page = m_book.pageAt(at))
        menu.addAction(tr("Copy the text on this &page"), this, [this, page] { Q_EMIT pageCopyWanted(*page); });
    menu.addAction(m_actions[Command::Copy]);
    menu.addAction(m_actions[Command::SelectAll]);
    menu.addSeparator();
    if (const auto page = m_book.pageAt(at)) // not the first of the spread, as by the key
        menu.addAction(m_bookmarks.has(*page) ? tr("Remove the &bookmark of this page") : tr("&Bookmark this page"),
                       &m_bookmarks, [this, page] { m_bookmarks.toggleOn(*page); });
    menu.addSeparator();
    for (const Command command : {Command::ZoomIn, Command::FitSpread, Command::FullScreen})
        menu.addAction(m_actions[command]);
}

QString searchableWords(const QString &selected)
{
    const std::u32string words = selected.simplified().toStdU32String();
    return QString::fromStdU32String(words.substr(0, mostSearched)).trimmed();
}

} // namespace fanye::app
