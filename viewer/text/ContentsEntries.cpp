// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/Characters.h"
#include "text/PageLayout.h"

#include <QChar>

#include <algorithm>
#include <cmath>
#include <set>
#include <string>
#include <unordered_map>
#include <unordered_set>

namespace fanye {

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

// The share of pairs that two texts have in common (Dice's coefficient).
double likeness(const Pairs &a, const Pairs &b)
{
    if (a.empty() || b.empty())
        return 0;
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
    return 2.0 * double(common) / double(a.size() + b.size());
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
        const Pairs pairs = pairsOf(key);
        std::unordered_set<std::size_t> tried;
        for (std::uint64_t pair : pairs) {
            const auto found = m_withPair.find(pair);
            if (found == m_withPair.end() || found->second.size() > 64)
                continue;
            for (std::size_t heading : found->second) {
                if (m_headings[heading].page != page && tried.insert(heading).second
                    && likeness(pairs, m_headings[heading].pairs) >= 0.75)
                    return true;
            }
        }
        return false;
    }

private:
    void add(std::size_t page, const std::u32string &key)
    {
        if (key.size() < 2 || key.size() > 80)
            return;
        m_headings.push_back({page, pairsOf(key)});
        for (std::uint64_t pair : m_headings.back().pairs) {
            std::vector<std::size_t> &with = m_withPair[pair];
            if (with.empty() || with.back() != m_headings.size() - 1)
                with.push_back(m_headings.size() - 1);
        }
    }

    std::vector<Heading> m_headings;
    std::unordered_map<std::uint64_t, std::vector<std::size_t>> m_withPair;
};

bool isContentsWord(const std::u32string &key)
{
    static const std::set<std::u32string> words{
        U"目录",   U"目次", U"目錄", U"本期目录", U"本期导读", U"contents", U"tableofcontents",
        U"もくじ", U"차례", U"목차"};
    return words.count(key) > 0;
}

// How many lines of a page name a heading of another page or lead to a number, and whether that makes it a list of
// contents.
class ContentsPage
{
public:
    ContentsPage(const std::vector<PageLayout> &pages, std::size_t index, const Headings &headings)
        : m_page(pages[index])
    {
        for (int i = 0; i < m_page.contentLines; ++i) {
            const std::u32string key = keyOf(m_page.text, i, 1);
            m_hasWord = m_hasWord || isContentsWord(key);
            const std::u32string title = withoutNumbers(key);
            m_entries += title.size() >= 2;
            const bool isNamed = title.size() >= 3 && headings.nameOneElsewhere(index, title);
            m_named += isNamed;
            m_numbered += !isNamed && isNumbered(i);
        }
    }

    bool isContents() const
    {
        const int hits = m_named + (m_hasWord ? m_numbered : 0);
        const int needed = m_hasWord ? 25 : 40;
        if (hits >= 3 && hits * 100 >= m_entries * needed)
            return true;
        return m_leading >= 3 && (m_named + m_leading) * 100 >= m_entries * 60;
    }

private:
    bool isNumbered(int i)
    {
        const TextLine &line = m_page.text.lines[std::size_t(i)];
        const bool hasNumber = endsInNumber(m_page.text, line);
        if (hasNumber && line.count > 4) {
            int leaders = 0;
            for (int glyph = line.first; glyph < line.first + line.count; ++glyph)
                leaders += isLeader(m_page.text.glyphs[std::size_t(glyph)].codePoint);
            m_leading += leaders >= 3;
        }
        return hasNumber || m_page.lines[std::size_t(i)].isCell;
    }

    const PageLayout &m_page;
    int m_entries = 0, m_named = 0, m_numbered = 0, m_leading = 0;
    bool m_hasWord = false;
};

bool isAnyOf(char32_t c, std::u32string_view set)
{
    return set.find(c) != set.npos;
}

// Each line of a contents page is an entry, unless it goes on with the one above: same style, no bullet or number of
// its own, and the one above is full.
void setEntries(PageLayout &page)
{
    std::vector<bool> begins(std::size_t(page.contentLines), true);
    std::vector<Role> roles(std::size_t(page.contentLines), Role::ContentsEntry);
    for (int i = 0; i < page.contentLines; ++i) {
        if (isContentsWord(keyOf(page.text, i, 1)))
            roles[std::size_t(i)] = Role::Heading;
        if (i == 0)
            continue;
        const TextLine &above = page.text.lines[std::size_t(i - 1)];
        const TextLine &line = page.text.lines[std::size_t(i)];
        const LineLayout &layout = page.lines[std::size_t(i)];
        const char32_t first = page.text.glyphs[std::size_t(line.first)].codePoint;
        const bool isFull = layout.to - page.lines[std::size_t(i - 1)].at.u1 < 1.5F * float(line.size);
        const bool isAlike = std::abs(above.size - line.size) < 0.06 * line.size && above.isBold == line.isBold;
        const bool startsAnew = isBullet(first) || isDigit(first) || isOpening(first) || isAnyOf(first, U"【[〔");
        begins[std::size_t(i)] = !(isFull && isAlike && !startsAnew && !endsInNumber(page.text, above) && !layout.isCell
                                   && page.lines[std::size_t(i - 1)].column == layout.column);
    }
    setBlocks(page, begins, roles);
}

} // namespace

void findContentsEntries(std::vector<PageLayout> &pages, const IssueStyle &)
{
    if (pages.empty())
        return;
    const Headings headings(pages);
    const int count = pages.back().text.page.number();
    const int lastInFront = std::max(12, count * 15 / 100);
    for (std::size_t i = 0; i < pages.size(); ++i) {
        const int number = pages[i].text.page.number();
        if (number > lastInFront && number <= count - 3)
            continue;
        if (pages[i].contentLines >= 3 && ContentsPage(pages, i, headings).isContents())
            setEntries(pages[i]);
    }
}

} // namespace fanye
