// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>

#include <optional>

namespace fanye::flip {

class BookState;

// The hand on the paper: lifts a leaf where it was pressed, catches one in mid-air, leads it and throws it.
// Places in device pixels of the view, times in seconds. Pure but for the book.
class DragTurn
{
public:
    explicit DragTurn(BookState &book)
        : m_book(book)
    {
    }

    void press(QPointF at, double now);
    bool move(QPointF to, double now); // true: a leaf is led
    bool linger(double now); // true: a flying leaf was caught by a hand that only rests on it
    void release(double now); // a led leaf flies on
    void cancel(); // whatever is in the hand falls
    void drop() { m_press.reset(); } // the press means something else; REQUIRES: !isLeading()

    bool isPressed() const { return m_press.has_value(); }
    bool isLeading() const { return m_leaf.has_value(); }
    bool wasClick(QPointF at, double now) const; // short and in one place

private:
    struct Press
    {
        QPointF at;
        double time = 0;
        bool isOnLeaf = false;
        bool hasMoved = false;
    };
    bool begin(QPointF at, double now);
    bool catchLeaf(QPointF at, double now);
    bool liftPage(double now);
    void lead(QPointF to, double now);

    BookState &m_book;
    std::optional<Press> m_press;
    std::optional<int> m_leaf;
    QPointF m_fromPointer; // of the grabbed point, in shares of the sheet
};

} // namespace fanye::flip
