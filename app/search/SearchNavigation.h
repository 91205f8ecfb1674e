// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue/PageNumber.h"

#include <QObject>

namespace fanye::flip {
class FlipView;
}

namespace fanye::app {

class Actions;
class SearchState;
class SearchPanel;

// Goes to the next and previous hit on keys and buttons.
class SearchNavigation : public QObject
{
    Q_OBJECT
public:
    SearchNavigation(SearchState &searchState, flip::FlipView &book, const SearchPanel &panel, const Actions &actions,
                     QObject *parent = nullptr);

Q_SIGNALS:
    void pageWanted(fanye::PageNumber page); // of the current hit

private:
    void next();
    void previous();
    void goToHit();

    SearchState &m_search;
    flip::FlipView &m_book;
};

} // namespace fanye::app
