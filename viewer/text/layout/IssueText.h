// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue/PageGlyphs.h"
#include "issue/PageNumber.h"
#include "text/furniture/Folios.h"
#include "text/signs/Role.h"
#include "text/signs/Stop.h"

#include <QRectF>
#include <QString>

#include <memory>
#include <vector>

namespace fanye::text {

// A run of glyphs on one baseline (or in one column of vertical writing).
struct TextLine
{
    int first = 0, count = 0; // glyphs of PageText::glyphs
    QRectF box;               // points, page as displayed
    double size = 0;          // of most of its glyphs, points
    bool isBold = false;
    bool isVertical = false;
    Role role = Role::Body;
    int block = 0; // row of PageText::blocks

    friend bool operator==(const TextLine &, const TextLine &) = default;
};

// Lines that belong together: a paragraph, a heading, a contents entry.
struct TextBlock
{
    int first = 0, count = 0; // lines of PageText::lines
    QRectF box;
    Role role = Role::Body;

    friend bool operator==(const TextBlock &, const TextBlock &) = default;
};

// A page in the order of reading: glyphs, lines and blocks all stand in that order, furniture last.
struct PageText
{
    PageNumber page;
    std::vector<Glyph> glyphs; // Glyph::spaceAfter here: a gap that a reader sees
    std::vector<FontFace> fonts;
    std::vector<TextLine> lines;
    std::vector<TextBlock> blocks;
    float imageCover = 0;

    bool hasText() const; // any glyph that is neither furniture nor white space
    // Its fonts have no map to Unicode, or a wrong one (ÂýÒ»µã): people can read it, a search cannot.
    bool isGarbled() const;
    friend bool operator==(const PageText &, const PageText &) = default;
};

// A stretch of text that is read on without a stop, over line, column and page ends.
struct FlowLine
{
    PageNumber page;
    int line = 0; // row of PageText::lines

    friend bool operator==(const FlowLine &, const FlowLine &) = default;
};
struct Flow
{
    std::vector<FlowLine> lines;
    bool isFurniture = false;

    friend bool operator==(const Flow &, const Flow &) = default;
};

// The text of an issue, or of as much of it as has been read: pages stand in order but some may still be missing.
struct IssueText
{
    int pageCount = 0; // of the issue
    std::vector<PageText> pages;
    std::vector<Flow> flows;
    Folios folios;

    const PageText *find(PageNumber page) const;
    friend bool operator==(const IssueText &, const IssueText &) = default;
};

// Pure; any thread. `pages` in any order, each at most once; `labels` as in IssueFacts. Throws Stopped. For pages that
// come little by little see GrowingText.
std::shared_ptr<const IssueText> readText(const std::vector<SharedGlyphs> &pages, int pageCount,
                                          const QStringList &labels, const std::stop_token &stop = {});
std::shared_ptr<const IssueText> readText(const std::vector<PageGlyphs> &pages, int pageCount,
                                          const QStringList &labels);

// As a person would copy it: lines of a paragraph joined, no false spaces between Han, hyphenation undone.
QStringList paragraphs(const PageText &page);
QStringList furniture(const PageText &page);

// One line, trimmed, with spaces only where a reader sees them.
QString lineText(const PageText &page, const TextLine &line);
// The lines of a block joined the same way as paragraphs() does.
QString blockText(const PageText &page, const TextBlock &block);

} // namespace fanye::text
