// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/Session.h"

#include <QObject>

namespace fanye::flip {
class FlipView;
}

namespace fanye::app {

class SearchState;

// A printed page number and a keyword that were given on opening. The book goes there once, as soon as enough of the
// text has been read to find them.
class PendingJump : public QObject
{
    Q_OBJECT
public:
    // REQUIRES: all outlive this.
    PendingJump(const Session &session, SearchState &searchState, flip::FlipView &book, QObject *parent = nullptr);

    void request(const FileToOpen &target); // in place of a former request. REQUIRES: an issue is open

Q_SIGNALS:
    void searchWanted(const QString &text);

private:
    void begin(const OpenIssue &issue);
    void cancel();
    void jumpIfPossible();
    void goToLabel();
    void goToFirstHit();

    const Session &m_session;
    SearchState &m_search;
    flip::FlipView &m_book;
    QString m_label;
    QString m_keyword;
};

} // namespace fanye::app
