// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/selection/TextSpan.h"

#include <QObject>
#include <QPoint>

class QMenu;

namespace fanye::flip {
class FlipView;
}

namespace fanye::app {

class Actions;
class AloudBar;
class PageFollowing;
class ReadAloud;
class Session;

// The commands for reading aloud (hidden in a build without Qt TextToSpeech), the bar for it, and the mark of the
// sentence in the book.
class AloudCommands : public QObject
{
    Q_OBJECT
public:
    // REQUIRES: all outlive this. The bar is shown over `over`, the book and its text.
    AloudCommands(const Session &session, ReadAloud &reading, flip::FlipView &book, const Actions &actions,
                  QWidget *over, QObject *parent = nullptr);

    void offerIn(QMenu &menu, QPoint at); // of the book: from here on

Q_SIGNALS:
    void spoken(const fanye::text::TextSpan &span); // this sentence is read; empty: none
    void notPossible(const QString &plainText);

private:
    void connectActions();
    void makeBar();
    void show();
    void mark();

    const Session &m_session;
    ReadAloud &m_reading;
    flip::FlipView &m_book;
    const Actions &m_actions;
    PageFollowing *m_following;
    QWidget &m_over;
    AloudBar *m_bar = nullptr;
    text::TextSpan m_marked;
    bool m_isPaused = false; // is shown
};

} // namespace fanye::app
