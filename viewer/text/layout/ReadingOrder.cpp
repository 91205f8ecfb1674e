// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/layout/ReadingOrder.h"

#include "text/layout/ReadingItems.h"
#include "text/words/Columns.h"

#include <algorithm>
#include <iterator>

namespace fanye::text {

namespace {

constexpr int deepestCut = 8;

Items pointersTo(const std::vector<Item> &items)
{
    Items all;
    for (const Item &item : items)
        all.push_back(&item);
    return all;
}

// Puts words that run one way in order, and blocks that run another way as wholes among them.
class Cutter
{
public:
    // `lastColumn`: the number of the last column on the page; one more for each new one. `ofBlocks`: the effort on
    // blocks that run another way, of which a picture may have thousands.
    Cutter(const PageWords &page, Way way, int &lastColumn, Effort &effort, Effort &ofBlocks,
           const std::stop_token &stop)
        : m_page(page)
        , m_way(way)
        , m_em(std::max(1.0F, page.size))
        , m_stop(stop)
        , m_lastColumn(lastColumn)
        , m_effort(effort)
        , m_ofBlocks(ofBlocks)
    {
        beginColumn();
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
                    beginColumn();
                    cut(piece, depth + 1);
                }
                beginColumn();
                i = columns.end;
            }
        }
        beginColumn();
    }

    std::vector<Row> takeRows() { return std::move(m_rows); }

private:
    // What is put in order within a band: a row, or the rows of a block that runs another way.
    struct Unit
    {
        TurnedBox at;
        float size = 0;
        std::vector<Row> rows;
    };

    void beginColumn() { m_column = ++m_lastColumn; }

    void emitRows(const Items &items, const Span &column, float widestGap)
    {
        std::vector<int> words;
        std::vector<Unit> units;
        for (const Item *item : items) {
            if (item->isTurned)
                units.push_back({item->at, item->size, rowsOfBlock(*item)});
            else
                words.insert(words.end(), item->words.begin(), item->words.end());
        }
        for (Row &row : withLargeSigns(rowsOf(m_page, words, m_way, widestGap, m_stop))) {
            row.column = m_column;
            row.from = column.from;
            row.to = column.to;
            const TurnedBox at = turned(row.box, m_way);
            units.push_back({at, row.size, {}});
            units.back().rows.push_back(std::move(row));
        }
        markCells(units);
        for (Unit &unit : units)
            std::move(unit.rows.begin(), unit.rows.end(), std::back_inserter(m_rows));
    }

    // The rows of a block that runs another way, in its own order. They are columns of their own.
    std::vector<Row> rowsOfBlock(const Item &block)
    {
        if (block.rows == 1) {
            Row row = rowFrom(m_page, block.words, block.way);
            const TurnedBox at = turned(row.box, block.way);
            row.column = ++m_lastColumn;
            row.from = at.u0;
            row.to = at.u1;
            return {std::move(row)};
        }
        std::vector<Item> items;
        for (int word : block.words)
            items.push_back(itemFrom(m_page, {word}, block.way, block.way));
        Cutter cutter(m_page, block.way, m_lastColumn, m_ofBlocks, m_ofBlocks, m_stop);
        cutter.cut(pointersTo(items), 0);
        return cutter.takeRows();
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
        first = rowFrom(m_page, std::move(words), m_way);
        rows.erase(rows.begin() + std::ptrdiff_t(i));
        return true;
    }

    float startOf(const Row &row) const { return turned(row.box, m_way).u0; }

    // Rows of much smaller size that stand close beside the row, the uppermost first.
    std::vector<std::size_t> smallRowsBeside(const std::vector<Row> &rows, std::size_t large)
    {
        m_effort.spend(rows.size());
        std::vector<std::size_t> beside;
        const TurnedBox at = turned(rows[large].box, m_way);
        for (std::size_t k = 0; k < rows.size(); ++k) {
            const TurnedBox other = turned(rows[k].box, m_way);
            const float distance = std::max(other.u0 - at.u1, at.u0 - other.u1);
            if (rows[k].size < 0.55F * rows[large].size && other.middle() > at.v0 && other.middle() < at.v1
                && distance > -rows[k].size && distance < 1.5F * rows[k].size)
                beside.push_back(k);
        }
        return beside;
    }

    // Units in one band are put line by line, and rows marked where they stand beside others.
    static void markCells(std::vector<Unit> &units)
    {
        std::stable_sort(units.begin(), units.end(),
                         [](const Unit &a, const Unit &b) { return a.at.middle() < b.at.middle(); });
        for (std::size_t i = 0; i < units.size();) {
            std::size_t end = i + 1;
            while (end < units.size() && units[end].at.middle() - units[i].at.middle() < 0.4F * units[i].size)
                ++end;
            std::stable_sort(units.begin() + std::ptrdiff_t(i), units.begin() + std::ptrdiff_t(end),
                             [](const Unit &a, const Unit &b) { return a.at.u0 < b.at.u0; });
            for (std::size_t k = i; k < end; ++k) {
                if (units[k].rows.size() == 1)
                    units[k].rows.front().isCell = end - i > 1;
            }
            i = end;
        }
    }

    const PageWords &m_page;
    Way m_way; // of the words that are put in order
    float m_em;
    const std::stop_token &m_stop;
    int m_column = 0;
    int &m_lastColumn;
    Effort &m_effort; // on columns and large signs
    Effort &m_ofBlocks;
    std::vector<Row> m_rows;
};

} // namespace

std::vector<Row> rowsInReadingOrder(const PageWords &page, const std::vector<bool> &isTaken,
                                    const std::stop_token &stop)
{
    const std::vector<Item> items = itemsOf(page, isTaken, stop);
    Effort effort(items.size(), stop), ofBlocks(page.words.size(), stop);
    int lastColumn = 0;
    Cutter cutter(page, page.way, lastColumn, effort, ofBlocks, stop);
    cutter.cut(pointersTo(items), 0);
    return cutter.takeRows();
}

} // namespace fanye::text
