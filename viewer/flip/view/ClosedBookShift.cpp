// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flip/view/ClosedBookShift.h"

#include "flip/state/BookState.h"

namespace fanye::flip {
namespace {

constexpr double landedWithin = 0.4; // pixels

double restingShift(const OpenBook &book)
{
    return book.imposition().restingShift(book.leaves().open());
}

} // namespace

bool ClosedBookShift::advance(double seconds, const BookState &book)
{
    const double goal = restingShift(book);
    if (m_shift.value == goal)
        return false;
    m_shift.advance(seconds, goal, leafStiffness * book.leaves().pace());
    if (m_shift.isNear(goal, landedWithin / book.layout().sheet.width()))
        m_shift = {goal, 0};
    return true;
}

void ClosedBookShift::centre(const BookState &book)
{
    m_shift = {restingShift(book), 0};
}

} // namespace fanye::flip
