// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/contents/ContentsPanel.h"

#include "app/contents/ContentsCommands.h"
#include "app/contents/ContentsDelegate.h"
#include "app/contents/ContentsSourceButton.h"
#include "app/contents/ContentsTip.h"
#include "app/contents/ReaderContents.h"
#include "app/desktop/TintedIcon.h"
#include "app/widgets/ClearButton.h"
#include "contents/model/ContentsModel.h"

#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QTimer>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace fanye::app {

using namespace contents;
using namespace pages;

namespace {

constexpr int indentation = 14;

} // namespace

ContentsPanel::ContentsPanel(ReaderContents &contents, QWidget *parent)
    : QWidget(parent)
    , m_contents(contents)
    , m_model(new ContentsModel(this))
    , m_tree(new QTreeView(this))
    , m_filter(new QLineEdit(this))
    , m_empty(new QLabel(this))
    , m_source(new ContentsSourceButton(contents, this))
    , m_commands(nullptr)
    , m_tip(nullptr)
{
    arrangeTree();
    m_commands = new ContentsCommands(contents, *m_model, *m_tree, this);
    m_tip = new ContentsTip(*m_tree, *m_model);
    arrange();
    connectEdits();
    follow();
}

void ContentsPanel::arrangeTree()
{
    m_tree->setObjectName(QStringLiteral("contents"));
    m_tree->setAccessibleName(tr("Contents"));
    m_tree->setModel(m_model);
    m_tree->setItemDelegate(new ContentsDelegate(m_tree));
    m_tree->setHeaderHidden(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setIndentation(indentation);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setTextElideMode(Qt::ElideRight);
    m_tree->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers); // the Rename command starts editing
    m_tree->setDragDropMode(QAbstractItemView::InternalMove);
    m_tree->setContextMenuPolicy(Qt::NoContextMenu); // the panel has the context menu
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
}

void ContentsPanel::arrange()
{
    m_empty->setObjectName(QStringLiteral("contentsEmpty"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_empty->setContentsMargins(16, 16, 16, 16);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(m_tree, 1);
    column->addWidget(m_empty, 1);
    column->addWidget(m_source);
}

QWidget *ContentsPanel::makeHead()
{
    m_filter->setObjectName(QStringLiteral("contentsFilter"));
    m_filter->setPlaceholderText(tr("Filter contents"));
    m_filter->setAccessibleName(tr("Filter contents"));
    ClearButton::addTo(*m_filter);
    connect(m_filter, &QLineEdit::textChanged, this, &ContentsPanel::filterBy);
    auto *head = new QWidget(this);
    auto *more = new QToolButton(head);
    more->setObjectName(QStringLiteral("contentsMenu"));
    more->setAutoRaise(true);
    more->setIcon(tintedIcon(QStringLiteral("menu")));
    more->setToolTip(tr("Contents options"));
    more->setAccessibleName(tr("Contents options"));
    more->setPopupMode(QToolButton::InstantPopup);
    more->setStyleSheet(QStringLiteral("QToolButton::menu-indicator { image: none; }"));
    more->setMenu(makeMenu());
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(8, 2, 6, 4);
    row->setSpacing(4);
    row->addWidget(m_filter, 1);
    row->addWidget(more);
    return head;
}

QMenu *ContentsPanel::makeMenu()
{
    auto *menu = new QMenu(this);
    menu->addAction(tr("E&xpand all"), this, [this] { foldAll(Folding::Expanded); });
    menu->addAction(tr("&Collapse all"), this, [this] { foldAll(Folding::Collapsed); });
    QAction *subheadings = menu->addAction(tr("Show &sub-headings"));
    subheadings->setCheckable(true);
    connect(subheadings, &QAction::toggled, this, [this](bool shown) {
        m_model->setSubheadings(shown ? Subheadings::Shown : Subheadings::Hidden);
        fold();
        choose(m_model->currentIndex());
    });
    menu->addSeparator();
    m_commands->fillPanelMenu(*menu);
    return menu;
}

void ContentsPanel::connectEdits()
{
    connect(m_tree, &QTreeView::clicked, this, &ContentsPanel::go);
    connect(m_tree, &QTreeView::activated, this, &ContentsPanel::go);
    connect(m_tree, &QTreeView::expanded, this, [this](const QModelIndex &at) { noteFolding(at, Folding::Expanded); });
    connect(m_tree, &QTreeView::collapsed, this,
            [this](const QModelIndex &at) { noteFolding(at, Folding::Collapsed); });
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, m_commands, &ContentsCommands::follow);
    connect(&m_contents, &ReaderContents::changed, this, &ContentsPanel::follow);
    connect(m_commands, &ContentsCommands::added, this, [this] {
        if (const auto row = m_contents.rowTouched())
            m_tree->edit(m_model->indexOf(*row));
    });
    connect(m_model, &ContentsModel::correctionWanted, this, &ContentsPanel::correctLater);
}

// Deferred until the editor or drag has finished, because the change resets the model. The contents may have changed
// meanwhile: the entry is found by its anchor, unless the issue or the source has changed.
void ContentsPanel::correctLater(const ContentsEdit &edit)
{
    QTimer::singleShot(0, this, [this, edit, issue = m_issue, base = m_contents.base()] {
        if (issue == m_issue && base == m_contents.base() && m_contents.isReady())
            m_contents.correct(edit);
    });
}

void ContentsPanel::setPainter(PagePainter *painter)
{
    m_tip->setPainter(painter);
    ++m_issue;
    m_filter->clear();
    m_folded.expandAll();
    m_model->setSought({});
}

void ContentsPanel::follow()
{
    if (m_contents.now() != m_shown) {
        const int scrolled = m_tree->verticalScrollBar()->value();
        const auto chosen = m_model->rowOf(m_tree->currentIndex());
        m_shown = m_contents.now();
        m_model->setContents(m_shown);
        m_folded.follow(m_shown);
        fold();
        m_tree->verticalScrollBar()->setValue(scrolled);
        const auto touched = m_contents.rowTouched();
        const QModelIndex next
            = chosen ? m_model->indexOf(std::min(*chosen, int(m_shown.entries.size()) - 1)) : QModelIndex();
        choose(touched ? m_model->indexOf(*touched) : m_contents.isCorrected() ? next : m_model->currentIndex());
    }
    const bool isEmpty = m_shown.entries.empty();
    m_tree->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    m_empty->setText(m_contents.isReady() ? tr("No contents.\nAdd an entry for a page that you want to find again.")
                                          : QString());
    m_source->follow();
    m_commands->follow();
}

void ContentsPanel::choose(const QModelIndex &entry)
{
    m_tree->setCurrentIndex(entry); // scrolls to it
}

void ContentsPanel::setPages(const std::vector<PageNumber> &pages)
{
    m_commands->setPages(pages);
    m_model->setCurrent(pages);
    choose(m_model->currentIndex());
}

void ContentsPanel::turnTo(const std::vector<PageNumber> &pages)
{
    m_model->forgetSoughtBeside(pages);
}

QString ContentsPanel::titleAt(PageNumber page) const
{
    return contents::titleAt(m_shown.entries, page);
}

void ContentsPanel::filterBy(const QString &words)
{
    m_model->setFilter(words);
    m_commands->setFiltered(!words.trimmed().isEmpty());
    fold();
    choose(m_model->currentIndex());
}

// Collapsed entries stay collapsed when the contents change; a filter expands all.
void ContentsPanel::fold()
{
    const QSignalBlocker quiet(m_tree); // expanding by code, not by the reader
    m_tree->expandAll();
    if (!m_filter->text().trimmed().isEmpty())
        return;
    for (const int entry : m_folded.rows())
        m_tree->collapse(m_model->indexOf(entry));
}

void ContentsPanel::foldAll(Folding folding)
{
    folding == Folding::Collapsed ? m_folded.collapseAll() : m_folded.expandAll();
    fold();
}

void ContentsPanel::noteFolding(const QModelIndex &entry, Folding folding)
{
    const auto row = m_model->rowOf(entry);
    if (!row || !m_filter->text().trimmed().isEmpty())
        return;
    folding == Folding::Collapsed ? m_folded.collapse(*row) : m_folded.expand(*row);
}

void ContentsPanel::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    const QPoint at = m_tree->viewport()->mapFromGlobal(event->globalPos());
    if (!isByKey && m_tree->viewport()->rect().contains(at))
        m_tree->setCurrentIndex(m_tree->indexAt(at));
    const QPoint below = m_tree->viewport()->mapToGlobal(m_tree->visualRect(m_tree->currentIndex()).bottomLeft());
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_commands->fillEntryMenu(*menu);
    menu->popup(isByKey ? below : event->globalPos());
}

void ContentsPanel::go(const QModelIndex &index)
{
    const auto page = m_model->pageAt(index);
    if (!page)
        return;
    m_model->setSought(index);
    Q_EMIT pageWanted(*page);
    if (const auto row = m_model->rowOf(index))
        Q_EMIT entrySought(m_shown.anchors[std::size_t(*row)]);
}

} // namespace fanye::app
