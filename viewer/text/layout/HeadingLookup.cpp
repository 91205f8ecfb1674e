// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/layout/HeadingLookup.h"

#include "text/signs/Characters.h"

#include <QChar>

#include <algorithm>
#include <unordered_set>

namespace fanye::text {

namespace {

constexpr double leastLikeness = 0.75; // by Dice's coefficient, from which on a line names a heading
constexpr std::size_t shortestHeading = 2, longestHeading = 80; // signs of a key
constexpr std::size_t mostWithPair = 64; // a pair that stands in more headings says nothing

} // namespace

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

HeadingLookup::HeadingLookup(const std::vector<PageLayout> &pages)
{
    for (std::size_t i = 0; i < pages.size(); ++i) {
        for (const TextBlock &block : pages[i].text.blocks) {
            if (block.role == Role::Heading || block.role == Role::Subheading)
                add(i, keyOf(pages[i].text, block.first, block.count));
        }
    }
}

bool HeadingLookup::namesOneElsewhere(std::size_t page, const std::u32string &key) const
{
    if (key.size() > 2 * longestHeading) // then it is like none
        return false;
    const Pairs pairs = pairsOf(key);
    std::unordered_set<std::size_t> tried;
    for (std::uint64_t pair : pairs) {
        const auto found = m_withPair.find(pair);
        if (found == m_withPair.end() || found->second.size() > mostWithPair)
            continue;
        for (std::size_t heading : found->second) {
            if (m_headings[heading].page != page && tried.insert(heading).second
                && areAlike(pairs, m_headings[heading].pairs))
                return true;
        }
    }
    return false;
}

HeadingLookup::Pairs HeadingLookup::pairsOf(const std::u32string &key)
{
    Pairs pairs;
    for (std::size_t i = 1; i < key.size(); ++i)
        pairs.push_back(std::uint64_t(key[i - 1]) << 32 | key[i]);
    std::sort(pairs.begin(), pairs.end());
    return pairs;
}

// Whether two texts have most pairs in common.
bool HeadingLookup::areAlike(const Pairs &a, const Pairs &b)
{
    const double all = double(a.size() + b.size());
    if (a.empty() || b.empty() || 2.0 * double(std::min(a.size(), b.size())) / all < leastLikeness)
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
    return 2.0 * double(common) / all >= leastLikeness;
}

void HeadingLookup::add(std::size_t page, const std::u32string &key)
{
    if (key.size() < shortestHeading || key.size() > longestHeading)
        return;
    m_headings.push_back({page, pairsOf(key)});
    for (std::uint64_t pair : m_headings.back().pairs) {
        std::vector<std::size_t> &with = m_withPair[pair];
        if (with.empty() || with.back() != m_headings.size() - 1)
            with.push_back(m_headings.size() - 1);
    }
}

} // namespace fanye::text
