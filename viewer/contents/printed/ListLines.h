// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contents/titles/Numbering.h"
#include "contents/titles/TitleKey.h"
#include "issue/IssueStructure.h"
#include "text/furniture/FolioToken.h"
#include "text/layout/IssueText.h"

#include <optional>
#include <vector>

namespace fanye::contents {

// A number beside a title, as a page number stands there.
struct SideNumber
{
    text::FolioToken token;
    bool isFarOff = false; // behind leaders or a wide gap, or a text of its own: it is no part of the title
    double edge = 0; // where it ends (behind) or begins (before) along the line, points
    int glyphs = 0; // how many of the title's it takes when it turns out to be no part of it
};

// A line of a page, taken apart as if the page listed what the issue holds.
struct ListLine
{
    PageNumber page;
    int line = 0; // row of PageText::lines
    int firstGlyph = 0, glyphCount = 0; // of the title: without number, leaders and bullet
    QRectF box; // of the title
    double size = 0;
    bool isBold = false;
    bool isVertical = false;
    char32_t mark = 0; // the bullet or bracket that it begins with
    std::optional<Numbering> numbering;
    std::optional<SideNumber> behind, before;
    const Link *link = nullptr; // leads from this line
    TitleKey key; // of the title
};

// The lines of a page with a title on them, in the order of reading. Numbers that stand apart are with their titles,
// even where they were taken for furniture, and so are titles that a link leads from. `links` are those of the page.
std::vector<ListLine> listLinesOf(const text::PageText &page, const std::vector<const Link *> &links);

// The key of the line's title without so many glyphs at its beginning and end.
TitleKey keyOf(const text::PageText &page, const ListLine &line, int skipped = 0, int dropped = 0);

} // namespace fanye::contents
