// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/ReadingOrder.h"

#include "text/Characters.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace fanye {

namespace {

constexpr float narrowestGutter = 0.9F; // ems
constexpr float narrowestColumn = 5; // ems
constexpr float widestWordGap = 2; // ems; beyond, words on one height are cells
constexpr int deepestCut = 8;
constexpr float farAway = std::numeric_limits<float>::max();

// A thing to be put in order: a word, or a whole row that runs another way than the page.
struct Item
{
    std::vector<int> words;
    TurnedBox at; // turned the page's main way
    float size = 0;
    int glyphs = 0;
    Way way = Way::Rightwards;
};

using Items = std::vector<const Item *>;

struct Span
{
    float from = 0, to = 0;
    float width() const { return to - from; }
};

// Items that stand on one height, or on heights that run into each other.
struct Band
{
    Items items;
    std::vector<Span> gaps; // free from side to side, the margins included
};

Span heightOf(const Item &item)
{
    const float half = 0.3F * std::min(item.size, item.at.v1 - item.at.v0);
    return item.words.size() > 1 ? Span{item.at.v0, item.at.v1}
                                 : Span{item.at.middle() - half, item.at.middle() + half};
}

std::vector<Span> gapsOf(Items items)
{
    std::sort(items.begin(), items.end(), [](const Item *a, const Item *b) { return a->at.u0 < b->at.u0; });
    std::vector<Span> gaps;
    float end = -farAway;
    for (const Item *item : items) {
        if (item->at.u0 > end)
            gaps.push_back({end, item->at.u0});
        end = std::max(end, item->at.u1);
    }
    gaps.push_back({end, farAway});
    return gaps;
}

std::vector<Span> shared(const std::vector<Span> &a, const std::vector<Span> &b, float narrowest)
{
    std::vector<Span> both;
    for (std::size_t i = 0, k = 0; i < a.size() && k < b.size();) {
        const Span span{std::max(a[i].from, b[k].from), std::min(a[i].to, b[k].to)};
        if (span.width() >= narrowest)
            both.push_back(span);
        ++(a[i].to < b[k].to ? i : k);
    }
    return both;
}

std::vector<Band> bandsOf(Items items)
{
    std::stable_sort(items.begin(), items.end(),
                     [](const Item *a, const Item *b) { return heightOf(*a).from < heightOf(*b).from; });
    std::vector<Band> bands;
    float end = -farAway;
    for (const Item *item : items) {
        const Span height = heightOf(*item);
        if (bands.empty() || height.from > end)
            bands.emplace_back();
        bands.back().items.push_back(item);
        end = std::max(end, height.to);
    }
    for (Band &band : bands)
        band.gaps = gapsOf(band.items);
    return bands;
}

// Whether a piece of the page between gutters reads like a column of text: several lines, filled rather than dotted.
bool isColumn(const Items &items, float em)
{
    float from = farAway, to = -farAway, covered = 0;
    int lines = 0;
    float height = -farAway;
    Items sorted = items;
    std::sort(sorted.begin(), sorted.end(),
              [](const Item *a, const Item *b) { return a->at.middle() < b->at.middle(); });
    for (const Item *item : sorted) {
        from = std::min(from, item->at.u0);
        to = std::max(to, item->at.u1);
        covered += item->at.length();
        if (item->at.middle() > height + 0.5F * item->size) {
            ++lines;
            height = item->at.middle();
        }
        if (item->words.size() > 1) // a block that runs another way stands for many lines
            lines += 2;
    }
    return lines >= 2 && to - from >= narrowestColumn * em
        && covered >= 0.35F * float(lines) * std::min(to - from, 60 * em) && covered >= float(lines) * 4 * em;
}

class Cutter
{
public:
    explicit Cutter(const PageWords &page)
        : m_page(page)
        , m_em(std::max(1.0F, page.size))
    {
    }

    void cut(const Items &items, int depth)
    {
        if (items.empty())
            return;
        const std::vector<Band> bands = bandsOf(items);
        const Span column = extentOf(items);
        for (std::size_t i = 0; i < bands.size();) {
            std::vector<Span> gutters;
            const std::size_t end = depth < deepestCut ? endOfColumns(bands, i, gutters) : i;
            if (end > i) {
                cutColumns(bands, i, end, gutters, depth);
                i = end;
            } else {
                emitRows(bands[i].items, column, isStretched(bands, i, column) ? farAway : widestWordGap);
                ++i;
            }
        }
        ++m_column;
    }

    std::vector<Row> takeRows() { return std::move(m_rows); }

private:
    static Span extentOf(const Items &items)
    {
        Span extent{farAway, -farAway};
        for (const Item *item : items)
            extent = {std::min(extent.from, item->at.u0), std::max(extent.to, item->at.u1)};
        return extent;
    }

    // Gaps with words on both sides somewhere in the bands.
    static std::vector<Span> inner(const std::vector<Span> &gaps, const Span &extent)
    {
        std::vector<Span> inside;
        for (const Span &gap : gaps) {
            if (gap.from >= extent.from && gap.to <= extent.to)
                inside.push_back(gap);
        }
        return inside;
    }

    // The end of the longest run of bands from `begin` that are set in columns, and the gutters between these.
    std::size_t endOfColumns(const std::vector<Band> &bands, std::size_t begin, std::vector<Span> &gutters) const
    {
        std::vector<Span> gaps = bands[begin].gaps;
        Span extent = extentOf(bands[begin].items);
        std::size_t end = begin;
        std::vector<Span> found;
        for (std::size_t i = begin; i < bands.size(); ++i) {
            gaps = i == begin ? shared(gaps, gaps, narrowestGutter * m_em)
                              : shared(gaps, bands[i].gaps, narrowestGutter * m_em);
            const Span own = extentOf(bands[i].items);
            extent = {std::min(extent.from, own.from), std::max(extent.to, own.to)};
            const std::vector<Span> inside = inner(gaps, extent);
            if (!inside.empty()) {
                found = inside;
                end = i + 1;
            } else if (end > begin || i > begin + 3) {
                break;
            }
        }
        end = withoutLoneEnd(bands, begin, end, found);
        gutters = realGutters(bands, begin, end, found);
        return gutters.empty() ? begin : end;
    }

    // Whether a line only looks like cells because justification has stretched its few spaces: it fills the column, and
    // the lines next to it have words where it has gaps.
    bool isStretched(const std::vector<Band> &bands, std::size_t index, const Span &column) const
    {
        const Span own = extentOf(bands[index].items);
        if (own.from - column.from > 3 * m_em || column.to - own.to > 1.2F * m_em)
            return false;
        std::vector<Span> wide = inner(bands[index].gaps, own);
        wide.erase(std::remove_if(wide.begin(), wide.end(),
                                  [this](const Span &gap) { return gap.width() <= widestWordGap * m_em; }),
                   wide.end());
        bool isCovered = false;
        for (const std::size_t neighbour : {index - 1, index + 1}) {
            if (neighbour >= bands.size()) // also before the first
                continue;
            const Span extent = extentOf(bands[neighbour].items);
            if (!inner(shared(wide, bands[neighbour].gaps, narrowestGutter * m_em), extent).empty())
                return false;
            isCovered = isCovered || std::all_of(wide.begin(), wide.end(), [&](const Span &gap) {
                            return extent.from < gap.from && extent.to > gap.to;
                        });
        }
        return !wide.empty() && isCovered;
    }

    // Bands at the end that have words on one side only, and stand apart, go on below the columns.
    std::size_t withoutLoneEnd(const std::vector<Band> &bands, std::size_t begin, std::size_t end,
                               const std::vector<Span> &gutters) const
    {
        for (std::size_t i = end; i > begin + 1; --i) {
            const Span own = extentOf(bands[i - 1].items);
            const bool isOneSided = std::all_of(gutters.begin(), gutters.end(), [&](const Span &gutter) {
                return own.to <= gutter.from || own.from >= gutter.to;
            });
            if (!isOneSided)
                break;
            if (distanceAbove(bands, i - 1) > 2.2F * m_em)
                return i - 1;
        }
        return withoutShortEnd(bands, begin, end, gutters);
    }

    // The same where a list of short lines follows the columns without a space, and wider lines follow the list.
    static std::size_t withoutShortEnd(const std::vector<Band> &bands, std::size_t begin, std::size_t end,
                                       const std::vector<Span> &gutters)
    {
        if (end == bands.size() || gutters.empty())
            return end;
        float left = farAway;
        for (std::size_t i = begin; i < end; ++i)
            left = std::min(left, extentOf(bands[i].items).from);
        std::size_t kept = end;
        while (kept > begin + 1 && extentOf(bands[kept - 1].items).to - left < 0.75F * (gutters.front().from - left))
            --kept;
        return end - kept >= 2 ? kept : end;
    }

    static float distanceAbove(const std::vector<Band> &bands, std::size_t index)
    {
        float above = -farAway, below = farAway;
        for (const Item *item : bands[index - 1].items)
            above = std::max(above, item->at.v1);
        for (const Item *item : bands[index].items)
            below = std::min(below, item->at.v0);
        return below - above;
    }

    std::vector<Items> pieces(const std::vector<Band> &bands, std::size_t begin, std::size_t end,
                              const std::vector<Span> &gutters) const
    {
        std::vector<Items> columns(gutters.size() + 1);
        for (std::size_t i = begin; i < end; ++i) {
            for (const Item *item : bands[i].items) {
                std::size_t column = 0;
                while (column < gutters.size() && item->at.u0 >= gutters[column].to - 0.01F)
                    ++column;
                columns[column].push_back(item);
            }
        }
        return columns;
    }

    // Drops gutters beside pieces that are no columns: between bullets and items, titles and numbers, cells.
    std::vector<Span> realGutters(const std::vector<Band> &bands, std::size_t begin, std::size_t end,
                                  std::vector<Span> gutters) const
    {
        while (!gutters.empty()) {
            const std::vector<Items> columns = pieces(bands, begin, end, gutters);
            const auto odd = std::find_if(columns.begin(), columns.end(),
                                          [&](const Items &piece) { return !isColumn(piece, m_em); });
            if (odd == columns.end())
                break;
            const std::size_t at = std::size_t(odd - columns.begin());
            const bool hasLeft = at > 0;
            const bool hasRight = at < gutters.size();
            const std::size_t drop = hasLeft && hasRight ? (gutters[at - 1].width() < gutters[at].width() ? at - 1 : at)
                                                         : (hasLeft ? at - 1 : at);
            gutters.erase(gutters.begin() + std::ptrdiff_t(drop));
        }
        return gutters;
    }

    void cutColumns(const std::vector<Band> &bands, std::size_t begin, std::size_t end,
                    const std::vector<Span> &gutters, int depth)
    {
        for (const Items &column : pieces(bands, begin, end, gutters)) {
            ++m_column;
            cut(column, depth + 1);
        }
        ++m_column;
    }

    void emitRows(const Items &items, const Span &column, float widestGap)
    {
        std::vector<int> words;
        std::vector<Row> rows;
        for (const Item *item : items) {
            if (item->way == m_page.way)
                words.insert(words.end(), item->words.begin(), item->words.end());
            else
                rows.push_back(rowFrom(m_page, item->words, item->way));
        }
        for (Row &row : withLargeSigns(rowsOf(m_page, words, m_page.way, widestGap)))
            rows.push_back(std::move(row));
        markCells(rows);
        for (Row &row : rows) {
            row.column = m_column;
            row.from = column.from;
            row.to = column.to;
            m_rows.push_back(std::move(row));
        }
    }

    // A large initial over two or more lines begins the first of them; a large number goes with the one line beside it.
    std::vector<Row> withLargeSigns(std::vector<Row> rows) const
    {
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const std::vector<std::size_t> beside = smallRowsBeside(rows, i);
            const bool isInitial
                = rows[i].words.size() == 1 && m_page.words[std::size_t(rows[i].words.front())].count == 1;
            if (beside.empty() || (beside.size() > 1 && !isInitial))
                continue;
            Row &first = rows[beside.front()];
            std::vector<int> words = rows[i].words;
            words.insert(startOf(first) < startOf(rows[i]) ? words.begin() : words.end(), first.words.begin(),
                         first.words.end());
            first = rowFrom(m_page, std::move(words), m_page.way);
            rows.erase(rows.begin() + std::ptrdiff_t(i));
            return withLargeSigns(std::move(rows));
        }
        return rows;
    }

    float startOf(const Row &row) const { return turned(row.box, m_page.way).u0; }

    // Rows of much smaller size that stand close beside the row, the uppermost first.
    std::vector<std::size_t> smallRowsBeside(const std::vector<Row> &rows, std::size_t large) const
    {
        std::vector<std::size_t> beside;
        const TurnedBox at = turned(rows[large].box, m_page.way);
        for (std::size_t k = 0; k < rows.size(); ++k) {
            const TurnedBox other = turned(rows[k].box, m_page.way);
            const float distance = std::max(other.u0 - at.u1, at.u0 - other.u1);
            if (rows[k].size < 0.55F * rows[large].size && other.middle() > at.v0 && other.middle() < at.v1
                && distance > -rows[k].size && distance < 1.5F * rows[k].size)
                beside.push_back(k);
        }
        return beside;
    }

    // Rows in one band are put line by line, and marked where they stand beside each other.
    void markCells(std::vector<Row> &rows) const
    {
        const auto at = [this](const Row &row) { return turned(row.box, m_page.way); };
        std::stable_sort(rows.begin(), rows.end(),
                         [&](const Row &a, const Row &b) { return at(a).middle() < at(b).middle(); });
        for (std::size_t i = 0; i < rows.size();) {
            std::size_t end = i + 1;
            while (end < rows.size() && at(rows[end]).middle() - at(rows[i]).middle() < 0.4F * rows[i].size)
                ++end;
            std::stable_sort(rows.begin() + std::ptrdiff_t(i), rows.begin() + std::ptrdiff_t(end),
                             [&](const Row &a, const Row &b) { return at(a).u0 < at(b).u0; });
            for (std::size_t k = i; k < end; ++k)
                rows[k].isCell = end - i > 1;
            i = end;
        }
    }

    const PageWords &m_page;
    float m_em;
    int m_column = 0;
    std::vector<Row> m_rows;
};

Item itemFrom(const PageWords &page, std::vector<int> words, Way way)
{
    Item item;
    item.way = way;
    GlyphBox box = page.words[std::size_t(words.front())].box;
    for (int index : words) {
        const Word &word = page.words[std::size_t(index)];
        box = united(box, word.box);
        item.glyphs += word.count;
        item.size = std::max(item.size, word.size);
    }
    item.at = turned(box, page.way);
    item.words = std::move(words);
    return item;
}

std::vector<Item> itemsOf(const PageWords &page, const std::vector<bool> &isTaken)
{
    std::vector<Item> items;
    for (int way = 0; way < 4; ++way) {
        std::vector<int> words;
        for (std::size_t i = 0; i < page.words.size(); ++i) {
            if (!isTaken[i] && page.words[i].way == Way(way))
                words.push_back(int(i));
        }
        if (Way(way) == page.way) {
            for (int word : words)
                items.push_back(itemFrom(page, {word}, page.way));
        } else {
            for (Row &row : rowsOf(page, words, Way(way), widestWordGap))
                items.push_back(itemFrom(page, std::move(row.words), Way(way)));
        }
    }
    return items;
}

} // namespace

std::vector<Row> rowsInReadingOrder(const PageWords &page, const std::vector<bool> &isTaken)
{
    const std::vector<Item> items = itemsOf(page, isTaken);
    Items all;
    for (const Item &item : items)
        all.push_back(&item);
    Cutter cutter(page);
    cutter.cut(all, 0);
    return cutter.takeRows();
}

} // namespace fanye
