// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flip/book/Spread.h"

#include <QObject>

namespace fanye::flip {

class BookState;
class ThumbThroughTurn;
class ZoomAndPan;

// The keys that turn, scroll and read on. GUI thread.
class KeyInput : public QObject
{
    Q_OBJECT
public:
    // All of them outlive this.
    KeyInput(const BookState &book, ZoomAndPan &zoom, ThumbThroughTurn &thumb);

    // True: the key meant the book. REQUIRES: the book has an issue
    bool take(int key, bool isShifted, bool isRepeat);

Q_SIGNALS:
    void turnWanted(int spreads);
    void spreadWanted(fanye::flip::SpreadNumber spread);
    void readingWanted(int direction); // a screenful on or back

private:
    bool takeReadingKey(int key, bool isShifted);
    bool takeArrow(int key);
    void step(int direction);

    const BookState &m_book;
    ZoomAndPan &m_zoom;
    ThumbThroughTurn &m_thumb;
};

} // namespace fanye::flip
