// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/layout/Blocks.h"

#include "text/signs/Characters.h"

#include <algorithm>
#include <cmath>
#include <string_view>

namespace fanye::text {

namespace {

// Reads the lines of a page once from first to last and says which of them begin a block.
class BlockFinder
{
public:
    BlockFinder(const PageLayout &page, const IssueStyle &style)
        : m_page(page)
        , m_style(style)
        , m_begins(std::size_t(page.contentLines), true)
    {
        measurePitch();
    }

    std::vector<bool> find()
    {
        for (int i = 1; i < m_page.contentLines; ++i)
            m_begins[std::size_t(i)] = !readsOn(i - 1, i);
        return m_begins;
    }

private:
    const TextLine &line(int i) const { return m_page.text.lines[std::size_t(i)]; }
    const LineLayout &layout(int i) const { return m_page.lines[std::size_t(i)]; }
    char32_t firstSign(int i) const { return m_page.text.glyphs[std::size_t(line(i).first)].codePoint; }

    bool areAlike(int i, int k) const
    {
        if (layout(i).way != layout(k).way)
            return false;
        return std::abs(line(i).size - line(k).size) <= 0.06 * line(i).size
            || (!isHeadingSize(i) && !isHeadingSize(k) && areOneSize(layout(i), layout(k)));
    }

    float advance(int above, int below) const { return layout(below).at.middle() - layout(above).at.middle(); }

    // The usual distance from line to line, in ems: the median over lines of one size that follow each other.
    void measurePitch()
    {
        std::vector<float> pitches;
        for (int i = 1; i < m_page.contentLines; ++i) {
            const float pitch = advance(i - 1, i) / float(line(i).size);
            if (areAlike(i - 1, i) && layout(i).column == layout(i - 1).column && pitch > 0.7F && pitch < 4)
                pitches.push_back(pitch);
        }
        if (pitches.empty())
            return;
        std::nth_element(pitches.begin(), pitches.begin() + std::ptrdiff_t(pitches.size() / 2), pitches.end());
        m_pitch = std::max(1.0F, pitches[pitches.size() / 2]);
    }

    bool isHeadingSize(int i) const { return line(i).size > 1.08 * double(m_style.bodySize); }

    bool readsOn(int above, int below) const
    {
        if (!areAlike(above, below) || layout(above).column != layout(below).column || layout(below).isCell
            || layout(above).isCell)
            return false;
        if (line(above).isBold != line(below).isBold && !changesWeightWithin(above, below))
            return false;
        const float pitch = advance(above, below) / float(line(below).size);
        if (pitch < 0.3F) // not below each other
            return false;
        if (isHeadingSize(below))
            return pitch < std::max(2.2F, 1.2F * std::min(m_pitch, 2.0F)) && !isBullet(firstSign(below));
        return pitch < 1.4F * m_pitch && !beginsParagraph(above, below);
    }

    // A few bold words in a full line of running text are no heading.
    bool changesWeightWithin(int above, int below) const
    {
        return (layout(above).isMixed || layout(below).isMixed)
            && (!isShort(above) || layout(above).to - layout(above).at.u1 < firstWordWidth(below));
    }

    // The width of a line's first word and a space. A line above that has room for both was broken on purpose.
    float firstWordWidth(int i) const
    {
        const TextLine &text = line(i);
        int last = text.first;
        while (last + 1 < text.first + text.count && !m_page.text.glyphs[std::size_t(last)].spaceAfter
               && !isSquare(m_page.text.glyphs[std::size_t(last)].codePoint))
            ++last;
        const GlyphBox &box = m_page.text.glyphs[std::size_t(last)].box;
        return turned(box, layout(i).way).u1 - layout(i).at.u0 + 0.3F * float(text.size);
    }

    bool beginsParagraph(int above, int below) const
    {
        if (isBullet(firstSign(below)))
            return true;
        return isIndented(above, below) || (isShort(above) && hasFinished(above));
    }

    // A line set in from the one above, where the one after it returns: the first of a paragraph. Where the lines after
    // stay set in, it is the second line of an item with a hanging number.
    bool isIndented(int above, int below) const
    {
        const float em = float(line(below).size);
        if (layout(below).at.u0 - layout(above).at.u0 < 0.8F * em)
            return false;
        const int after = below + 1;
        const bool hasAfter
            = after < m_page.contentLines && areAlike(below, after) && layout(after).column == layout(below).column;
        if (!hasAfter)
            return hasFinished(above);
        return layout(below).at.u0 - layout(after).at.u0 >= 0.8F * em || (hasFinished(above) && isShort(above));
    }

    bool isShort(int i) const { return layout(i).to - layout(i).at.u1 > 1.5F * float(line(i).size); }

    bool hasFinished(int i) const
    {
        for (int glyph = line(i).first + line(i).count - 1; glyph >= line(i).first; --glyph) {
            const char32_t c = m_page.text.glyphs[std::size_t(glyph)].codePoint;
            if (endsSentence(c) || c == U':' || c == U'：' || c == U';' || c == U'；')
                return true;
            if (!closesAfterEnd(c))
                return false;
        }
        return false;
    }

    const PageLayout &m_page;
    const IssueStyle &m_style;
    std::vector<bool> m_begins;
    float m_pitch = 1.5F;
};

// The role of the lines from `first`, `count` of them, which are one block.
class RoleFinder
{
public:
    RoleFinder(const PageLayout &page, const IssueStyle &style, int first, int count)
        : m_text(page.text)
        , m_layout(page)
        , m_style(style)
        , m_first(first)
        , m_count(count)
    {
        for (int i = first; i < first + count; ++i)
            m_glyphs += line(i).count;
    }

    Role find() const
    {
        const double ratio = isPartlyBody() ? 1 : line(m_first).size / double(m_style.bodySize);
        if (ratio > 1.08 && isShortText())
            return ratio >= 1.25 ? Role::Heading : Role::Subheading;
        if (ratio < 0.93 || beginsLikeCaption())
            return isCaption(ratio) ? Role::Caption : Role::Body;
        if (line(m_first).isBold && !m_style.isBodyBold && m_count <= 2 && m_glyphs <= 45 && !isAnyCell()
            && !endsAsSentence())
            return Role::Subheading;
        return Role::Body;
    }

private:
    const TextLine &line(int i) const { return m_text.lines[std::size_t(i)]; }
    char32_t sign(int glyph) const { return m_text.glyphs[std::size_t(glyph)].codePoint; }
    // Whether a part of its first line is set in the size of the body, and most in a smaller one.
    bool isPartlyBody() const
    {
        const LineLayout &first = m_layout.lines[std::size_t(m_first)];
        return line(m_first).size < double(m_style.bodySize) && first.most > 0.94F * m_style.bodySize
            && first.most < 1.06F * m_style.bodySize;
    }
    int lastGlyph() const { return line(m_first + m_count - 1).first + line(m_first + m_count - 1).count - 1; }

    bool isAnyCell() const
    {
        for (int i = m_first; i < m_first + m_count; ++i) {
            if (m_layout.lines[std::size_t(i)].isCell)
                return true;
        }
        return false;
    }

    // Text set large that runs over many lines and sentences is a lead or a quotation, not a heading.
    bool isShortText() const
    {
        if (m_count > 4 || m_glyphs > 120)
            return false;
        return !(endsAsSentence() && m_glyphs > 45 && m_count > 2);
    }

    bool endsAsSentence() const
    {
        const char32_t last = sign(lastGlyph());
        return last == U'。' || last == U'；' || last == U';' || last == U'，' || last == U',' || last == U'、'
            || (last == U'.' && m_glyphs > 30);
    }

    bool beginsLikeCaption() const
    {
        const char32_t c = sign(line(m_first).first);
        if (c == U'▲' || c == U'△' || c == U'▼' || c == U'◀' || c == U'▶' || c == U'◄' || c == U'►')
            return true;
        if ((c == U'图' || c == U'圖' || c == U'表') && m_glyphs > 2) {
            const char32_t next = sign(line(m_first).first + 1);
            return isDigit(next) || next == U'：' || next == U':' || next == U'／' || next == U'/';
        }
        return beginsWith(U"Figure") || beginsWith(U"Fig.") || beginsWith(U"Table");
    }

    bool beginsWith(std::u32string_view words) const
    {
        if (m_glyphs < int(words.size()) + 1)
            return false;
        for (std::size_t i = 0; i < words.size(); ++i) {
            if (sign(line(m_first).first + int(i)) != words[i])
                return false;
        }
        return isDigit(sign(line(m_first).first + int(words.size())));
    }

    bool isCaption(double ratio) const
    {
        return !isAnyCell() && m_count <= 4 && m_glyphs <= 140 && (ratio < 0.93 || m_count <= 2);
    }

    const PageText &m_text;
    const PageLayout &m_layout;
    const IssueStyle &m_style;
    int m_first, m_count;
    int m_glyphs = 0;
};

} // namespace

void findBlocks(PageLayout &page, const IssueStyle &style)
{
    const std::vector<bool> begins = BlockFinder(page, style).find();
    std::vector<Role> roles(begins.size(), Role::Body);
    for (std::size_t i = 0; i < begins.size();) {
        std::size_t end = i + 1;
        while (end < begins.size() && !begins[end])
            ++end;
        const Role role = RoleFinder(page, style, int(i), int(end - i)).find();
        std::fill(roles.begin() + std::ptrdiff_t(i), roles.begin() + std::ptrdiff_t(end), role);
        i = end;
    }
    setBlocks(page, begins, roles);
}

} // namespace fanye::text
