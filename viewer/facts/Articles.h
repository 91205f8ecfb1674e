// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contents/entries/Contents.h"
#include "text/selection/Paragraphs.h"

#include <optional>
#include <vector>

namespace fanye::facts {

// An article of the contents, from its place up to the next.
struct Article
{
    const contents::ContentsEntry *entry = nullptr;
    text::LineAt from;
    std::optional<text::LineAt> until; // not included; none for the last
    int length = 0; // glyphs
};

// The articles that the contents name with some certainty, in the order of the contents; sub-headings are none.
// REQUIRES: text and contents live as long as the articles.
std::vector<Article> articlesOf(const text::IssueText &text, const contents::Contents &contents);

// Whether a is read before b.
bool isBefore(const text::LineAt &a, const text::LineAt &b);

} // namespace fanye::facts
