// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/furniture/FolioToken.h"
#include "text/layout/IssueText.h"

#include <optional>
#include <vector>

namespace fanye::contents {

constexpr int firstAppendix = 1000; // A; appendices count on from here, behind every chapter

// What a title begins with that only counts: "1.2", "A.3", "第二章", "（三）".
struct Numbering
{
    enum class Kind { Chapter, Section, Han, BracketedHan, Decimal, Bracketed }; // the outermost first, as is usual

    std::vector<int> parts; // 1.2 is {1, 2}; A.3 is {firstAppendix, 3}
    int glyphs = 0; // how many it takes
    bool isWord = false; // 第二章, Chapter 2, 二、: a part of the title all the same
    bool isPart = false; // II, 第二部分, Part II: stands above the chapters
    Kind kind = Kind::Decimal; // how it is written; parts of any kind are parts

    friend bool operator==(const Numbering &, const Numbering &) = default;
};

std::optional<Numbering> numberingOf(const text::PageText &page, int firstGlyph, int glyphCount);

} // namespace fanye::contents
