// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/MultiWordMatch.h"

#include "text/signs/Characters.h"

#include <QStringList>

#include <algorithm>
#include <map>

namespace fanye::search {

using namespace text;

namespace {

constexpr std::uint32_t widestSnippet = 60; // maximum signs between the words in one snippet
constexpr std::uint32_t otherFlow = 1000000; // distance added for words in different flows, more than any within one

struct Place
{
    SourceRange range;
    std::size_t word = 0;
};

struct Nearest
{
    std::vector<Place> places; // one for each word, in order
    std::uint32_t distance = 0;
};

std::uint32_t distanceOf(const SourceText &source, const Place &first, const Place &last)
{
    const std::uint32_t signs = last.range.last - first.range.first;
    return source.isInSameFlow(first.range.first, last.range.first) ? signs : signs + otherFlow;
}

// The shortest window of `places` (sorted) that contains every word.
Nearest nearestOf(const SourceText &source, const std::vector<Place> &places, std::size_t words)
{
    Nearest best;
    best.distance = ~0U;
    std::vector<const Place *> latest(words, nullptr);
    for (const Place &place : places) {
        latest[place.word] = &place;
        if (std::find(latest.begin(), latest.end(), nullptr) != latest.end())
            continue;
        const Place *first = *std::min_element(latest.begin(), latest.end(),
                                               [](const Place *a, const Place *b) { return a->range < b->range; });
        const std::uint32_t distance = distanceOf(source, *first, place);
        if (distance >= best.distance)
            continue;
        best = {{}, distance};
        for (const Place *each : latest)
            best.places.push_back(*each);
        std::sort(best.places.begin(), best.places.end(),
                  [](const Place &a, const Place &b) { return a.range < b.range; });
    }
    return best;
}

Hit hitFrom(const SourceText &source, const Nearest &nearest)
{
    const SourceRange first = nearest.places.front().range;
    Hit hit = source.hitAt(
        nearest.distance <= widestSnippet ? SourceRange{first.first, nearest.places.back().range.last} : first);
    hit.rects.clear();
    for (const Place &place : nearest.places) {
        const Hit word = source.hitAt(place.range);
        hit.rects.insert(hit.rects.end(), word.rects.begin(), word.rects.end());
    }
    return hit;
}

} // namespace

std::vector<std::u32string> severalWords(const QString &query)
{
    std::vector<std::u32string> words;
    bool hasOtherThanNumbers = false;
    for (const QString &part : query.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const std::u32string word = part.toStdU32String();
        if (word.size() < 2)
            return {};
        hasOtherThanNumbers = hasOtherThanNumbers || !std::all_of(word.begin(), word.end(), isDigit);
        words.push_back(word);
    }
    return words.size() > 1 && hasOtherThanNumbers ? words : std::vector<std::u32string>();
}

std::vector<Hit> pagesWithAll(const SourceText &source, const std::vector<std::vector<SourceRange>> &places)
{
    std::map<PageNumber, std::vector<Place>> byPage;
    for (std::size_t word = 0; word < places.size(); ++word) {
        for (const SourceRange &range : places[word])
            byPage[source.pageOf(range.first)].push_back({range, word});
    }
    std::vector<Nearest> found;
    for (auto &[page, onPage] : byPage) {
        std::sort(onPage.begin(), onPage.end(), [](const Place &a, const Place &b) { return a.range < b.range; });
        Nearest nearest = nearestOf(source, onPage, places.size());
        if (!nearest.places.empty())
            found.push_back(std::move(nearest));
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const Nearest &a, const Nearest &b) { return a.distance < b.distance; });
    std::vector<Hit> hits;
    for (const Nearest &nearest : found)
        hits.push_back(hitFrom(source, nearest));
    return hits;
}

} // namespace fanye::search
