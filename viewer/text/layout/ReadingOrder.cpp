// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/layout/ReadingOrder.h"

#include "text/words/Columns.h"

#include <algorithm>

namespace fanye::text {

namespace {

constexpr int deepestCut = 8;

class Cutter
{
public:
    Cutter(const PageWords &page, std::size_t items, const std::stop_token &stop)
        : m_page(page)
        , m_em(std::max(1.0F, page.size))
        , m_stop(stop)
        , m_effort(items, stop)
    {
    }

    void cut(const Items &items, int depth)
    {
        if (items.empty())
            return;
        const std::vector<Band> bands = bandsOf(items);
        const ColumnFinder finder(bands, m_em, m_effort);
        const Span column = extentOf(items);
        for (std::size_t i = 0; i < bands.size();) {
            stopIfAsked(m_stop);
            const Columns columns = depth < deepestCut && !m_effort.isSpent() ? finder.from(i) : Columns();
            if (columns.isNone()) {
                emitRows(bands[i].items, column, finder.isStretched(i, column) ? farAway : widestWordGap);
                ++i;
            } else {
                for (const Items &piece : finder.pieces(columns)) {
                    ++m_column;
                    cut(piece, depth + 1);
                }
                ++m_column;
                i = columns.end;
            }
        }
        ++m_column;
    }

    std::vector<Row> takeRows() { return std::move(m_rows); }

private:
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
        for (Row &row : withLargeSigns(rowsOf(m_page, words, m_page.way, widestGap, m_stop)))
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
    std::vector<Row> withLargeSigns(std::vector<Row> rows)
    {
        for (std::size_t i = 0; i < rows.size() && !m_effort.isSpent();)
            i = joinLargeSign(rows, i) ? 0 : i + 1; // others may be large beside the row that is longer now
        return rows;
    }

    bool joinLargeSign(std::vector<Row> &rows, std::size_t i)
    {
        const std::vector<std::size_t> beside = smallRowsBeside(rows, i);
        const bool isInitial = rows[i].words.size() == 1 && m_page.words[std::size_t(rows[i].words.front())].count == 1;
        if (beside.empty() || (beside.size() > 1 && !isInitial))
            return false;
        Row &first = rows[beside.front()];
        std::vector<int> words = rows[i].words;
        words.insert(startOf(first) < startOf(rows[i]) ? words.begin() : words.end(), first.words.begin(),
                     first.words.end());
        m_effort.spend(words.size());
        first = rowFrom(m_page, std::move(words), m_page.way);
        rows.erase(rows.begin() + std::ptrdiff_t(i));
        return true;
    }

    float startOf(const Row &row) const { return turned(row.box, m_page.way).u0; }

    // Rows of much smaller size that stand close beside the row, the uppermost first.
    std::vector<std::size_t> smallRowsBeside(const std::vector<Row> &rows, std::size_t large)
    {
        m_effort.spend(rows.size());
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
    const std::stop_token &m_stop;
    Effort m_effort; // on columns and large signs
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

std::vector<Item> itemsOf(const PageWords &page, const std::vector<bool> &isTaken, const std::stop_token &stop)
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
            for (Row &row : rowsOf(page, words, Way(way), widestWordGap, stop))
                items.push_back(itemFrom(page, std::move(row.words), Way(way)));
        }
    }
    return items;
}

} // namespace

std::vector<Row> rowsInReadingOrder(const PageWords &page, const std::vector<bool> &isTaken,
                                    const std::stop_token &stop)
{
    const std::vector<Item> items = itemsOf(page, isTaken, stop);
    Items all;
    for (const Item &item : items)
        all.push_back(&item);
    Cutter cutter(page, items.size(), stop);
    cutter.cut(all, 0);
    return cutter.takeRows();
}

} // namespace fanye::text
