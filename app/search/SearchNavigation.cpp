// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/search/SearchNavigation.h"

#include "app/commands/Actions.h"
#include "app/search/SearchPanel.h"
#include "app/search/SearchState.h"

namespace fanye::app {

using namespace flip;

SearchNavigation::SearchNavigation(SearchState &searchState, FlipView &book, const SearchPanel &panel,
                                   const Actions &actions, QObject *parent)
    : QObject(parent)
    , m_search(searchState)
    , m_book(book)
{
    connect(actions[Command::FindNext], &QAction::triggered, this, &SearchNavigation::next);
    connect(actions[Command::FindPrevious], &QAction::triggered, this, &SearchNavigation::previous);
    connect(&panel, &SearchPanel::nextWanted, this, &SearchNavigation::next);
    connect(&panel, &SearchPanel::previousWanted, this, &SearchNavigation::previous);
    connect(&panel, &SearchPanel::left, this, [this] { m_book.setFocus(); });
    connect(&searchState, &SearchState::currentChanged, this, &SearchNavigation::goToHit);
}

void SearchNavigation::next()
{
    m_search.next(m_book.page());
}

void SearchNavigation::previous()
{
    m_search.previous(m_book.page());
}

void SearchNavigation::goToHit()
{
    Q_EMIT pageWanted(m_search.hits().hits[std::size_t(*m_search.current())].page);
}

} // namespace fanye::app
