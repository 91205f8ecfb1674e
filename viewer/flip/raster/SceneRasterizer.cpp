// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flip/raster/SceneRasterizer.h"
#include "flip/raster/FlatFace.h"

#include <algorithm>
#include <cstring>

namespace fanye::flip {

SceneRasterizer::SceneRasterizer(const BookScene &scene)
    : m_scene(scene)
    , m_background(scene.background, scene.lighting.background)
{
    for (const BentLeaf &leaf : scene.leaves)
        if (leaf.front) {
            m_bent.push_back(&leaf);
            m_leaves.push_back(rasterizerOf(leaf, scene.lighting));
            m_isCoarse |= leaf.sampling == Sampling::Coarse;
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

bool SceneRasterizer::isOnPaper(int y) const
{
    const int below = y - m_scene.background.layout.spine.y();
    return below >= 0 && below < m_scene.background.layout.sheet.height();
}

void SceneRasterizer::paintBackground(const Row &row, const RowCover &cover) const
{
    const BookLayout &layout = m_scene.background.layout;
    const int spine = layout.spine.x();
    const int paperBegin = m_scene.left && isOnPaper(row.y) ? spine - layout.sheet.width() : spine;
    const int paperEnd = m_scene.right && isOnPaper(row.y) ? spine + layout.sheet.width() : spine;
    const auto paint = [&](RowSpan part) { m_background.paint(row.pixels, row.y, part.begin, part.end); };
    cover.visible(row.span.within({row.span.begin, paperBegin}), paint);
    cover.visible(row.span.within({paperEnd, row.span.end}), paint);
}

void SceneRasterizer::paintPage(const Row &row, SheetSide side, const RowCover &cover) const
{
    const FacePointer &face = side == SheetSide::Left ? m_scene.left : m_scene.right;
    if (!face)
        return;
    const QRect sheet = m_scene.background.layout.side(side);
    cover.visible(row.span.within({sheet.left(), sheet.right() + 1}),
                  [&](RowSpan part) { paintFace(row.pixels, *face, sheet, row.y, part); });
}

// Paints everything that lies flat, from the top down: each part only where nothing that was painted before covers it.
void SceneRasterizer::paintPages(const Row &row) const
{
    RowCover cover = row.flaps;
    for (auto leaf = m_flats.rbegin(); leaf != m_flats.rend(); ++leaf) {
        const LeafRow &lying = row.leaves[*leaf];
        cover.visible(row.span.within(lying.flat),
                      [&](RowSpan part) { m_leaves[*leaf]->paintFlat(row.pixels, lying, part); });
        cover.add(lying.flat);
    }
    paintPage(row, SheetSide::Left, cover);
    paintPage(row, SheetSide::Right, cover);
    paintBackground(row, cover);
}

// A hard cover that still shows its front lies over every leaf that comes after it.
bool SceneRasterizer::isHardCoverOver(std::size_t hardCover, std::size_t leaf) const
{
    const BentLeaf &upper = *m_bent[hardCover];
    if (!upper.hardCover || upper.hardCover->across <= 0 || hardCover == leaf)
        return false;
    return (upper.boundOn == SheetSide::Right) == (hardCover < leaf);
}

void SceneRasterizer::addHardCoversOver(std::size_t leaf, const Rows &rows, RowCover &cover) const
{
    for (std::size_t hardCover = 0; hardCover < rows.size(); ++hardCover)
        if (isHardCoverOver(hardCover, leaf))
            cover.add(rows[hardCover].flat);
}

// The shadow of a hard cover does not fall on leaves that lie over it.
void SceneRasterizer::addFlatsOver(std::size_t hardCover, const Rows &rows, RowCover &cover) const
{
    if (!m_bent[hardCover]->hardCover)
        return;
    for (auto leaf = m_flats.rbegin(); leaf != m_flats.rend() && *leaf != hardCover; ++leaf)
        cover.add(rows[*leaf].flat);
}

void SceneRasterizer::begin(Row &row, quint32 *pixels, int y, RowSpan span) const
{
    row.pixels = pixels;
    row.y = y;
    row.span = span;
    row.leaves.clear();
    for (const auto &leaf : m_leaves)
        row.leaves.push_back(leaf->row(y));
    row.above.resize(row.leaves.size());
    row.flaps = {};
    for (auto leaf = m_flaps.rbegin(); leaf != m_flaps.rend(); ++leaf) {
        RowCover hardCovers;
        addHardCoversOver(*leaf, row.leaves, hardCovers);
        row.above[*leaf] = hardCovers;
        row.above[*leaf].add(row.flaps);
        hardCovers.visible(row.leaves[*leaf].hidden, [&](RowSpan part) { row.flaps.add(part); });
    }
}

void SceneRasterizer::paintBelowFlaps(const Row &row) const
{
    paintPages(row);
    for (std::size_t leaf : m_flats) {
        RowCover over;
        addHardCoversOver(leaf, row.leaves, over);
        addFlatsOver(leaf, row.leaves, over);
        over.add(row.flaps);
        over.visible(row.span, [&](RowSpan part) { m_leaves[leaf]->paintRising(row.pixels, row.leaves[leaf], part); });
    }
}

void SceneRasterizer::paintFlap(const Row &row, std::size_t leaf) const
{
    row.above[leaf].visible(row.span,
                            [&](RowSpan part) { m_leaves[leaf]->paintFlap(row.pixels, row.leaves[leaf], part); });
}

// A coarse leaf's back is the same on the row before, wherever nothing else is seen on either. REQUIRES: nothing that
// lies over this flap has been painted on the row before.
void SceneRasterizer::repeatFlap(const Row &row, const Row &before, std::size_t leaf) const
{
    RowCover same;
    before.above[leaf].visible(before.span.within(before.leaves[leaf].hidden).within(row.leaves[leaf].hidden),
                               [&](RowSpan part) { same.add(part); });
    row.above[leaf].visible(row.span, [&](RowSpan part) {
        same.hidden(part, [&](RowSpan on) {
            std::memcpy(row.pixels + on.begin, before.pixels + on.begin, std::size_t(on.end - on.begin) * 4);
        });
        same.visible(part, [&](RowSpan on) { m_leaves[leaf]->paintFlap(row.pixels, row.leaves[leaf], on); });
    });
}

void SceneRasterizer::paintPair(quint32 *pixels, quint32 *pixelsBelow, int y, RowSpan span) const
{
    thread_local Row row, below;
    begin(row, pixels, y, span);
    begin(below, pixelsBelow, y + 1, span);
    paintBelowFlaps(row);
    paintBelowFlaps(below);
    for (std::size_t leaf : m_flaps) {
        paintFlap(row, leaf);
        if (m_bent[leaf]->sampling == Sampling::Coarse)
            repeatFlap(below, row, leaf);
        else
            paintFlap(below, leaf);
    }
}

void SceneRasterizer::paint(quint32 *pixels, int y, RowSpan span) const
{
    thread_local Row row;
    begin(row, pixels, y, span);
    paintBelowFlaps(row);
    for (std::size_t leaf : m_flaps)
        paintFlap(row, leaf);
}

void SceneRasterizer::paint(const Canvas &canvas, int firstRow, int endRow, RowSpan span) const
{
    for (int y = firstRow; y < endRow; ++y) {
        const bool isPair = m_isCoarse && y % 2 == 0 && y + 1 < endRow;
        if (isPair)
            paintPair(canvas.row(y), canvas.row(y + 1), y, span);
        else
            paint(canvas.row(y), y, span);
        y += isPair;
    }
}

} // namespace fanye::flip
