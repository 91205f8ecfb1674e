// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flip/view/ReaderMark.h"
#include "text/selection/TextSpan.h"

#include <vector>

namespace fanye::app {

// Text on a page that the reader has highlighted or underlined.
struct ReaderSpan
{
    text::TextSpan span;
    bool isUnderline = false; // else highlighted
    QColor ink; // of a highlighter on white paper

    friend bool operator==(const ReaderSpan &, const ReaderSpan &) = default;
};

// The glyphs with their middle in the marks' rectangles on this page, a span for each rectangle. Pure.
std::vector<ReaderSpan> readerSpansOn(const text::PageText &page, const std::vector<flip::ReaderMark> &marks);

} // namespace fanye::app
