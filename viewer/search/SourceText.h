// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/FoldedText.h"
#include "search/Search.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace fanye::search {

// The first and the last sign of a match, numbered as in SourceText; both inclusive.
struct SourceRange
{
    std::uint32_t first = 0, last = 0;

    friend auto operator<=>(const SourceRange &, const SourceRange &) = default;
};

// The glyphs of an issue, numbered consecutively in the order of the flows, and the mapping from these numbers back to
// pages: rectangles to highlight, and snippets.
class SourceText
{
public:
    enum class Part { Body, Furniture };

    SourceText(std::shared_ptr<const text::IssueText> text, Part part, const std::stop_token &stop = {}); // throws Stopped

    // Folds the whole part, with a stop unit between flows. Throws Stopped.
    FoldedText folded(const std::stop_token &stop = {}) const;

    // The unfolded signs with spaces and stops (as line feeds) restored, and the number of each. For regular expressions.
    struct Plain
    {
        QString text;
        std::vector<std::uint32_t> source; // one for each UTF-16 unit
    };
    Plain plain() const;

    std::uint32_t count() const { return m_count; }
    const Glyph &glyph(std::uint32_t sign) const;
    PageNumber pageOf(std::uint32_t sign) const;
    bool isInSameFlow(std::uint32_t a, std::uint32_t b) const;

    Hit hitAt(const SourceRange &range) const;
    QString textOf(const SourceRange &range) const;
    // Whether a comes before b in page order.
    bool isBefore(const SourceRange &a, const SourceRange &b) const;

private:
    struct Line
    {
        std::uint32_t first = 0; // number of its first sign
        std::uint32_t count = 0;
        std::uint32_t flow = 0;
        int page = 0; // row of IssueText::pages
        int line = 0; // row of PageText::lines
        bool endsFlow = false;
        bool gapAfter = false; // the line end reads as a space
        bool dropsHyphen = false; // its last sign is a line-break hyphen
    };

    std::size_t lineAt(std::uint32_t sign) const { return m_lineOf[sign]; }
    const text::PageText &page(const Line &line) const { return m_text->pages[std::size_t(line.page)]; }
    const text::TextLine &textLine(const Line &line) const { return page(line).lines[std::size_t(line.line)]; }
    const Glyph *glyphs(const Line &line) const { return page(line).glyphs.data() + textLine(line).first; }
    void appendLine(const Line &line, std::uint32_t from, std::uint32_t to, QString &text) const;
    SourceRange around(const SourceRange &range) const;
    void fillSnippet(const SourceRange &range, Hit &hit) const;
    QRectF rectOf(const Line &line, std::uint32_t from, std::uint32_t to) const;

    std::shared_ptr<const text::IssueText> m_text;
    std::vector<Line> m_lines;
    std::vector<std::uint32_t> m_lineOf; // for each sign, its row of m_lines
    std::uint32_t m_count = 0;
};

} // namespace fanye::search
