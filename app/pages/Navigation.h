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
class Session;
struct OpenIssue;

// Jumps to pages by buttons, page box and panels, and goes back and forward through the history of jumps. Each issue
// begins with an empty history; a new version of the open one goes on with it.
class Navigation : public QObject
{
    Q_OBJECT
public:
    // REQUIRES: all outlive this.
    Navigation(const Session &session, flip::FlipView &book, const Actions &actions, QObject *parent = nullptr);

    void jumpTo(PageNumber page); // Back returns from there

private:
    void begin(const OpenIssue &issue);
    void goBack();
    void goForward();
    int pageCount() const; // 0: no issue is open
    void enableActions();

    const Session &m_session;
    flip::FlipView &m_book;
    const Actions &m_actions;
    PageHistory m_history;
};

} // namespace fanye::app
