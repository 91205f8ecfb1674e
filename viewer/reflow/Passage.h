// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/selection/TextSpan.h"

#include <cstdint>

namespace fanye::reflow {

// What a passage is for the person who reads it.
enum class PassageKind : std::uint8_t {
    Paragraph,
    Heading, // of an article
    Subheading,
    ContentsEntry,
    Caption,
    TableRow, // cells with tabs between
    Picture, // has no text: the pictures of a page take more than a third of it
};

// A stretch of text with one form: a paragraph, a heading, a caption. A paragraph that goes on over the end of a page
// is one passage of the page where it begins. No line feeds, no control characters but tabs, none that turn the
// direction of writing.
struct Passage
{
    PassageKind kind = PassageKind::Paragraph;
    text::ReadSpan read; // and for each UTF-16 unit where it is printed
    text::TextSpan span;
};

} // namespace fanye::reflow
