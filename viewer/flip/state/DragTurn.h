// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>

#include <optional>

namespace fanye::flip {

class OpenBook;

// A drag that turns a leaf: lifts it where it was pressed, or catches one in mid-air, and throws it at the end.
// Positions in device pixels of the view, times in seconds. Pure but for the book, which outlives this.
class DragTurn
{
public:
    explicit DragTurn(OpenBook &book)
        : m_book(book)
    {
    }

    void press(QPointF at, double now);
    bool move(QPointF to, double now); // true: a leaf is dragged
    bool linger(double now); // true: a press that did not move has caught a flying leaf
    void release(double now); // a dragged leaf flies on
    void cancel(); // a dragged leaf falls
    void drop() { m_press.reset(); } // the press means something else; REQUIRES: !isDragging()

    bool isPressed() const { return m_press.has_value(); }
    bool isDragging() const { return m_leaf.has_value(); }
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
    void drag(QPointF to, double now);

    OpenBook &m_book;
    std::optional<Press> m_press;
    std::optional<int> m_leaf;
    QPointF m_fromPointer; // of the grabbed point, in shares of the sheet
};

} // namespace fanye::flip
