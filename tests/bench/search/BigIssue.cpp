// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "BigIssue.h"

#include "text/signs/Characters.h"

#include <map>

namespace fanye {

using namespace text;

namespace {

// For each ideograph its place among those of the issue, in order of their first appearance.
struct Ideographs
{
    explicit Ideographs(const std::vector<PageGlyphs> &pages)
    {
        for (const PageGlyphs &page : pages) {
            for (const Glyph &glyph : page.glyphs) {
                if (isHan(glyph.codePoint) && places.emplace(glyph.codePoint, inOrder.size()).second)
                    inOrder.push_back(glyph.codePoint);
            }
        }
    }

    char32_t exchanged(char32_t sign, std::size_t round) const
    {
        const auto place = places.find(sign);
        return place == places.end() ? sign : inOrder[(place->second + 7 * round) % inOrder.size()];
    }

    std::map<char32_t, std::size_t> places;
    std::vector<char32_t> inOrder;
};

} // namespace

std::vector<PageGlyphs> bigIssue(const std::vector<PageGlyphs> &pages, int count)
{
    const Ideographs ideographs(pages);
    std::vector<PageGlyphs> big;
    for (int i = 0; i < count && !pages.empty(); ++i) {
        const std::size_t round = std::size_t(i) / pages.size();
        big.push_back(pages[std::size_t(i) % pages.size()]);
        big.back().page = PageNumber::fromIndex(i);
        for (Glyph &glyph : big.back().glyphs)
            glyph.codePoint = ideographs.exchanged(glyph.codePoint, round);
    }
    return big;
}

} // namespace fanye
