// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contents/printed/NumberedLevels.h"

#include <algorithm>
#include <map>

namespace fanye::contents {

using namespace text;

namespace {

bool isLettered(const Numbering &numbering) { return !numbering.isPart && numbering.parts.front() >= firstAppendix; }

// A, 1, 2, B, 3: letters that come before the numbers are no appendices, but count what the numbers stand in.
bool areLettersAbove(const ContentsList &list)
{
    const auto isCounted = [](const ListedEntry &entry) { return entry.numbering && !entry.numbering->isPart; };
    const auto first = std::find_if(list.entries.begin(), list.entries.end(), isCounted);
    if (first == list.entries.end() || !isLettered(*first->numbering))
        return false;
    return std::any_of(first, list.entries.end(), [&isCounted](const ListedEntry &entry) {
        return isCounted(entry) && !isLettered(*entry.numbering) && entry.numbering->parts.size() == 1;
    });
}

// 第一章, 1、, 2、, 第二章, 1、: both count from one on.
bool countWithinChapters(const ContentsList &list)
{
    int chapters = 0, numbers = 0;
    for (const ListedEntry &entry : list.entries) {
        if (!entry.numbering || entry.numbering->isPart || isLettered(*entry.numbering))
            continue;
        if (entry.numbering->parts.size() > 1)
            return false;
        chapters += entry.numbering->kind == Numbering::Kind::Chapter;
        numbers += entry.numbering->kind == Numbering::Kind::Decimal;
    }
    return chapters > 1 && numbers > 1;
}

bool isCountedInWords(const ContentsList &list)
{
    return countWithinChapters(list)
        || std::any_of(list.entries.begin(), list.entries.end(), [](const ListedEntry &entry) {
               return entry.numbering && !entry.numbering->isPart && entry.numbering->kind != Numbering::Kind::Decimal
                   && entry.numbering->kind != Numbering::Kind::Chapter;
           });
}

// 一、 （一） 1.: each way of counting has a level of its own, those that are usual for what is outer first.
void levelByKind(const ContentsList &list, std::vector<std::optional<int>> &levels)
{
    using Way = std::pair<int, std::size_t>; // kind, −1 for parts; how many numbers
    const auto wayOf = [](const Numbering &numbering) {
        return numbering.isPart ? Way{-1, 1} : Way{int(numbering.kind), numbering.parts.size()};
    };
    std::map<Way, int> entries;
    for (const ListedEntry &entry : list.entries) {
        if (entry.numbering && !isLettered(*entry.numbering))
            ++entries[wayOf(*entry.numbering)];
    }
    const Way single{int(Numbering::Kind::Decimal), 1}, pair{int(Numbering::Kind::Decimal), 2};
    if (entries.count(pair) > 0 && entries.begin()->first < single)
        entries.erase(single); // 第一章, 1.1: a number alone counts something else
    std::map<Way, int> levelOf;
    for (const auto &[way, count] : entries) {
        const bool isBracketed = way.first == int(Numbering::Kind::BracketedHan)
            || way.first == int(Numbering::Kind::Bracketed);
        if (count > 1 || !isBracketed) // one alone may be a remark
            levelOf.emplace(way, int(levelOf.size()) + 1);
    }
    for (std::size_t i = 0; i < levels.size(); ++i) {
        const std::optional<Numbering> &numbering = list.entries[i].numbering;
        if (!numbering)
            continue;
        const auto found = levelOf.find(wayOf(*numbering));
        if (isLettered(*numbering)) // an appendix, as deep as its numbers
            levels[i] = int(numbering->parts.size());
        else
            levels[i] = found != levelOf.end() ? std::optional(found->second) : std::nullopt;
    }
}

} // namespace

std::vector<std::optional<int>> numberedLevels(const ContentsList &list)
{
    std::size_t least = 9;
    int parts = 0; // 1 where chapters stand under parts
    for (const ListedEntry &entry : list.entries) {
        if (entry.numbering && entry.numbering->isPart)
            parts = 1;
        else if (entry.numbering)
            least = std::min(least, entry.numbering->parts.size());
    }
    const int lettered = areLettersAbove(list) ? 1 : 0;
    std::vector<std::optional<int>> levels(list.entries.size());
    for (std::size_t i = 0; i < levels.size(); ++i) {
        const std::optional<Numbering> &numbering = list.entries[i].numbering;
        if (!numbering)
            continue;
        const int below = isLettered(*numbering) ? parts : parts + lettered;
        levels[i] = numbering->isPart ? 1 : int(numbering->parts.size() - least) + 1 + below;
    }
    if (isCountedInWords(list))
        levelByKind(list, levels);
    return levels;
}

} // namespace fanye::contents
