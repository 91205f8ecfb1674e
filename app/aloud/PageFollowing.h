// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue/PageNumber.h"

#include <QObject>
#include <QTimer>

namespace fanye::flip {
class FlipView;
}

namespace fanye::app {

class ReadAloud;
class Session;

// Turns the book to what is read aloud. A reader who turns elsewhere is left there, while the reading goes on, until
// the reader comes back to it or asks for it.
class PageFollowing : public QObject
{
    Q_OBJECT
public:
    // REQUIRES: all outlive this.
    PageFollowing(const Session &session, const ReadAloud &reading, flip::FlipView &book, QObject *parent = nullptr);

    bool isFollowing() const { return m_isFollowing; }
    void follow(); // back to what is read

Q_SIGNALS:
    void changed(); // isFollowing()

private:
    void begin();
    void spreadChanged();
    void bringInView();
    void setFollowing(bool isFollowing);

    const Session &m_session;
    const ReadAloud &m_reading;
    flip::FlipView &m_book;
    QTimer m_turn; // in the middle of a sentence that goes on on the next page
    bool m_isFollowing = true;
    PageNumber m_page; // that the book was open at last
};

} // namespace fanye::app
