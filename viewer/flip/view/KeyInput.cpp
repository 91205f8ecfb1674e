// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flip/view/KeyInput.h"

#include "flip/state/BookState.h"
#include "flip/view/ThumbThroughTurn.h"
#include "flip/view/ZoomAndPan.h"

namespace fanye::flip {
namespace {

constexpr std::size_t mostAtHeldKey = 3; // leaves in the air before a held key waits

}

KeyInput::KeyInput(const BookState &book, ZoomAndPan &zoom, ThumbThroughTurn &thumb)
    : m_book(book)
    , m_zoom(zoom)
    , m_thumb(thumb)
{
}

bool KeyInput::take(int key, bool isShifted, bool isRepeat)
{
    if (m_thumb.isHeld() && key == Qt::Key_Escape) {
        m_thumb.cancel();
        return true;
    }
    // A held key turns as fast as leaves can be seen, and never further than pages are known.
    if (isRepeat && (m_book.leaves().leaves().size() >= mostAtHeldKey || m_book.blankFaces() > 0))
        return true;
    return takeReadingKey(key, isShifted) || takeArrow(key);
}

bool KeyInput::takeReadingKey(int key, bool isShifted)
{
    switch (key) {
    case Qt::Key_PageDown:
        step(1);
        return true;
    case Qt::Key_PageUp:
    case Qt::Key_Backspace:
        step(-1);
        return true;
    case Qt::Key_Space:
        step(isShifted ? -1 : 1);
        return true;
    case Qt::Key_Home:
        Q_EMIT spreadWanted(SpreadNumber::fromIndex(0));
        return true;
    case Qt::Key_End:
        Q_EMIT spreadWanted(SpreadNumber::fromIndex(m_book.spreads().count() - 1));
        return true;
    default:
        return false;
    }
}

// Left and right turn where there is nothing to scroll.
bool KeyInput::takeArrow(int key)
{
    const int right = m_book.sideBefore() == SheetSide::Left ? 1 : -1;
    switch (key) {
    case Qt::Key_Right:
        if (!m_zoom.scroll({-1, 0}))
            Q_EMIT turnWanted(right);
        return true;
    case Qt::Key_Left:
        if (!m_zoom.scroll({1, 0}))
            Q_EMIT turnWanted(-right);
        return true;
    case Qt::Key_Down:
        return m_zoom.scroll({0, -1});
    case Qt::Key_Up:
        return m_zoom.scroll({0, 1});
    default:
        return false;
    }
}

void KeyInput::step(int direction)
{
    if (m_zoom.isMagnified())
        Q_EMIT readingWanted(direction);
    else
        Q_EMIT turnWanted(direction);
}

} // namespace fanye::flip
