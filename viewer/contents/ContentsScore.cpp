// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contents/ContentsScore.h"

#include "contents/titles/TitleKey.h"

#include <algorithm>
#include <cstdlib>
#include <tuple>

namespace fanye::contents {

namespace {

constexpr double leastLikeness = 0.8; // of titles that are meant to be the same

struct Pair
{
    int found = 0, correct = 0;
    double likeness = 0;
    bool isOnPage = false;

    // Of equal titles those on the same page, then those in the same place of the list, belong together.
    auto rank() const { return std::make_tuple(-likeness, !isOnPage, std::abs(found - correct), found, correct); }
};

std::vector<TitleKey> keysOf(const Contents &contents)
{
    std::vector<TitleKey> keys;
    for (const ContentsEntry &entry : contents)
        keys.push_back(titleKey(entry.title));
    return keys;
}

bool mayBeAlike(const TitleKey &a, const TitleKey &b)
{
    return double(std::min(a.size(), b.size())) >= leastLikeness * double(std::max(a.size(), b.size()));
}

std::vector<Pair> pairsOf(const Contents &found, const Contents &correct)
{
    const std::vector<TitleKey> a = keysOf(found), b = keysOf(correct);
    std::vector<Pair> pairs;
    for (std::size_t i = 0; i < a.size(); ++i) {
        for (std::size_t k = 0; k < b.size(); ++k) {
            const double alike = mayBeAlike(a[i], b[k]) ? likeness(a[i], b[k]) : 0;
            if (alike >= leastLikeness)
                pairs.push_back({int(i), int(k), alike, found[i].page == correct[k].page});
        }
    }
    std::sort(pairs.begin(), pairs.end(), [](const Pair &x, const Pair &y) { return x.rank() < y.rank(); });
    return pairs;
}

} // namespace

ContentsScore scoreOf(const Contents &found, const Contents &correct)
{
    ContentsScore score;
    score.found = int(found.size());
    score.correct = int(correct.size());
    std::vector<bool> isPaired(found.size(), false), isTaken(correct.size(), false);
    for (const Pair &pair : pairsOf(found, correct)) {
        const auto i = std::size_t(pair.found), k = std::size_t(pair.correct);
        if (isPaired[i] || isTaken[k])
            continue;
        isPaired[i] = isTaken[k] = true;
        const bool isOnLevel = found[i].level == correct[k].level;
        ++score.titles;
        score.leading += found[i].page.has_value();
        score.links += pair.isOnPage && found[i].page.has_value();
        score.levels += isOnLevel;
        score.complete += isOnLevel && pair.isOnPage;
    }
    return score;
}

} // namespace fanye::contents
