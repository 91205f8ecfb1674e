// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/words/Rows.h"

#include "text/signs/PlaceIndex.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace fanye::text {

namespace {

constexpr float halfCore = 0.3F; // ems
constexpr std::size_t mostSizes = 64; // of one row; a row set in more is measured by these

// The height of a word's signs, without the white space that its font has above and below them.
struct Core
{
    float from = 0, to = 0;
};

Core coreOf(const TurnedBox &at, float size)
{
    const float half = halfCore * std::min(size, 1.6F * (at.v1 - at.v0));
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
    if (ratio < 0.55F) // an initial or a large number: ReadingOrder joins it with the rows beside it
        return 0;
    return share >= (ratio < 0.8F ? 0.12F : 0.5F) ? share : 0;
}

struct Placed
{
    int index = 0; // of the word
    TurnedBox at;
};

// The rows that words may still go on with, which come from left to right: found by their height.
class OpenRows
{
public:
    explicit OpenRows(float widestGap)
        : m_widestGap(widestGap)
    {
    }

    void take(const Placed &place, const Word &word)
    {
        const Core core = coreOf(place.at, word.size);
        const std::optional<std::size_t> best = bestFor(place.at, core, word.size);
        if (!best) {
            m_rows.push_back({{place.index}, place.at.u1, word.size, core});
            m_index.add(m_rows.size() - 1, word.size, core.from);
            return;
        }
        OpenRow &row = m_rows[*best];
        row.words.push_back(place.index);
        row.end = std::max(row.end, place.at.u1);
        if (word.size >= 0.8F * row.size) // a raised sign does not lift what follows it
            move(*best, word.size, core);
    }

    std::vector<OpenRow> takeAll() { return std::move(m_rows); }

private:
    // The row that shares most height with the word; of two alike the one begun first.
    std::optional<std::size_t> bestFor(const TurnedBox &at, const Core &core, float size)
    {
        std::optional<std::size_t> best;
        float bestShare = 0;
        m_index.lookNear(size, core.from, core.to, 2 * halfCore, [&](std::size_t i) {
            const OpenRow &row = m_rows[i];
            const float em = std::max(row.size, size);
            const float gap = at.u0 - row.end;
            const float share = gap > -0.7F * em && gap <= m_widestGap * em ? sharedHeight(row, core, size) : 0;
            if (share > bestShare || (best && share == bestShare && i < *best)) {
                best = i;
                bestShare = share;
            }
            if (gap > 2 * m_widestGap * row.size) // no word that may stand in it is twice as large
                m_behind.push_back(i);
        });
        for (std::size_t i : m_behind)
            m_index.remove(i, m_rows[i].size, m_rows[i].core.from);
        m_behind.clear();
        return best;
    }

    void move(std::size_t i, float size, const Core &core)
    {
        OpenRow &row = m_rows[i];
        if (row.size != size || row.core.from != core.from) {
            m_index.remove(i, row.size, row.core.from);
            m_index.add(i, size, core.from);
        }
        row.size = size;
        row.core = core;
    }

    float m_widestGap;
    std::vector<OpenRow> m_rows;
    PlaceIndex m_index; // of those that are not too far behind, by the upper edges of their cores
    std::vector<std::size_t> m_behind;
};

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
        if (alike != sizes.end())
            alike->second += word.count;
        else if (sizes.size() < mostSizes)
            sizes.emplace_back(word.size, word.count);
    }
    row.size = std::max_element(sizes.begin(), sizes.end(), [](const auto &a, const auto &b) {
                   return a.second < b.second;
               })->first;
    row.words = std::move(words);
    return row;
}

std::vector<Row> rowsOf(const PageWords &page, const std::vector<int> &words, Way way, float widestGap,
                        const std::stop_token &stop)
{
    std::vector<Placed> placed;
    placed.reserve(words.size());
    for (int index : words)
        placed.push_back({index, turned(page.words[std::size_t(index)].box, way)});
    std::stable_sort(placed.begin(), placed.end(), [](const Placed &a, const Placed &b) { return a.at.u0 < b.at.u0; });

    OpenRows open(widestGap);
    for (const Placed &place : placed) {
        stopIfAsked(stop);
        open.take(place, page.words[std::size_t(place.index)]);
    }

    std::vector<Row> rows;
    for (OpenRow &row : open.takeAll())
        rows.push_back(rowFrom(page, std::move(row.words), way));
    std::stable_sort(rows.begin(), rows.end(), [way](const Row &a, const Row &b) {
        return turned(a.box, way).middle() < turned(b.box, way).middle();
    });
    return rows;
}

std::u32string rowText(const PageWords &page, const Row &row)
{
    std::u32string text;
    for (int index : row.words) {
        const Word &word = page.words[std::size_t(index)];
        for (int i = word.first; i < word.first + word.count; ++i)
            text.push_back(page.glyphs[std::size_t(i)].codePoint);
    }
    return text;
}

} // namespace fanye::text
