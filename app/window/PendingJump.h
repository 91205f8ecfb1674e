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

// What was asked for on opening but can only be granted once text has been read: a printed page number, a keyword.
// Each is granted once, as soon as it can be.
class PendingJump : public QObject
{
    Q_OBJECT
public:
    PendingJump(SearchState &searchState, flip::FlipView &book, QObject *parent = nullptr);

    void begin(const Session::Ready &ready); // an issue is open
    void end(); // it is about to close, and what could not be granted is not wished any more
    void wish(const FileToOpen &wishes); // of the open issue, from now on; REQUIRES: there is one

Q_SIGNALS:
    void searchWanted(const QString &text);

private:
    void grant();
    void goToLabel();
    void goToFirstHit();

    SearchState &m_search;
    flip::FlipView &m_book;
    const Session::Ready *m_ready = nullptr;
    QString m_label;
    QString m_keyword;
};

} // namespace fanye::app
