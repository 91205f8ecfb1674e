// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/pdf/PageFrame.h"
#include "issue/PageGlyphs.h"

#include <QRectF>

#include <optional>
#include <string>
#include <vector>

namespace fanye::engine {

// A line of text as another library reads it, with white space; its box surrounds what is inked.
struct LineRead
{
    std::u32string text;
    QRectF box;

    friend bool operator==(const LineRead &, const LineRead &) = default;
};

// The lines in points of the displayed page: Qt PDF gives them so from 6.6 on, and before in the file's coordinates,
// with y counted downwards from the displayed height. They are taken as whichever covers more of the glyphs. Pure.
std::vector<LineRead> displayed(std::vector<LineRead> lines, const PageGlyphs &glyphs, const PageFrame &frame);

// The page with the characters of these lines (in points of the displayed page). A character takes the place and the
// font of the glyph that stands there, where a line has as many of the one as of the other; else its share of the
// line's box. None where the lines are not plausible or have less than half as many characters. Pure.
std::optional<PageGlyphs> readAs(const std::vector<LineRead> &lines, const PageGlyphs &garbled);

} // namespace fanye::engine
