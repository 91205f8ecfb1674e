// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/layout/IssueText.h"

#include "text/layout/LineJoin.h"
#include "text/signs/Characters.h"

#include <algorithm>

namespace fanye::text {

namespace {

constexpr int fewestUpperBytes = 12; // on a page that is misread; a line of dots and copyright signs is not

} // namespace

bool PageText::hasText() const
{
    return std::any_of(lines.begin(), lines.end(),
                       [](const TextLine &line) { return !isFurniture(line.role) && line.count > 0; });
}

bool PageText::isGarbled() const
{
    const auto meaningless = std::count_if(glyphs.begin(), glyphs.end(),
                                           [](const Glyph &glyph) { return isMeaningless(glyph.codePoint); });
    const auto upper
        = std::count_if(glyphs.begin(), glyphs.end(), [](const Glyph &glyph) { return isUpperByte(glyph.codePoint); });
    return std::size_t(meaningless) * 10 > glyphs.size()
        || (upper >= fewestUpperBytes && std::size_t(upper) * 5 > glyphs.size() * 2);
}

const PageText *IssueText::find(PageNumber page) const
{
    const auto at = std::lower_bound(pages.begin(), pages.end(), page,
                                     [](const PageText &text, PageNumber number) { return text.page < number; });
    return at != pages.end() && at->page == page ? &*at : nullptr;
}

QString lineText(const PageText &page, const TextLine &line)
{
    std::u32string text;
    for (int i = line.first; i < line.first + line.count; ++i) {
        const Glyph &glyph = page.glyphs[std::size_t(i)];
        text.push_back(glyph.codePoint);
        if (glyph.spaceAfter && i + 1 < line.first + line.count)
            text.push_back(U' ');
    }
    return QString::fromStdU32String(text);
}

QString blockText(const PageText &page, const TextBlock &block)
{
    QString text;
    for (int i = block.first; i < block.first + block.count; ++i) {
        const TextLine &line = page.lines[std::size_t(i)];
        if (i > block.first)
            joinLine(text, joinOf(page, page.lines[std::size_t(i - 1)], page, line));
        text += lineText(page, line);
    }
    return text;
}

QStringList paragraphs(const PageText &page)
{
    QStringList all;
    for (const TextBlock &block : page.blocks) {
        if (!isFurniture(block.role))
            all.append(blockText(page, block));
    }
    return all;
}

QStringList furniture(const PageText &page)
{
    QStringList all;
    for (const TextLine &line : page.lines) {
        if (isFurniture(line.role))
            all.append(lineText(page, line));
    }
    return all;
}

} // namespace fanye::text
