// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contents/headings/Typography.h"

#include "text/signs/Characters.h"

#include <algorithm>
#include <map>
#include <set>

namespace fanye::contents {

using namespace text;

namespace {

constexpr double clearlyLarger = 1.25; // than the body
constexpr double slightlyLarger = 1.12;
constexpr int mostOnPage = 6;
constexpr int longestTitle = 60; // letters of a key
constexpr int fewestPages = 4;
constexpr double fewestSignsOnPage = 260; // in the mean: fewer are slides

// Headings of one style.
struct Style
{
    HeadingStyle look;
    std::vector<int> headings; // rows, in order
    std::set<PageNumber> pages;
    int alone = 0;

    double perPage() const { return pages.empty() ? 0 : double(headings.size()) / double(pages.size()); }
};

bool isTitle(const Heading &heading)
{
    if (!heading.isBlock || !heading.standsOut || heading.key.size() < 2 || int(heading.key.size()) > longestTitle)
        return false;
    const auto letters = std::count_if(heading.key.begin(), heading.key.end(), [](char32_t c) { return !isDigit(c); });
    return letters * 2 >= std::ptrdiff_t(heading.key.size());
}

std::vector<Style> stylesOf(const std::vector<Heading> &headings, const std::vector<bool> &isTaken)
{
    std::vector<Style> styles;
    for (std::size_t i = 0; i < headings.size(); ++i) {
        const Heading &heading = headings[i];
        if (isTaken[i] || !isTitle(heading))
            continue;
        auto style = std::find_if(styles.begin(), styles.end(),
                                  [&heading](const Style &s) { return s.look.isLike(heading.style); });
        if (style == styles.end())
            style = styles.insert(style, Style{heading.style, {}, {}, 0});
        style->headings.push_back(int(i));
        style->pages.insert(heading.page);
        style->alone += heading.isAlone;
    }
    std::sort(styles.begin(), styles.end(), [](const Style &a, const Style &b) {
        return a.look.size != b.look.size ? a.look.size > b.look.size : a.look.isBold && !b.look.isBold;
    });
    return styles;
}

// The same title again and again is the name of the magazine or of a column, not of an article.
void dropRepeated(std::vector<StyledEntry> &entries, const std::vector<Heading> &headings)
{
    std::map<TitleKey, int> times;
    for (const StyledEntry &entry : entries)
        ++times[headings[std::size_t(entry.heading)].key];
    entries.erase(
        std::remove_if(entries.begin(), entries.end(),
                       [&](const StyledEntry &entry) { return times[headings[std::size_t(entry.heading)].key] > 2; }),
        entries.end());
}

double meanSigns(const IssueText &text)
{
    double signs = 0;
    int pages = 0;
    for (const PageText &page : text.pages) {
        int here = 0;
        for (const TextLine &line : page.lines)
            here += isFurniture(line.role) ? 0 : line.count;
        signs += here;
        pages += here > 0;
    }
    return pages == 0 ? 0 : signs / pages;
}

} // namespace

std::vector<StyledEntry> likeKnown(const std::vector<Heading> &headings, const std::vector<KnownHeading> &known,
                                   const std::vector<bool> &isTaken, const PageLookup &)
{
    std::vector<StyledEntry> found;
    for (const Style &style : stylesOf(headings, isTaken)) {
        std::map<int, int> votes; // level
        for (const KnownHeading &one : known) {
            if (headings[std::size_t(one.heading)].style.isLike(style.look))
                ++votes[one.level];
        }
        if (votes.empty())
            continue;
        const auto most = std::max_element(votes.begin(), votes.end(),
                                           [](const auto &a, const auto &b) { return a.second < b.second; });
        const int alike = most->second;
        const auto more = int(style.headings.size());
        const bool isClear = style.look.ratio >= clearlyLarger;
        if (most->first > 2 || more > (isClear ? 4 * alike + 2 : alike / 2) || style.perPage() > mostOnPage)
            continue;
        for (int heading : style.headings)
            found.push_back({heading, most->first, isClear ? 0.8 : 0.6});
    }
    dropRepeated(found, headings);
    return found;
}

std::vector<StyledEntry> byStyle(const std::vector<Heading> &headings, const std::vector<bool> &isTaken,
                                 const PageLookup &pages)
{
    const IssueText &text = pages.text();
    if (text.pageCount < fewestPages || meanSigns(text) < fewestSignsOnPage)
        return {};
    std::vector<StyledEntry> entries;
    int level = 0;
    for (const Style &style : stylesOf(headings, isTaken)) {
        const bool isLarge = style.look.ratio >= slightlyLarger;
        if (style.headings.size() < 2 || style.pages.size() < 2 || !isLarge || style.perPage() > 4)
            continue;
        if (int(entries.size() + style.headings.size()) > std::max(60, text.pageCount))
            break;
        ++level;
        if (level > 2)
            break;
        for (int heading : style.headings)
            entries.push_back({heading, level, style.look.ratio >= clearlyLarger ? 0.7 : 0.5});
    }
    dropRepeated(entries, headings);
    return entries;
}

} // namespace fanye::contents
