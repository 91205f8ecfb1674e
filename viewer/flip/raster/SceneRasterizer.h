// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flip/raster/BookScene.h"
#include "flip/raster/Canvas.h"
#include "flip/raster/LeafRasterizer.h"

#include <memory>
#include <vector>

namespace fanye::flip {

// One scene without a crossing, ready to be painted row by row by several threads.
//
// From the bottom: background, flat pages, the rising part of each leaf, flaps. Of two leaves the one nearer to the
// left pile shows more of its back: backs cover each other in the book's order, fronts against it. What a flap or a
// flat part hides is not painted below it. A hard cover that stands over leaves which have not come past it hides those
// whole.
class SceneRasterizer
{
public:
    explicit SceneRasterizer(const BookScene &scene); // REQUIRES: the scene outlives it

    void paint(const Canvas &canvas, int firstRow, int endRow, RowSpan span) const;
    void paint(quint32 *pixels, int y, RowSpan span) const; // one row

private:
    using Order = std::vector<std::size_t>; // of leaves, from the bottom
    using Rows = std::vector<LeafRow>; // by leaf

    // A row while it is painted.
    struct Row
    {
        quint32 *pixels = nullptr;
        int y = 0;
        RowSpan span;
        Rows leaves;
        std::vector<RowCover> above; // by leaf: what hides its flap
        RowCover flaps; // what all flaps hide
    };
    void begin(Row &row, quint32 *pixels, int y, RowSpan span) const;
    void paintBelowFlaps(const Row &row) const;
    void paintFlap(const Row &row, std::size_t leaf) const;
    void repeatFlap(const Row &row, const Row &before, std::size_t leaf) const;
    void paintPair(quint32 *pixels, quint32 *pixelsBelow, int y, RowSpan span) const;

    void paintBackground(const Row &row, const RowCover &cover) const;
    void paintPage(const Row &row, SheetSide side, const RowCover &cover) const;
    void paintPages(const Row &row) const;
    bool isOnPaper(int y) const;
    bool isHardCoverOver(std::size_t hardCover, std::size_t leaf) const;
    void addHardCoversOver(std::size_t leaf, const Rows &rows, RowCover &cover) const;
    void addFlatsOver(std::size_t hardCover, const Rows &rows, RowCover &cover) const;

    const BookScene &m_scene;
    Background m_background;
    std::vector<const BentLeaf *> m_bent; // those that are seen
    std::vector<std::unique_ptr<LeafRasterizer>> m_leaves;
    Order m_flats, m_flaps;
    bool m_isCoarse = false; // some leaf is sampled so coarsely that two rows are painted together
};

} // namespace fanye::flip
