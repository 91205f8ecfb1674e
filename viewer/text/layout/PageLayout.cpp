// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/layout/PageLayout.h"

#include "text/signs/Characters.h"
#include "text/signs/FillPattern.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <span>

namespace fanye::text {

namespace {

float gapBetween(const Word &a, const Word &b, Way way)
{
    return turned(b.box, way).u0 - turned(a.box, way).u1;
}

// Letters set apart one by one (T I T L E) are a word all the same; the spaces are the gaps that are wider than most.
void closeLetterSpacing(const PageWords &page, const Row &row, std::vector<bool> &spaces)
{
    const auto isLone = [&](std::size_t i) {
        const Word &word = page.words[std::size_t(row.words[i])];
        return word.count == 1 && isLetter(page.glyphs[std::size_t(word.first)].codePoint);
    };
    for (std::size_t i = 0; i < row.words.size();) {
        std::size_t end = i;
        std::vector<float> gaps;
        while (end < row.words.size() && isLone(end)) {
            if (end > i)
                gaps.push_back(gapBetween(page.words[std::size_t(row.words[end - 1])],
                                          page.words[std::size_t(row.words[end])], row.way));
            ++end;
        }
        if (end - i >= 4) {
            std::vector<float> sorted = gaps;
            std::nth_element(sorted.begin(), sorted.begin() + std::ptrdiff_t(sorted.size() / 2), sorted.end());
            for (std::size_t k = 0; k < gaps.size(); ++k)
                spaces[i + k] = gaps[k] > 1.6F * sorted[sorted.size() / 2];
        }
        i = std::max(end, i + 1);
    }
}

std::vector<bool> spacesIn(const PageWords &page, const Row &row)
{
    std::vector<bool> spaces(row.words.size(), false);
    for (std::size_t i = 0; i + 1 < row.words.size(); ++i) {
        const Word &word = page.words[std::size_t(row.words[i])];
        const Word &next = page.words[std::size_t(row.words[i + 1])];
        const bool isInitial = word.size > 1.7F * next.size; // stands further from the word that it begins
        spaces[i] = (word.spaceAfter && !isInitial)
            || gapBetween(word, next, row.way) > (isInitial ? 0.5F : 0.12F) * std::min(word.size, next.size);
    }
    closeLetterSpacing(page, row, spaces);
    return spaces;
}

TextLine lineFrom(const PageWords &page, const Row &row, Role role, std::vector<Glyph> &glyphs)
{
    TextLine line;
    line.first = int(glyphs.size());
    line.box = row.box.toRect();
    line.size = double(row.size);
    line.isVertical = row.way == Way::Downwards;
    line.role = role;
    const std::vector<bool> spaces = spacesIn(page, row);
    int bold = 0;
    for (std::size_t i = 0; i < row.words.size(); ++i) {
        const Word &word = page.words[std::size_t(row.words[i])];
        const auto first = page.glyphs.begin() + word.first;
        glyphs.insert(glyphs.end(), first, first + word.count);
        glyphs.back().endsBox = true;
        glyphs.back().spaceAfter = spaces[i];
        bold += word.isBold ? word.count : 0;
    }
    line.count = int(glyphs.size()) - line.first;
    line.isBold = 2 * bold > line.count;
    return line;
}

// The sizes that at least a sixth of the row's length is set in, and whether its weight changes.
void measureParts(const PageWords &page, const Row &row, LineLayout &layout)
{
    std::map<int, float> lengths; // by size in quarter points
    float all = 0, bold = 0;
    for (int index : row.words) {
        const Word &word = page.words[std::size_t(index)];
        const float length = turned(word.box, row.way).length();
        lengths[int(std::lround(4 * word.size))] += length;
        all += length;
        bold += word.isBold ? length : 0;
    }
    layout.least = layout.most = row.size;
    for (const auto &[size, length] : lengths) {
        if (6 * length < all || size == int(std::lround(4 * row.size)))
            continue;
        layout.least = std::min(layout.least, float(size) / 4);
        layout.most = std::max(layout.most, float(size) / 4);
    }
    layout.isMixed = bold > 0 && bold < all;
}

} // namespace

bool areOneSize(const LineLayout &a, const LineLayout &b)
{
    return std::max(a.least, b.least) <= 1.06F * std::min(a.most, b.most);
}

PageLayout layoutOf(const PageWords &page, const std::vector<Row> &rows, const PageFurniture &furniture,
                    const std::stop_token &stop)
{
    PageLayout layout;
    layout.text.page = page.page;
    layout.text.fonts = page.fonts;
    layout.text.imageCover = page.imageCover;
    layout.text.glyphs.reserve(page.glyphs.size());
    layout.contentLines = int(rows.size());
    const auto add = [&](const Row &row, Role role) {
        stopIfAsked(stop);
        layout.text.lines.push_back(lineFrom(page, row, role, layout.text.glyphs));
        LineLayout line{row.way, turned(row.box, row.way), row.column, row.from, row.to, row.isCell};
        measureParts(page, row, line);
        layout.lines.push_back(line);
    };
    for (const Row &row : rows)
        add(row, Role::Body);
    for (const FurnitureRow &piece : furniture.rows)
        add(piece.row, piece.role);
    return layout;
}

IssueStyle styleOf(const std::vector<PageLayout> &pages)
{
    std::map<int, std::pair<int, int>> sizes; // in half points: glyphs, bold ones among them
    for (const PageLayout &page : pages) {
        for (int i = 0; i < page.contentLines; ++i) {
            const TextLine &line = page.text.lines[std::size_t(i)];
            if (isFillPattern(std::span(page.text.glyphs).subspan(std::size_t(line.first), std::size_t(line.count))))
                continue;
            auto &[all, bold] = sizes[int(std::lround(line.size * 2))];
            all += line.count;
            bold += line.isBold ? line.count : 0;
        }
    }
    const auto most = std::max_element(sizes.begin(), sizes.end(),
                                       [](const auto &a, const auto &b) { return a.second.first < b.second.first; });
    if (most == sizes.end())
        return {};
    return {float(most->first) / 2, most->second.second * 2 > most->second.first};
}

void setBlocks(PageLayout &page, const std::vector<bool> &begins, const std::vector<Role> &roles)
{
    PageText &text = page.text;
    text.blocks.clear();
    for (std::size_t i = 0; i < text.lines.size(); ++i) {
        TextLine &line = text.lines[i];
        const bool isContent = int(i) < page.contentLines;
        if (isContent)
            line.role = roles[i];
        if (!isContent || begins[i] || text.blocks.empty())
            text.blocks.push_back({int(i), 0, line.box, line.role});
        TextBlock &block = text.blocks.back();
        ++block.count;
        block.box = block.box.united(line.box);
        line.block = int(text.blocks.size()) - 1;
    }
}

} // namespace fanye::text
