// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/layout/ContentsLines.h"

#include "text/layout/ContentsWords.h"
#include "text/signs/Characters.h"

#include <algorithm>
#include <cmath>
#include <string>

namespace fanye::text {

namespace {

constexpr double sameSizeWithin = 0.06; // of the size
constexpr std::size_t longestNumber = 4; // digits at the beginning of a line that are no part of its title
constexpr std::size_t shortestName = 3; // signs of a title that may name a heading
constexpr int fewestLeaders = 3; // of a line that leads to a number
constexpr int mostBetween = 4; // lines between two entries
constexpr int longestRest = 7; // signs on the second line of the last entry
constexpr double closeBelow = 1.2; // ems above that line
constexpr int fewestEntries = 3;
// Per cent of the lines that must lead somewhere: under a title such as 目录, without, and where no heading is named.
constexpr int leastUnderTitle = 25, leastWithoutTitle = 40, leastOfNumbers = 60;

// A title without a number at its end or its beginning.
std::u32string withoutNumbers(std::u32string key)
{
    while (!key.empty() && isDigit(key.back()))
        key.pop_back();
    std::size_t digits = 0;
    while (digits < key.size() && digits < longestNumber && isDigit(key[digits]))
        ++digits;
    return key.substr(digits);
}

// Which lines of a page name a heading of another page or lead to a number, and whether that makes them a list of
// contents.
class ContentsPage
{
public:
    ContentsPage(const std::vector<PageLayout> &pages, std::size_t index, const HeadingLookup &headings,
                 const std::stop_token &stop)
        : m_page(pages[index])
    {
        for (int i = 0; i < m_page.contentLines; ++i) {
            stopIfAsked(stop);
            const std::u32string key = keyOf(m_page.text, i, 1);
            m_hasTitle = m_hasTitle || isContentsWord(key);
            const std::u32string title = withoutNumbers(key);
            const bool isNamed = title.size() >= shortestName && headings.namesOneElsewhere(index, title);
            m_kinds.push_back(isNamed ? Kind::Named : kindOf(i, title.size()));
        }
    }

    // The longest stretch of lines that is a list, none where there is no list.
    LineRange list() const
    {
        LineRange best;
        for (int i = 0; i < m_page.contentLines; ++i) {
            if (!isHit(i) || (best.count() > 0 && i < best.to))
                continue;
            const LineRange stretch = stretchFrom(i);
            if (isList(stretch) && stretch.count() > best.count())
                best = stretch;
        }
        return best;
    }

private:
    enum class Kind {
        Nothing,
        Other,
        Named, // it names a heading of another page
        Numbered, // it ends in a number, or one may stand beside it
        Leading, // leaders run from its title to a number
    };

    const TextLine &line(int i) const { return m_page.text.lines[std::size_t(i)]; }

    Kind kindOf(int i, std::size_t titleSize) const
    {
        const bool hasNumber = endsInNumber(m_page.text, i);
        if (hasNumber && leadersIn(line(i)) >= fewestLeaders && line(i).count > fewestLeaders + 1)
            return Kind::Leading;
        if (hasNumber || m_page.lines[std::size_t(i)].isCell)
            return Kind::Numbered;
        return titleSize >= 2 ? Kind::Other : Kind::Nothing;
    }

    int leadersIn(const TextLine &line) const
    {
        const auto first = m_page.text.glyphs.begin() + line.first;
        return int(
            std::count_if(first, first + line.count, [](const Glyph &glyph) { return isLeader(glyph.codePoint); }));
    }

    bool isHit(int i) const
    {
        const Kind kind = m_kinds[std::size_t(i)];
        return kind == Kind::Named || kind == Kind::Leading || (kind == Kind::Numbered && m_hasTitle);
    }

    // From a hit to the last one that follows with few other lines between.
    LineRange stretchFrom(int first) const
    {
        LineRange stretch{first, first + 1};
        for (int i = first + 1; i < m_page.contentLines && i <= stretch.to + mostBetween; ++i) {
            if (isHit(i))
                stretch.to = i + 1;
        }
        while (stretch.to < m_page.contentLines && (isRest(stretch.to) || areMarkedAlike(stretch.to - 1, stretch.to)))
            ++stretch.to;
        while (stretch.from > 0 && areMarkedAlike(stretch.from, stretch.from - 1))
            --stretch.from;
        return stretch;
    }

    bool areMarkedAlike(int i, int k) const
    {
        const char32_t mark = firstSignOf(m_page.text, i);
        return mark == firstSignOf(m_page.text, k) && (isBullet(mark) || isOpening(mark))
            && isSameSize(line(k), line(i));
    }

    // The second line of the last entry: short and close below.
    bool isRest(int i) const
    {
        return isSameSize(line(i - 1), line(i))
            && m_page.lines[std::size_t(i)].column == m_page.lines[std::size_t(i - 1)].column
            && line(i).count <= longestRest && line(i).box.top() - line(i - 1).box.bottom() < closeBelow * line(i).size;
    }

    bool isList(const LineRange &lines) const
    {
        int named = 0, numbered = 0, leading = 0, entries = 0;
        for (int i = lines.from; i < lines.to; ++i) {
            const Kind kind = m_kinds[std::size_t(i)];
            named += kind == Kind::Named;
            numbered += kind == Kind::Numbered;
            leading += kind == Kind::Leading;
            entries += kind != Kind::Nothing;
        }
        const int hits = named + leading + (m_hasTitle ? numbered : 0);
        if (hits >= fewestEntries && hits * 100 >= entries * (m_hasTitle ? leastUnderTitle : leastWithoutTitle))
            return true;
        return leading >= fewestEntries && hits * 100 >= entries * leastOfNumbers;
    }

    const PageLayout &m_page;
    std::vector<Kind> m_kinds; // one for each line
    bool m_hasTitle = false; // such as 目录
};

} // namespace

LineRange contentsLinesOn(const std::vector<PageLayout> &pages, std::size_t page, const HeadingLookup &headings,
                          const std::stop_token &stop)
{
    return ContentsPage(pages, page, headings, stop).list();
}

char32_t firstSignOf(const PageText &page, int line)
{
    return page.glyphs[std::size_t(page.lines[std::size_t(line)].first)].codePoint;
}

bool endsInNumber(const PageText &page, int line)
{
    const TextLine &of = page.lines[std::size_t(line)];
    return of.count > 0 && isDigit(page.glyphs[std::size_t(of.first + of.count - 1)].codePoint);
}

bool isSameSize(const TextLine &a, const TextLine &b)
{
    return std::abs(a.size - b.size) < sameSizeWithin * b.size;
}

} // namespace fanye::text
