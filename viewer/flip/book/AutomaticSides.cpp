// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flip/book/AutomaticSides.h"

#include "flip/book/BookLayout.h"
#include "flip/book/WidePage.h"

#include <algorithm>

namespace fanye::flip {

Sides automaticSides(const IssueFacts &facts, QSize view)
{
    if (facts.pageCount() > 0 && std::all_of(facts.pages.begin(), facts.pages.end(), isWide))
        return Sides::One;
    return sidesFor(sheetPoints(facts, {}, Sides::Two), view);
}

} // namespace fanye::flip
