// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/layout/ReadingItems.h"

#include "text/words/Columns.h"

#include <algorithm>

namespace fanye::text {

namespace {

constexpr std::size_t mostOpenBlocks = 16;
constexpr float nextRowWithin = 2.5F; // ems from one row of a block to the next, middle to middle
constexpr float largerRow = 1.5F; // times as large as the row before: another block

// Rows of one way, gathered into blocks that are read as wholes.
class BlockGatherer
{
public:
    BlockGatherer(const PageWords &page, Way way)
        : m_page(page)
        , m_way(way)
    {
    }

    // Rows come in their order across the way.
    void take(const Row &row)
    {
        const std::size_t from = m_blocks.size() > mostOpenBlocks ? m_blocks.size() - mostOpenBlocks : 0;
        for (std::size_t i = m_blocks.size(); isWritten(row) && i > from; --i) {
            if (!goesOn(m_blocks[i - 1].last, row))
                continue;
            m_blocks[i - 1].words.insert(m_blocks[i - 1].words.end(), row.words.begin(), row.words.end());
            m_blocks[i - 1].last = row;
            ++m_blocks[i - 1].rows;
            return;
        }
        m_blocks.push_back({row.words, row, 1});
    }

    std::vector<Item> items() const
    {
        std::vector<Item> items;
        for (const Block &block : m_blocks) {
            items.push_back(itemFrom(m_page, block.words, m_way, m_page.way));
            items.back().rows = block.rows;
        }
        return items;
    }

private:
    struct Block
    {
        std::vector<int> words;
        Row last;
        int rows = 0;
    };

    // Whether the row is text in the other way of writing. Rows that are only turned are labels of pictures, which are
    // no block though they stand beside each other.
    bool isWritten(const Row &row) const
    {
        const Word &first = m_page.words[std::size_t(row.words.front())];
        return m_page.way == Way::Downwards || m_page.glyphs[std::size_t(first.first)].isVertical;
    }

    // Whether the rows stand beside each other, and one along most of the other.
    bool goesOn(const Row &before, const Row &row) const
    {
        const TurnedBox a = turned(before.box, m_way), b = turned(row.box, m_way);
        const float overlap = std::min(a.u1, b.u1) - std::max(a.u0, b.u0);
        const float em = std::min(before.size, row.size);
        return std::max(before.size, row.size) < largerRow * em && 2 * overlap > std::min(a.length(), b.length())
            && b.middle() - a.middle() < nextRowWithin * em;
    }

    const PageWords &m_page;
    Way m_way;
    std::vector<Block> m_blocks;
};

} // namespace

Item itemFrom(const PageWords &page, std::vector<int> words, Way way, Way around)
{
    Item item;
    item.way = way;
    item.isTurned = way != around;
    GlyphBox box = page.words[std::size_t(words.front())].box;
    for (int index : words) {
        const Word &word = page.words[std::size_t(index)];
        box = united(box, word.box);
        item.glyphs += word.count;
        item.size = std::max(item.size, word.size);
    }
    item.at = turned(box, around);
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
                items.push_back(itemFrom(page, {word}, page.way, page.way));
        } else {
            BlockGatherer gatherer(page, Way(way));
            for (const Row &row : rowsOf(page, words, Way(way), widestWordGap, stop))
                gatherer.take(row);
            for (Item &block : gatherer.items())
                items.push_back(std::move(block));
        }
    }
    return items;
}

} // namespace fanye::text
