// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/PageHistory.h"
#include "issue/PageNumber.h"

#include <QObject>

namespace fanye::flip {
class FlipView;
}

namespace fanye::app {

class Actions;

// Every way to another page but turning the leaf by hand: buttons, boxes, panels, back and forward. Keeps the history.
class Navigation : public QObject
{
    Q_OBJECT
public:
    Navigation(flip::FlipView &book, const Actions &actions, QObject *parent = nullptr);

    void start(int pageCount); // another issue: the history begins anew
    void jumpTo(PageNumber page);  // remembered: Back returns

private:
    void goBack();
    void goForward();
    void showWhatIsPossible();

    flip::FlipView &m_book;
    const Actions &m_actions;
    PageHistory m_history;
    int m_pageCount = 0;
};

} // namespace fanye::app
