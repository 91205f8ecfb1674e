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
constexpr std::size_t wordOfHan = 2, wordOfLetters = 5; // so much of a word is looked for
constexpr double largeAlone = 1.5; // than the body: a heading whose style no other has
constexpr std::size_t fewestBold = 4; // headings as large as the body
constexpr double asLarge = 0.97, mostBoldOnPage = 1.5;
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
    if (!heading.isBlock || !heading.standsOut || heading.doubt || heading.key.size() < 2
        || int(heading.key.size()) > longestTitle)
        return false;
    const auto letters = std::count_if(heading.key.begin(), heading.key.end(), [](char32_t c) { return !isDigit(c); });
    return letters * 2 >= std::ptrdiff_t(heading.key.size());
}

// Some of the title is written in the text of its page, too. Letters that are only an ornament are not.
bool isSpokenOf(const Heading &heading, const IssueText &text)
{
    const PageText *page = text.find(heading.page);
    TitleKey body;
    for (int i = 0; page && i < int(page->lines.size()); ++i) {
        const TextLine &line = page->lines[std::size_t(i)];
        if (i >= heading.firstLine && i < heading.firstLine + heading.lineCount)
            continue;
        for (int glyph = line.first; glyph < std::min(line.first + line.count, int(page->glyphs.size())); ++glyph)
            addToKey(body, page->glyphs[std::size_t(glyph)].codePoint);
    }
    if (body.empty())
        return true;
    for (std::size_t at = 0; at < heading.key.size(); ++at) {
        const std::size_t length = isHan(heading.key[at]) ? wordOfHan : wordOfLetters;
        if (at + length <= heading.key.size() && body.find(heading.key.substr(at, length)) != TitleKey::npos)
            return true;
    }
    return false;
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

bool isPairOfOrnaments(const Style &style, const std::vector<Heading> &headings, const IssueText &text)
{
    return style.headings.size() == 2 && std::none_of(style.headings.begin(), style.headings.end(), [&](int heading) {
               return isSpokenOf(headings[std::size_t(heading)], text);
           });
}

// An issue whose titles are only bold: each leads a text, and a page has one or two.
std::vector<StyledEntry> boldAsBody(const std::vector<Style> &styles, const std::vector<Heading> &headings,
                                    const IssueText &text)
{
    std::vector<StyledEntry> entries;
    if (bodyStyleOf(text).isBold)
        return entries;
    for (const Style &style : styles) {
        if (!style.look.isBold || style.look.ratio < asLarge || style.look.ratio >= slightlyLarger
            || style.perPage() > mostBoldOnPage)
            continue;
        std::vector<StyledEntry> here;
        for (int heading : style.headings) {
            if (headings[std::size_t(heading)].leadsText)
                here.push_back({heading, 1, 0.5});
        }
        if (here.size() >= fewestBold && here.size() * 10 >= style.headings.size() * 7 && here.size() > entries.size())
            entries = std::move(here);
    }
    return entries;
}

// The largest articles of an issue may each be set in their own way.
void addLargeAlone(std::vector<StyledEntry> &entries, const std::vector<Style> &styles,
                   const std::vector<Heading> &headings, const IssueText &text)
{
    for (const Style &style : styles) {
        const Heading &heading = headings[std::size_t(style.headings.front())];
        if (style.headings.size() == 1 && style.look.ratio >= largeAlone && heading.leadsText
            && isSpokenOf(heading, text))
            entries.push_back({style.headings.front(), 1, 0.6});
    }
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
        for (int heading : style.headings) {
            if (headings[std::size_t(heading)].leadsText)
                found.push_back({heading, most->first, isClear ? 0.8 : 0.6});
        }
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
    const std::vector<Style> styles = stylesOf(headings, isTaken);
    std::vector<StyledEntry> entries;
    int level = 0;
    for (const Style &style : styles) {
        if (style.headings.size() < 2 || style.pages.size() < 2 || style.look.ratio < slightlyLarger
            || style.perPage() > 4 || isPairOfOrnaments(style, headings, text))
            continue;
        if (int(entries.size() + style.headings.size()) > std::max(60, text.pageCount))
            break;
        ++level;
        if (level > 2)
            break;
        for (int heading : style.headings)
            entries.push_back({heading, level, style.look.ratio >= clearlyLarger ? 0.7 : 0.5});
    }
    if (entries.empty())
        entries = boldAsBody(styles, headings, text);
    else
        addLargeAlone(entries, styles, headings, text);
    dropRepeated(entries, headings);
    return entries;
}

} // namespace fanye::contents
