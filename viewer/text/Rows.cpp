// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/Rows.h"

#include <algorithm>
#include <cmath>

namespace fanye {

namespace {

// The body of the signs of a word without the air of its font above and below.
struct Core
{
    float from = 0, to = 0;
};

Core coreOf(const TurnedBox &at, float size)
{
    const float half = 0.3F * std::min(size, 1.6F * (at.v1 - at.v0));
    return {at.middle() - half, at.middle() + half};
}

struct OpenRow
{
    std::vector<int> words;
    float end = 0; // u of its last word's end
    float size = 0; // of the word that gives the height
    Core core;
};

// How much of the smaller core lies on the other, if enough to stand on one line: a raised or lowered sign (a footnote
// mark, the 2 of m²) needs less.
float sharedHeight(const OpenRow &row, const Core &core, float size)
{
    const float shared = std::min(row.core.to, core.to) - std::max(row.core.from, core.from);
    const float share = shared / std::max(0.01F, std::min(row.core.to - row.core.from, core.to - core.from));
    const float ratio = std::min(size, row.size) / std::max(size, row.size);
    if (ratio < 0.55F) // an initial or a large number; who stands beside it is found out later
        return 0;
    return share >= (ratio < 0.8F ? 0.12F : 0.5F) ? share : 0;
}

void add(OpenRow &row, int index, const Word &word, const TurnedBox &at, const Core &core)
{
    row.words.push_back(index);
    row.end = std::max(row.end, at.u1);
    if (row.words.size() == 1 || word.size >= 0.8F * row.size) { // a raised sign does not lift what follows it
        row.size = word.size;
        row.core = core;
    }
}

} // namespace

Row rowFrom(const PageWords &page, std::vector<int> words, Way way)
{
    Row row;
    row.way = way;
    row.box = page.words[std::size_t(words.front())].box;
    std::vector<std::pair<float, int>> sizes; // size, glyphs set in it
    for (int index : words) {
        const Word &word = page.words[std::size_t(index)];
        row.box = united(row.box, word.box);
        const auto alike = std::find_if(sizes.begin(), sizes.end(),
                                        [&](const auto &size) { return std::abs(size.first - word.size) < 0.1F; });
        if (alike == sizes.end())
            sizes.emplace_back(word.size, word.count);
        else
            alike->second += word.count;
    }
    row.size = std::max_element(sizes.begin(), sizes.end(), [](const auto &a, const auto &b) {
                   return a.second < b.second;
               })->first;
    row.words = std::move(words);
    return row;
}

std::vector<Row> rowsOf(const PageWords &page, const std::vector<int> &words, Way way, float widestGap)
{
    struct Placed
    {
        int index;
        TurnedBox at;
    };
    std::vector<Placed> placed;
    placed.reserve(words.size());
    for (int index : words)
        placed.push_back({index, turned(page.words[std::size_t(index)].box, way)});
    std::stable_sort(placed.begin(), placed.end(), [](const Placed &a, const Placed &b) { return a.at.u0 < b.at.u0; });

    std::vector<OpenRow> open;
    for (const Placed &place : placed) {
        const Word &word = page.words[std::size_t(place.index)];
        const Core core = coreOf(place.at, word.size);
        OpenRow *best = nullptr;
        float bestShare = 0;
        for (OpenRow &row : open) {
            const float em = std::max(row.size, word.size);
            const float gap = place.at.u0 - row.end;
            const float share = gap > -0.7F * em && gap <= widestGap * em ? sharedHeight(row, core, word.size) : 0;
            if (share > bestShare) {
                best = &row;
                bestShare = share;
            }
        }
        if (!best)
            best = &open.emplace_back();
        if (best->words.empty())
            best->end = place.at.u1;
        add(*best, place.index, word, place.at, core);
    }

    std::vector<Row> rows;
    rows.reserve(open.size());
    for (OpenRow &row : open)
        rows.push_back(rowFrom(page, std::move(row.words), way));
    std::stable_sort(rows.begin(), rows.end(), [way](const Row &a, const Row &b) {
        return turned(a.box, way).middle() < turned(b.box, way).middle();
    });
    return rows;
}

} // namespace fanye
