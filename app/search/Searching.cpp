// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/search/Searching.h"

#include "app/commands/Actions.h"
#include "app/search/Finder.h"
#include "app/search/SearchPanel.h"

namespace fanye::app {

using namespace flip;

Searching::Searching(Finder &finder, FlipView &book, const SearchPanel &panel, const Actions &actions,
                     QObject *parent)
    : QObject(parent)
    , m_finder(finder)
    , m_book(book)
{
    connect(actions[Command::FindNext], &QAction::triggered, this, &Searching::next);
    connect(actions[Command::FindPrevious], &QAction::triggered, this, &Searching::previous);
    connect(&panel, &SearchPanel::nextWanted, this, &Searching::next);
    connect(&panel, &SearchPanel::previousWanted, this, &Searching::previous);
    connect(&panel, &SearchPanel::left, this, [this] { m_book.setFocus(); });
    connect(&finder, &Finder::hitsChanged, this, &Searching::highlightHits);
    connect(&finder, &Finder::currentChanged, this, &Searching::goToHit);
}

void Searching::next()
{
    m_finder.next(m_book.page());
}

void Searching::previous()
{
    m_finder.previous(m_book.page());
}

void Searching::highlightHits()
{
    m_book.setHighlights(highlightsOf(m_finder.hits(), m_finder.current()));
}

void Searching::goToHit()
{
    highlightHits();
    Q_EMIT pageWanted(m_finder.hits().hits[std::size_t(*m_finder.current())].page);
}

} // namespace fanye::app
