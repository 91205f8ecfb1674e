// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flip/motion/Spring.h"

namespace fanye::flip {

class BookState;

// How far the book is moved aside, so that the one sheet of a closed book comes to lie in the middle. In shares of a
// sheet (see Viewport).
class ClosedBookShift
{
public:
    double value() const { return m_shift.value; }
    bool advance(double seconds, const BookState &book); // true: it moves
    void centre(const BookState &book); // at once

private:
    Spring m_shift;
};

} // namespace fanye::flip
