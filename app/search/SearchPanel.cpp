// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/search/SearchPanel.h"

#include "app/search/HitDelegate.h"
#include "app/search/SearchInput.h"
#include "app/search/SearchState.h"
#include "app/search/SearchText.h"
#include "search/HitsModel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace fanye::app {

using namespace search;

namespace {

QLabel *plainLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->hide();
    return label;
}

void setWords(QLabel &label, const QString &words)
{
    label.setText(words);
    label.setVisible(!words.isEmpty());
}

} // namespace

SearchPanel::SearchPanel(SearchState &searchState, QWidget *parent)
    : QWidget(parent)
    , m_search(searchState)
    , m_model(new HitsModel(this))
    , m_input(new SearchInput(this))
    , m_case(addOption(QStringLiteral("Aa"), tr("Match case")))
    , m_wholeWords(addOption(QStringLiteral("W"), tr("Whole words (Latin letters and digits)")))
    , m_expression(addOption(QStringLiteral(".*"), tr("Regular expression")))
    , m_more(new QToolButton(this))
    , m_diacritics(addRareOption(tr("Match &accents (é is not e)")))
    , m_width(addRareOption(tr("Match full and half &width (Ａ is not A)")))
    , m_head(plainLabel(this))
    , m_notes(plainLabel(this))
    , m_noteHits(new NoteHits(this))
    , m_list(new QTreeView(this))
{
    makeInput();
    makeList();
    auto *options = new QHBoxLayout;
    options->setSpacing(2);
    options->addWidget(m_input, 1);
    for (QToolButton *option : {m_case, m_wholeWords, m_expression, m_more})
        options->addWidget(option);
    auto *head = new QVBoxLayout;
    head->setSpacing(4); // a nested layout takes that of its parent, which is 0
    head->setContentsMargins(8, 4, 8, 6);
    head->addLayout(options);
    head->addWidget(m_head);
    head->addWidget(m_notes);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_noteHits);
    column->addWidget(m_list, 1);
    connect(m_noteHits, &NoteHits::noteWanted, this, &SearchPanel::noteWanted);
    connect(&m_search, &SearchState::hitsChanged, this, &SearchPanel::showHits);
    connect(&m_search, &SearchState::currentChanged, this, &SearchPanel::showCurrent);
}

void SearchPanel::makeInput()
{
    m_input->setObjectName(QStringLiteral("searchInput"));
    m_input->setPlaceholderText(tr("Search the issue"));
    m_input->setAccessibleName(tr("Search the issue"));
    // textChanged is emitted for committed text only: nothing is searched while an input method composes.
    connect(m_input, &QLineEdit::textChanged, this, &SearchPanel::ask);
    connect(m_input, &SearchInput::nextWanted, this, &SearchPanel::nextWanted);
    connect(m_input, &SearchInput::previousWanted, this, &SearchPanel::previousWanted);
    connect(m_input, &SearchInput::hitsWanted, m_list, qOverload<>(&QWidget::setFocus));
    connect(m_input, &SearchInput::left, this, &SearchPanel::left);
}

void SearchPanel::makeList()
{
    m_list->setObjectName(QStringLiteral("hits"));
    m_list->setAccessibleName(tr("Search results"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new HitDelegate(m_list));
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setIndentation(0);
    m_list->setItemsExpandable(false);
    m_list->setMouseTracking(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const auto go = [this](const QModelIndex &index) {
        if (const auto hit = m_model->hitAt(index))
            m_search.setCurrent(*hit);
    };
    connect(m_list, &QTreeView::clicked, this, go);
    connect(m_list, &QTreeView::activated, this, go);
}

QToolButton *SearchPanel::addOption(const QString &words, const QString &tip)
{
    auto *option = new QToolButton(this);
    option->setText(words);
    option->setToolTip(tip);
    option->setAccessibleName(tip);
    option->setCheckable(true);
    option->setAutoRaise(true);
    connect(option, &QToolButton::toggled, this, &SearchPanel::ask);
    return option;
}

QAction *SearchPanel::addRareOption(const QString &words)
{
    if (!m_more->menu()) {
        m_more->setText(QStringLiteral("…"));
        m_more->setToolTip(tr("More options"));
        m_more->setAccessibleName(tr("More options"));
        m_more->setAutoRaise(true);
        m_more->setStyleSheet(QStringLiteral("QToolButton::menu-indicator { image: none; }"));
        m_more->setPopupMode(QToolButton::InstantPopup);
        m_more->setMenu(new QMenu(m_more));
    }
    QAction *option = m_more->menu()->addAction(words);
    option->setCheckable(true);
    connect(option, &QAction::toggled, this, &SearchPanel::ask);
    return option;
}

void SearchPanel::setWords(Words words)
{
    m_words = std::move(words);
}

void SearchPanel::setNotes(std::vector<SearchedNote> notes)
{
    m_noteHits->setNotes(std::move(notes));
    m_noteHits->showHitsOf(m_search.query(), m_words.pages);
}

void SearchPanel::focusInput()
{
    m_input->setFocus(Qt::ShortcutFocusReason);
    m_input->selectAll();
}

void SearchPanel::setText(const QString &text)
{
    m_expression->setChecked(false); // the text is literal
    m_input->setText(text);
}

void SearchPanel::ask()
{
    Query query;
    query.text = m_input->text();
    query.matchesCase = m_case->isChecked();
    query.wholeWords = m_wholeWords->isChecked();
    query.matchesDiacritics = m_diacritics->isChecked();
    query.matchesWidth = m_width->isChecked();
    query.isRegularExpression = m_expression->isChecked();
    m_search.setQuery(query);
}

void SearchPanel::showHits()
{
    const Hits &hits = m_search.hits();
    showWords();
    fanye::app::setWords(*m_notes, hits.query.text.isEmpty() ? QString() : noteWords(hits, m_words.unread));
    m_noteHits->showHitsOf(hits.query, m_words.pages);
    m_model->setHits(hits, m_words.article, m_words.pages);
    m_list->expandAll();
    // A model that was reset has lost it. Otherwise the reader may have gone elsewhere.
    if (m_search.current() && !m_list->currentIndex().isValid())
        markCurrent();
}

void SearchPanel::showCurrent()
{
    markCurrent();
    showWords();
    m_input->remember();
}

// REQUIRES: there is a current hit
void SearchPanel::markCurrent()
{
    const QModelIndex index = m_model->indexOfHit(*m_search.current());
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index);
}

// "Nothing found" would be wrong above what is found in notes.
void SearchPanel::showWords()
{
    if (m_search.hits().hits.empty() && !m_noteHits->isHidden())
        return fanye::app::setWords(*m_head, {});
    fanye::app::setWords(*m_head, headWords(m_search.hits(), m_words.pagesRead, m_words.pageCount, m_search.current()));
}

} // namespace fanye::app
