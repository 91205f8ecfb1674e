// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/layout/ContentsEntries.h"

#include "text/layout/ContentsWords.h"
#include "text/signs/Characters.h"

#include <QChar>

#include <algorithm>
#include <cmath>
#include <string>
#include <unordered_map>
#include <unordered_set>

namespace fanye::text {

namespace {

// Words as they are compared between a contents page and a heading: letters, digits and Han only, case folded, without
// a number at the end and leaders before it.
std::u32string keyOf(const PageText &page, int first, int count)
{
    std::u32string key;
    for (int i = first; i < first + count; ++i) {
        const TextLine &line = page.lines[std::size_t(i)];
        for (int glyph = line.first; glyph < line.first + line.count; ++glyph) {
            const char32_t c = page.glyphs[std::size_t(glyph)].codePoint;
            if (isHan(c) || isKana(c) || isHangul(c) || isLetter(c) || isDigit(c))
                key.push_back(QChar::toCaseFolded(c));
        }
    }
    return key;
}

std::u32string withoutNumbers(std::u32string key)
{
    while (!key.empty() && isDigit(key.back()))
        key.pop_back();
    std::size_t digits = 0;
    while (digits < key.size() && digits < 4 && isDigit(key[digits]))
        ++digits;
    return key.substr(digits);
}

bool endsInNumber(const PageText &page, const TextLine &line)
{
    return line.count > 0 && isDigit(page.glyphs[std::size_t(line.first + line.count - 1)].codePoint);
}

using Pairs = std::vector<std::uint64_t>; // pairs of neighbouring signs, sorted

Pairs pairsOf(const std::u32string &key)
{
    Pairs pairs;
    for (std::size_t i = 1; i < key.size(); ++i)
        pairs.push_back(std::uint64_t(key[i - 1]) << 32 | key[i]);
    std::sort(pairs.begin(), pairs.end());
    return pairs;
}

constexpr double alike = 0.75;

// Whether two texts have most pairs in common (by Dice's coefficient).
bool areAlike(const Pairs &a, const Pairs &b)
{
    const double all = double(a.size() + b.size());
    if (a.empty() || b.empty() || 2.0 * double(std::min(a.size(), b.size())) / all < alike)
        return false;
    std::size_t common = 0;
    for (std::size_t i = 0, k = 0; i < a.size() && k < b.size();) {
        if (a[i] == b[k]) {
            ++common;
            ++i;
            ++k;
        } else {
            ++(a[i] < b[k] ? i : k);
        }
    }
    return 2.0 * double(common) / all >= alike;
}

struct Heading
{
    std::size_t page = 0;
    Pairs pairs;
};

// The headings of an issue, to be asked whether a line names one of them.
class Headings
{
public:
    explicit Headings(const std::vector<PageLayout> &pages)
    {
        for (std::size_t i = 0; i < pages.size(); ++i) {
            for (const TextBlock &block : pages[i].text.blocks) {
                if (block.role == Role::Heading || block.role == Role::Subheading)
                    add(i, keyOf(pages[i].text, block.first, block.count));
            }
        }
    }

    bool nameOneElsewhere(std::size_t page, const std::u32string &key) const
    {
        if (key.size() > 2 * longestHeading) // then it is like none
            return false;
        const Pairs pairs = pairsOf(key);
        std::unordered_set<std::size_t> tried;
        for (std::uint64_t pair : pairs) {
            const auto found = m_withPair.find(pair);
            if (found == m_withPair.end() || found->second.size() > 64)
                continue;
            for (std::size_t heading : found->second) {
                if (m_headings[heading].page != page && tried.insert(heading).second
                    && areAlike(pairs, m_headings[heading].pairs))
                    return true;
            }
        }
        return false;
    }

private:
    void add(std::size_t page, const std::u32string &key)
    {
        if (key.size() < 2 || key.size() > longestHeading)
            return;
        m_headings.push_back({page, pairsOf(key)});
        for (std::uint64_t pair : m_headings.back().pairs) {
            std::vector<std::size_t> &with = m_withPair[pair];
            if (with.empty() || with.back() != m_headings.size() - 1)
                with.push_back(m_headings.size() - 1);
        }
    }

    static constexpr std::size_t longestHeading = 80;

    std::vector<Heading> m_headings;
    std::unordered_map<std::uint64_t, std::vector<std::size_t>> m_withPair;
};

struct Lines
{
    int from = 0, to = 0; // the last not included

    int count() const { return to - from; }
};

// Which lines of a page name a heading of another page or lead to a number, and whether that makes them a list of
// contents.
class ContentsPage
{
public:
    ContentsPage(const std::vector<PageLayout> &pages, std::size_t index, const Headings &headings,
                 const std::stop_token &stop)
        : m_page(pages[index])
    {
        for (int i = 0; i < m_page.contentLines; ++i) {
            stopIfAsked(stop);
            const std::u32string key = keyOf(m_page.text, i, 1);
            m_hasWord = m_hasWord || isContentsWord(key);
            const std::u32string title = withoutNumbers(key);
            const bool isNamed = title.size() >= 3 && headings.nameOneElsewhere(index, title);
            m_signs.push_back(isNamed ? Sign::Named : signOf(i, title.size()));
        }
    }

    // The stretch of lines that are the list, none where there is no list.
    Lines list() const
    {
        Lines best;
        for (int i = 0; i < m_page.contentLines; ++i) {
            if (!isHit(i) || (best.count() > 0 && i < best.to))
                continue;
            const Lines stretch = stretchFrom(i);
            if (isList(stretch) && stretch.count() > best.count())
                best = stretch;
        }
        return best;
    }

private:
    enum class Sign { Nothing, Other, Named, Numbered, Leading };

    Sign signOf(int i, std::size_t titleSize) const
    {
        const TextLine &line = m_page.text.lines[std::size_t(i)];
        const bool hasNumber = endsInNumber(m_page.text, line);
        if (hasNumber && line.count > 4) {
            int leaders = 0;
            for (int glyph = line.first; glyph < line.first + line.count; ++glyph)
                leaders += isLeader(m_page.text.glyphs[std::size_t(glyph)].codePoint);
            if (leaders >= 3)
                return Sign::Leading;
        }
        if (hasNumber || m_page.lines[std::size_t(i)].isCell)
            return Sign::Numbered;
        return titleSize >= 2 ? Sign::Other : Sign::Nothing;
    }

    bool isHit(int i) const
    {
        const Sign sign = m_signs[std::size_t(i)];
        return sign == Sign::Named || sign == Sign::Leading || (sign == Sign::Numbered && m_hasWord);
    }

    // From a hit to the last one that follows with not more than four other lines between.
    Lines stretchFrom(int first) const
    {
        Lines stretch{first, first + 1};
        for (int i = first + 1; i < m_page.contentLines && i <= stretch.to + 4; ++i) {
            if (isHit(i))
                stretch.to = i + 1;
        }
        while (stretch.to < m_page.contentLines && (goesOn(stretch.to) || areMarkedAlike(stretch.to - 1, stretch.to)))
            ++stretch.to;
        while (stretch.from > 0 && areMarkedAlike(stretch.from, stretch.from - 1))
            --stretch.from;
        return stretch;
    }

    char32_t firstSign(int i) const
    {
        return m_page.text.glyphs[std::size_t(m_page.text.lines[std::size_t(i)].first)].codePoint;
    }

    bool areMarkedAlike(int i, int k) const
    {
        const char32_t sign = firstSign(i);
        const double size = m_page.text.lines[std::size_t(i)].size;
        return sign == firstSign(k) && (isBullet(sign) || isOpening(sign))
            && std::abs(size - m_page.text.lines[std::size_t(k)].size) < 0.06 * size;
    }

    // The second line of an entry: no bullet or number of its own, close below, not longer than the list is wide.
    bool goesOn(int i) const
    {
        const TextLine &above = m_page.text.lines[std::size_t(i - 1)];
        const TextLine &line = m_page.text.lines[std::size_t(i)];
        return std::abs(above.size - line.size) < 0.06 * line.size
            && m_page.lines[std::size_t(i)].column == m_page.lines[std::size_t(i - 1)].column && line.count < 8
            && line.box.top() - above.box.bottom() < 1.2 * line.size;
    }

    bool isList(const Lines &lines) const
    {
        int named = 0, numbered = 0, leading = 0, entries = 0;
        for (int i = lines.from; i < lines.to; ++i) {
            const Sign sign = m_signs[std::size_t(i)];
            named += sign == Sign::Named;
            numbered += sign == Sign::Numbered;
            leading += sign == Sign::Leading;
            entries += sign != Sign::Nothing;
        }
        const int hits = named + leading + (m_hasWord ? numbered : 0);
        if (hits >= 3 && hits * 100 >= entries * (m_hasWord ? 25 : 40))
            return true;
        return leading >= 3 && hits * 100 >= entries * 60;
    }

    const PageLayout &m_page;
    std::vector<Sign> m_signs; // one for each line
    bool m_hasWord = false;
};

bool startsAnew(char32_t first)
{
    return isBullet(first) || isDigit(first) || isOpening(first);
}

bool isQuotation(char32_t first)
{
    return isOpening(first) && first != U'[' && first != U'［' && first != U'【' && first != U'〖' && first != U'〔';
}

// Each line of the list is an entry, unless it goes on with the one above: in the same style, without a bullet or
// number of its own where most have one, or under a line that is full.
class EntryMaker
{
public:
    EntryMaker(PageLayout &page, const Lines &list)
        : m_page(page)
        , m_list(list)
    {
        int marked = 0, bulleted = 0, numbered = 0;
        for (int i = list.from; i < list.to; ++i) {
            marked += startsAnew(firstSign(i));
            bulleted += isBullet(firstSign(i));
            numbered += endsInNumber(page.text, page.text.lines[std::size_t(i)]);
        }
        for (int i = list.from; i < list.to; ++i)
            m_end = std::max(m_end, page.lines[std::size_t(i)].at.u1);
        m_isMarked = marked * 10 >= list.count() * 6;
        m_isBulleted = bulleted * 2 >= list.count();
        m_isNumbered = numbered * 10 >= list.count() * 4;
    }

    void make()
    {
        std::vector<bool> begins;
        std::vector<Role> roles;
        for (int i = 0; i < m_page.contentLines; ++i) {
            const bool isListed = i >= m_list.from && i < m_list.to;
            const TextLine &line = m_page.text.lines[std::size_t(i)];
            const bool isTitle = isContentsWord(keyOf(m_page.text, i, 1));
            roles.push_back(isTitle ? Role::Heading : isListed ? Role::ContentsEntry : line.role);
            const bool wasBeginning = i == 0 || line.block != m_page.text.lines[std::size_t(i - 1)].block;
            begins.push_back(isListed ? i == m_list.from || isTitle || !goesOn(i) : wasBeginning || i == m_list.to);
        }
        setBlocks(m_page, begins, roles);
    }

private:
    char32_t firstSign(int i) const
    {
        return m_page.text.glyphs[std::size_t(m_page.text.lines[std::size_t(i)].first)].codePoint;
    }

    bool goesOn(int i) const
    {
        const TextLine &above = m_page.text.lines[std::size_t(i - 1)];
        const TextLine &line = m_page.text.lines[std::size_t(i)];
        const LineLayout &layout = m_page.lines[std::size_t(i)];
        const LineLayout &before = m_page.lines[std::size_t(i - 1)];
        const bool isAlike = std::abs(above.size - line.size) < 0.06 * line.size && above.isBold == line.isBold
            && before.column == layout.column;
        const bool isNew = startsAnew(firstSign(i)) && !(m_isBulleted && isQuotation(firstSign(i)));
        if (!isAlike || layout.isCell || isNew || (m_isNumbered && endsInNumber(m_page.text, above)))
            return false;
        const double missing = double(std::min(layout.to, m_end) - before.at.u1) / line.size;
        return missing < 2.6 || (m_isMarked && before.at.length() > 0.5F * (std::min(layout.to, m_end) - layout.from));
    }

    PageLayout &m_page;
    Lines m_list;
    float m_end = 0; // where its longest line ends
    bool m_isMarked = false; // most entries begin with a bullet, a bracket or a number
    bool m_isBulleted = false; // half of them begin with a bullet
    bool m_isNumbered = false; // and many end with one
};

} // namespace

void findContentsEntries(std::vector<PageLayout> &pages, const std::stop_token &stop)
{
    if (pages.empty())
        return;
    const Headings headings(pages);
    const int count = pages.back().text.page.number();
    const int lastInFront = std::max(12, count * 15 / 100);
    for (std::size_t i = 0; i < pages.size(); ++i) {
        const int number = pages[i].text.page.number();
        if ((number > lastInFront && number <= count - 3) || pages[i].contentLines > mostLinesOfContents)
            continue;
        const Lines list = ContentsPage(pages, i, headings, stop).list();
        if (list.count() > 0)
            EntryMaker(pages[i], list).make();
    }
}

} // namespace fanye::text
