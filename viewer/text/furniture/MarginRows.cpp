// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/furniture/MarginRows.h"

#include "text/furniture/FolioToken.h"
#include "text/signs/Characters.h"

#include <QChar>

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <limits>

namespace fanye::text {

namespace {

float placeIn(Margin margin, const GlyphBox &box)
{
    return margin == Margin::Top || margin == Margin::Bottom ? (box.y0 + box.y1) / 2 : (box.x0 + box.x1) / 2;
}

std::u32string associationText(const std::u32string &text)
{
    if (folioToken(text))
        return U"#";
    std::u32string key;
    for (char32_t c : text) {
        if (!isDigit(c))
            key.push_back(QChar::toCaseFolded(c));
        else if (key.empty() || key.back() != U'#')
            key.push_back(U'#');
    }
    return key;
}

// The upper and lower edges of some rows, each sorted, so that one row need not be compared with all others.
class RowEdges
{
public:
    explicit RowEdges(const std::vector<Row> &rows)
    {
        for (const Row &row : rows) {
            m_tops.push_back(row.box.y0);
            m_bottoms.push_back(row.box.y1);
        }
        std::sort(m_tops.begin(), m_tops.end());
        std::sort(m_bottoms.begin(), m_bottoms.end());
    }

    // Whether at most one row stands wholly above the middle of the row, or below it.
    bool isAmongOuter(const Row &row, Margin margin) const
    {
        if (m_tops.size() <= 2)
            return false;
        const float middle = (row.box.y0 + row.box.y1) / 2;
        return margin == Margin::Top ? m_bottoms[1] > middle : m_tops[m_tops.size() - 2] < middle;
    }

    // Whether no other row begins or ends within an em below or above it, or a little inside it.
    bool isApart(const Row &row) const
    {
        const auto isNear = [&row](float gap) { return gap > -0.3F * row.size && gap <= row.size; };
        const auto below = [&row](float top) { return top - row.box.y1; };
        const auto above = [&row](float bottom) { return row.box.y0 - bottom; };
        const auto nearBelow
            = std::partition_point(m_tops.begin(), m_tops.end(), [&](float top) { return below(top) <= row.size; })
            - std::partition_point(m_tops.begin(), m_tops.end(),
                                   [&](float top) { return below(top) <= -0.3F * row.size; });
        const auto nearAbove = std::partition_point(m_bottoms.begin(), m_bottoms.end(),
                                                    [&](float bottom) { return above(bottom) > -0.3F * row.size; })
            - std::partition_point(m_bottoms.begin(), m_bottoms.end(),
                                   [&](float bottom) { return above(bottom) > row.size; });
        // The row is among those sorted, and no neighbour of its own.
        return nearBelow == int(isNear(below(row.box.y0))) && nearAbove == int(isNear(above(row.box.y1)));
    }

private:
    std::vector<float> m_tops, m_bottoms;
};

class MarginReader
{
public:
    MarginReader(const PageWords &page, const std::stop_token &stop)
        : m_page(page)
        , m_stop(stop)
        , m_wide(0.1F * page.extent.width())
    {
        for (const Word &word : page.words) {
            if (word.box.x1 <= page.extent.x0 + m_wide || word.box.x0 >= page.extent.x1 - m_wide)
                continue;
            m_innerLeft = std::min(m_innerLeft, word.box.x0);
            m_innerRight = std::max(m_innerRight, word.box.x1);
        }
    }

    ComparedRows read()
    {
        std::array<std::vector<int>, 4> byWay;
        for (std::size_t i = 0; i < m_page.words.size(); ++i)
            byWay[std::size_t(m_page.words[i].way)].push_back(int(i));
        for (std::size_t way = 0; way < byWay.size(); ++way) {
            if (!byWay[way].empty())
                readRows(rowsOf(m_page, byWay[way], Way(way), 2, m_stop));
        }
        for (const std::vector<MarginRow> &letters : m_letters)
            addStacks(letters);
        std::sort(m_found.all.begin(), m_found.all.end());
        return std::move(m_found);
    }

private:
    void readRows(const std::vector<Row> &rows)
    {
        const RowEdges edges(rows);
        const GlyphBox &all = m_page.extent;
        const float high = 0.14F * all.height();
        for (const Row &row : rows) {
            stopIfAsked(m_stop);
            const std::u32string text = rowText(m_page, row);
            if (!folioToken(text))
                m_found.all.push_back({std::hash<std::u32string>()(text), int(text.size())});
            if (row.way == Way::Rightwards || row.way == Way::Leftwards || row.box.height() < 2 * row.size) {
                if (row.box.y1 <= all.y0 + high || edges.isAmongOuter(row, Margin::Top))
                    add(row, Margin::Top, edges);
                else if (row.box.y0 >= all.y1 - high || edges.isAmongOuter(row, Margin::Bottom))
                    add(row, Margin::Bottom, edges);
            }
            // No word of the page reaches over the row from within: it stands in a margin of its own.
            if (row.box.x1 <= all.x0 + m_wide && row.box.x1 <= m_innerLeft)
                addBeside(row, Margin::Left, edges);
            else if (row.box.x0 >= all.x1 - m_wide && row.box.x0 >= m_innerRight)
                addBeside(row, Margin::Right, edges);
        }
    }

    void add(const Row &row, Margin margin, const RowEdges &edges)
    {
        const bool isDetached = row.size < 0.95F * m_page.size && row.size < farthestText && edges.isApart(row);
        m_found.margins.push_back(marginRow(row, margin, isDetached));
    }

    MarginRow marginRow(const Row &row, Margin margin, bool isDetached) const
    {
        return {row, margin, associationText(rowText(m_page, row)), placeIn(margin, row.box), isDetached};
    }

    void addBeside(const Row &row, Margin margin, const RowEdges &edges)
    {
        add(row, margin, edges);
        if (!isLoneLetter(row))
            return;
        m_letters[margin == Margin::Left ? 0 : 1].push_back(std::move(m_found.margins.back()));
        m_found.margins.pop_back();
    }

    bool isLoneLetter(const Row &row) const
    {
        if (row.way != Way::Rightwards || row.words.size() != 1)
            return false;
        const Word &word = m_page.words[std::size_t(row.words.front())];
        const char32_t sign = m_page.glyphs[std::size_t(word.first)].codePoint;
        return word.count == 1 && (isSquare(sign) || isLetter(sign));
    }

    // The letters come from top to bottom. Those that are no stack are rows of their own.
    void addStacks(const std::vector<MarginRow> &letters)
    {
        for (std::size_t i = 0; i < letters.size();) {
            stopIfAsked(m_stop);
            std::vector<int> words{letters[i].row.words.front()};
            std::size_t end = i + 1;
            for (; end < letters.size() && standsBelow(letters[end - 1].row, letters[end].row); ++end)
                words.push_back(letters[end].row.words.front());
            if (words.size() >= fewestLetters)
                m_found.margins.push_back(
                    marginRow(rowFrom(m_page, std::move(words), Way::Downwards), letters[i].margin, true));
            else
                m_found.margins.insert(m_found.margins.end(), letters.begin() + std::ptrdiff_t(i),
                                       letters.begin() + std::ptrdiff_t(end));
            i = end;
        }
    }

    static bool standsBelow(const Row &above, const Row &below)
    {
        const float aside = (above.box.x0 + above.box.x1 - below.box.x0 - below.box.x1) / 2;
        const float gap = below.box.y0 - above.box.y1;
        return std::abs(above.size - below.size) <= 0.1F * above.size && std::abs(aside) <= 0.3F * above.size
            && gap > -0.5F * above.size && gap <= widestLetterGap * above.size;
    }

    static constexpr float farthestText = 1000; // points
    static constexpr std::size_t fewestLetters = 3; // of a stack
    static constexpr float widestLetterGap = 2; // ems

    const PageWords &m_page;
    const std::stop_token &m_stop;
    float m_wide; // of the margins left and right
    float m_innerLeft = std::numeric_limits<float>::max(); // where the words between those begin
    float m_innerRight = std::numeric_limits<float>::lowest(); // and end
    std::array<std::vector<MarginRow>, 2> m_letters; // lone ones left and right, from top to bottom
    ComparedRows m_found;
};

} // namespace

ComparedRows comparedRowsOf(const PageWords &page, const std::stop_token &stop)
{
    return MarginReader(page, stop).read();
}

} // namespace fanye::text
