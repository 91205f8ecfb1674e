// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flip/SceneRows.h"
#include "flip/FlatFace.h"

#include <algorithm>

namespace fanye {

SceneRows::SceneRows(const BookScene &scene)
    : m_scene(scene)
    , m_ground(scene.ground)
{
    for (const BentLeaf &leaf : scene.leaves)
        if (leaf.front) {
            m_bent.push_back(&leaf);
            m_leaves.push_back(rowsOf(leaf));
        }
    const std::size_t count = m_bent.size();
    const auto isBoundLeft = [this](std::size_t leaf) { return m_bent[leaf]->boundOn == SheetSide::Left; };
    for (std::size_t i = 0; i < count; ++i)
        if (isBoundLeft(i))
            m_flats.push_back(i);
    for (std::size_t i = count; i-- > 0;)
        if (!isBoundLeft(i))
            m_flats.push_back(i);
    for (std::size_t i = count; i-- > 0;)
        if (isBoundLeft(i))
            m_flaps.push_back(i);
    for (std::size_t i = 0; i < count; ++i)
        if (!isBoundLeft(i))
            m_flaps.push_back(i);
}

bool SceneRows::isOnPaper(int y) const
{
    const int below = y - m_scene.ground.layout.spine.y();
    return below >= 0 && below < m_scene.ground.layout.sheet.height();
}

void SceneRows::paintGround(quint32 *pixels, int y, RowSpan span, const RowCover &cover) const
{
    const BookLayout &layout = m_scene.ground.layout;
    const int spine = layout.spine.x();
    const int paperBegin = m_scene.left && isOnPaper(y) ? spine - layout.sheet.width() : spine;
    const int paperEnd = m_scene.right && isOnPaper(y) ? spine + layout.sheet.width() : spine;
    const auto paint = [&](RowSpan part) { m_ground.paint(pixels, y, part.begin, part.end); };
    cover.visible(span.within({span.begin, paperBegin}), paint);
    cover.visible(span.within({paperEnd, span.end}), paint);
}

void SceneRows::paintPage(quint32 *pixels, int y, RowSpan span, SheetSide side, const RowCover &cover) const
{
    const FacePointer &face = side == SheetSide::Left ? m_scene.left : m_scene.right;
    if (!face)
        return;
    const QRect sheet = m_scene.ground.layout.side(side);
    cover.visible(span.within({sheet.left(), sheet.right() + 1}),
                  [&](RowSpan part) { paintFace(pixels, *face, sheet, y, part); });
}

// Everything that lies flat. Seen from above, so that each knows what lies on it; painted in any order, for none
// reaches over another any more.
void SceneRows::paintPages(quint32 *pixels, int y, RowSpan span, RowCover cover, const Rows &rows) const
{
    for (auto leaf = m_flats.rbegin(); leaf != m_flats.rend(); ++leaf) {
        const LeafRow &row = rows[*leaf];
        cover.visible(span.within(row.flat), [&](RowSpan part) { m_leaves[*leaf]->paintFlat(pixels, row, part); });
        cover.add(row.flat);
    }
    paintPage(pixels, y, span, SheetSide::Left, cover);
    paintPage(pixels, y, span, SheetSide::Right, cover);
    paintGround(pixels, y, span, cover);
}

// A board that still shows its front lies over every leaf that comes after it.
bool SceneRows::isBoardOver(std::size_t board, std::size_t leaf) const
{
    const BentLeaf &upper = *m_bent[board];
    if (!upper.board || upper.board->across <= 0 || board == leaf)
        return false;
    return (upper.boundOn == SheetSide::Right) == (board < leaf);
}

void SceneRows::addBoardsOver(std::size_t leaf, const Rows &rows, RowCover &cover) const
{
    for (std::size_t board = 0; board < rows.size(); ++board)
        if (isBoardOver(board, leaf))
            cover.add(rows[board].flat);
}

// The shadow of a board does not fall on leaves that lie over it.
void SceneRows::addFlatsOver(std::size_t board, const Rows &rows, RowCover &cover) const
{
    if (!m_bent[board]->board)
        return;
    for (auto leaf = m_flats.rbegin(); leaf != m_flats.rend() && *leaf != board; ++leaf)
        cover.add(rows[*leaf].flat);
}

void SceneRows::paint(quint32 *pixels, int y, RowSpan span) const
{
    thread_local Rows rows;
    thread_local std::vector<RowCover> above; // what hides each flap
    rows.clear();
    for (const auto &leaf : m_leaves)
        rows.push_back(leaf->row(y));
    above.resize(rows.size());
    RowCover flaps;
    for (auto leaf = m_flaps.rbegin(); leaf != m_flaps.rend(); ++leaf) {
        RowCover boards;
        addBoardsOver(*leaf, rows, boards);
        above[*leaf] = boards;
        above[*leaf].add(flaps);
        boards.visible(rows[*leaf].hidden, [&](RowSpan part) { flaps.add(part); });
    }
    paintPages(pixels, y, span, flaps, rows);
    for (std::size_t leaf : m_flats) {
        RowCover over;
        addBoardsOver(leaf, rows, over);
        addFlatsOver(leaf, rows, over);
        over.add(flaps);
        over.visible(span, [&](RowSpan part) { m_leaves[leaf]->paintRising(pixels, rows[leaf], part); });
    }
    for (std::size_t leaf : m_flaps)
        above[leaf].visible(span, [&](RowSpan part) { m_leaves[leaf]->paintFlap(pixels, rows[leaf], part); });
}

} // namespace fanye
