// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/Copying.h"

#include "app/commands/Actions.h"
#include "app/messages/IssueTitle.h"
#include "flip/view/BookSelection.h"
#include "flip/view/FlipView.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QStringList>

namespace fanye::app {

using namespace text;
using namespace flip;

namespace {

QString pageName(PageNumber page, const Folios &folios)
{
    return folios.of(page).value_or(QString::number(page.number()));
}

} // namespace

Copying::Copying(const Session &session, FlipView &book, const Actions &actions, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_book(book)
    , m_actions(actions)
{
    connect(&session, &Session::ready, this, &Copying::begin);
    connect(actions[Command::Copy], &QAction::triggered, this, &Copying::copy);
    connect(actions[Command::CopyWithSource], &QAction::triggered, this, &Copying::copyWithSource);
    connect(actions[Command::SelectAll], &QAction::triggered, &book.selecting(), &BookSelection::selectAll);
    connect(&book, &FlipView::selectionChanged, this, &Copying::showWhatIsPossible);
}

void Copying::begin(const OpenIssue &issue)
{
    const TextAnalysis *analysis = issue.analysis.get();
    const auto offerText = [this, analysis] { m_book.selecting().setText(analysis->sharedText()); };
    connect(analysis, &TextAnalysis::grown, this, offerText);
    offerText();
    showWhatIsPossible();
}

void Copying::showWhatIsPossible()
{
    const bool isAnySelected = m_book.selecting().selection().has_value();
    m_actions[Command::CopyWithSource]->setEnabled(isAnySelected);
    m_actions[Command::Copy]->setText(isAnySelected ? tr("&Copy") : tr("&Copy the text on these pages"));
    QClipboard *clipboard = QGuiApplication::clipboard();
    if (isAnySelected && clipboard->supportsSelection())
        clipboard->setText(m_book.selecting().selectedText(), QClipboard::Selection);
}

void Copying::copy()
{
    const OpenIssue &issue = *m_session.openIssue();
    take(m_book.selecting().selection() ? m_book.selecting().selectedText()
                                        : textOf(m_book.spread(), issue.facts().binding, issue.analysis->text()));
}

void Copying::copyWithSource()
{
    const OpenIssue &issue = *m_session.openIssue();
    const QString title = titleOf(issue.facts(), issue.file.path);
    const QString source = sourceOf(*m_book.selecting().selection(), issue.analysis->text(), title);
    take(m_book.selecting().selectedText() + QStringLiteral("\n\n") + source);
}

void Copying::copyPage(PageNumber page)
{
    const PageText *known = m_session.openIssue()->analysis->text().find(page);
    take(known ? paragraphs(*known).join(QLatin1Char('\n')) : QString());
}

void Copying::take(const QString &text)
{
    if (text.isEmpty())
        Q_EMIT notPossible(tr("These pages have no text to copy."));
    else
        QGuiApplication::clipboard()->setText(text);
}

QString textOf(const Spread &spread, Binding binding, const IssueText &text)
{
    QStringList all;
    for (const PageNumber page : spread.inReadingOrder(binding))
        if (const PageText *known = text.find(page))
            all += paragraphs(*known);
    return all.join(QLatin1Char('\n'));
}

QString sourceOf(const TextSpan &passage, const IssueText &text, const QString &title)
{
    PageNumber first = passage.last.page, last = passage.first.page;
    for (const PageText &page : text.pages)
        if (glyphsOn(page, passage).count() > 0) {
            first = std::min(first, page.page);
            last = std::max(last, page.page);
        }
    const QString from = pageName(first, text.folios), to = pageName(last, text.folios);
    return from == to ? Copying::tr("— %1, page %2").arg(title, from)
                      : Copying::tr("— %1, pages %2–%3").arg(title, from, to);
}

} // namespace fanye::app
