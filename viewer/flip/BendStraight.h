// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Part of the inner loops of the bent leaf, included by BendLoopsBody.h only: paper that lies flat, face up or down.
#pragma once

#include "flip/BendColours.h"

namespace fanye {
namespace {

// A straight way through texels, in 2^-16ths of one: fine enough for a block.
struct ShortWay
{
    qint32 column, columnStep, row, rowStep;

    FANYE_INLINE explicit ShortWay(const TexelWay &way)
        : column(qint32((way.column + 128) >> 8))
        , columnStep(qint32((way.columnStep + 128) >> 8))
        , row(qint32((way.row + 128) >> 8))
        , rowStep(qint32((way.rowStep + 128) >> 8))
    {
    }
};

FANYE_INLINE void advance(TexelWay &way, int pixels)
{
    way.column += way.columnStep * pixels;
    way.row += way.rowStep * pixels;
}

void placeStraight(const Texels &texels, const TexelWay &longWay, int count, Block &block)
{
    const ShortWay way(longWay);
    const qint32 columnMost = (texels.columns - 1) << 16, rowMost = (texels.rows - 1) << 16;
    const auto stride = qint32(texels.stride);
#pragma GCC ivdep
    for (int i = 0; i < count; ++i) {
        const qint32 column = bounded(way.column + way.columnStep * i, columnMost);
        const qint32 row = bounded(way.row + way.rowStep * i, rowMost);
        place(block, i, column >> 8, row >> 8, stride);
    }
}

void placeGhost(const Texels &texels, const TexelWay &longWay, int count, Block &block)
{
    const ShortWay way(longWay);
    const qint32 columnMost = (texels.ghostColumns - 1) << 17, rowMost = (texels.ghostRows - 1) << 17;
    const auto stride = qint32(texels.ghostStride);
#pragma GCC ivdep
    for (int i = 0; i < count; ++i) {
        const qint32 column = bounded(way.column + way.columnStep * i, columnMost);
        const qint32 row = bounded(way.row + way.rowStep * i, rowMost);
        block.ghost[i] = (row >> 17) * stride + (column >> 17);
    }
}

void layStraight(quint32 *pixels, int count, const Texels &print, TexelWay way, const Texels &behind, TexelWay through,
                 float showThrough)
{
    Block block;
    // What the other side's print takes away, for each of its tones.
    quint32 factors[256];
    for (int i = 0; i < 256; ++i)
        factors[i] = twice(screenFactor(lightThrough(1, i, showThrough)));
    for (int done = 0; done < count; done += bendBlock) {
        const int now = count - done < bendBlock ? count - done : bendBlock;
        placeStraight(print, way, now, block);
        placeGhost(behind, through, now, block);
        fetchTexels(print, now, block);
        for (int i = 0; i < now; ++i)
            block.factor[i] = factors[behind.ghost[block.ghost[i]]];
        for (int i = 0; i < now; i += 8)
            store(pixels + done + i, dimmed(weighed(block, i), block.factor + i), now - i);
        advance(way, now);
        advance(through, now);
    }
}

void laySampled(quint32 *pixels, int count, const Texels &print, TexelWay way)
{
    Block block;
    for (int done = 0; done < count; done += bendBlock) {
        const int now = count - done < bendBlock ? count - done : bendBlock;
        placeStraight(print, way, now, block);
        fetchTexels(print, now, block);
        for (int i = 0; i < now; i += 8)
            store(pixels + done + i, weighed(block, i), now - i);
        advance(way, now);
    }
}

} // namespace
} // namespace fanye
