// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/layout/HeadingLookup.h"
#include "text/layout/PageLayout.h"
#include "text/signs/Stop.h"

#include <vector>

namespace fanye::text {

// Lines of one page.
struct LineRange
{
    int from = 0, to = 0; // the last not included

    int count() const { return to - from; }
};

// The lines of a page (a row of the pages) that list what the issue holds; none where it has no such list. Throws
// Stopped.
LineRange contentsLinesOn(const std::vector<PageLayout> &pages, std::size_t page, const HeadingLookup &headings,
                          const std::stop_token &stop);

// The code point that the line begins with; and whether it ends in a digit.
char32_t firstSignOf(const PageText &page, int line);
bool endsInNumber(const PageText &page, int line);
// In one size, for the eye.
bool isSameSize(const TextLine &a, const TextLine &b);

} // namespace fanye::text
