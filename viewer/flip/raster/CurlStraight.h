// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Part of the inner loops of the bent leaf, included by CurlKernelsBody.h only: paper that lies flat, face up or down.
#pragma once

#include "flip/raster/CurlColours.h"

namespace fanye::flip {
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

template <Sampling sampling>
void placeStraight(const Texels &texels, const TexelWay &longWay, int count, Block &block)
{
    const ShortWay way(longWay);
    const qint32 columnMost = (texels.columns - 1) << 16, rowMost = (texels.rows - 1) << 16;
    const auto stride = qint32(texels.stride);
#pragma GCC ivdep
    for (int i = 0; i < count; ++i) {
        const qint32 column = bounded(way.column + way.columnStep * i, columnMost);
        const qint32 row = bounded(way.row + way.rowStep * i, rowMost);
        place<sampling>(block, i, column >> 8, row >> 8, stride);
    }
}

// One for every pair of pixels, in its middle.
void placePairs(const Texels &texels, const TexelWay &longWay, int count, Block &block)
{
    const ShortWay way(longWay);
    const qint32 column = way.column + way.columnStep / 2 + (1 << 15), row = way.row + way.rowStep / 2 + (1 << 15);
    const qint32 columnMost = (texels.columns - 1) << 16, rowMost = (texels.rows - 1) << 16;
    const auto stride = qint32(texels.stride);
#pragma GCC ivdep
    for (int i = 0; i < (count + 1) / 2; ++i)
        block.offset[i] = (bounded(row + way.rowStep * 2 * i, rowMost) >> 16) * stride
            + (bounded(column + way.columnStep * 2 * i, columnMost) >> 16);
}

// One for every pair of pixels: the show-through's texels are twice as large.
void placeShowThrough(const Texels &texels, const TexelWay &longWay, int count, Block &block)
{
    const ShortWay way(longWay);
    const qint32 columnMost = (texels.throughColumns - 1) << 17, rowMost = (texels.throughRows - 1) << 17;
    const auto stride = qint32(texels.throughStride);
#pragma GCC ivdep
    for (int i = 0; i < (count + 1) / 2; ++i) {
        const qint32 column = bounded(way.column + way.columnStep * 2 * i, columnMost);
        const qint32 row = bounded(way.row + way.rowStep * 2 * i, rowMost);
        block.throughPrint[i] = (row >> 17) * stride + (column >> 17);
    }
}

// Brings the texels of a block in sight, and the way behind them; returns where in the block the first pixel's are.
template <Sampling sampling>
FANYE_INLINE int fetchStraight(const Texels &print, TexelWay &way, int count, int within, Block &block)
{
    if (sampling == Sampling::Coarse) {
        placePairs(print, way, count + within, block);
        fetchPairs(print, count + within, block);
        advance(way, count + within);
        return within;
    }
    placeStraight<sampling>(print, way, count, block);
    fetchTexels<sampling>(print, count, block);
    advance(way, count);
    return 0;
}

template <Sampling sampling>
void layStraight(quint32 *pixels, int count, const Texels &print, TexelWay way, const Texels &behind, TexelWay through,
                 bool isInPair, float showThrough)
{
    Block block;
    // What the other side's print takes away, for each of its tones.
    quint64 factors[256]; // for a pair of pixels each
    for (int i = 0; i < 256; ++i)
        factors[i] = quint64(twice(screenFactor(lightThrough(1, i, showThrough)))) * 0x100000001u;
    // A run that begins within a pair is shorter by more than that, so that all blocks but the first begin with a pair.
    int within = isInPair ? 1 : 0;
    for (int done = 0, now = 0; done < count; done += now, within = 0) {
        const int most = within ? bendBlock - 9 : bendBlock;
        now = count - done < most ? count - done : most;
        const int first = fetchStraight<sampling>(print, way, now, within, block);
        placeShowThrough(behind, through, now + within, block);
        advance(through, now + within);
        for (int i = 0; i < now + within; i += 2)
            __builtin_memcpy(block.factor + i, factors + behind.throughPrint[block.throughPrint[i / 2]],
                             sizeof *factors);
        paintEights(pixels + done, now, [&](int i, quint32 *at) {
            store(at, dimmed(weighed<sampling>(block, first + i), block.factor + within + i));
        });
    }
}

template <Sampling sampling> void laySampled(quint32 *pixels, int count, const Texels &print, TexelWay way)
{
    Block block;
    for (int done = 0; done < count; done += bendBlock) {
        const int now = count - done < bendBlock ? count - done : bendBlock;
        placeStraight<sampling>(print, way, now, block);
        fetchTexels<sampling>(print, now, block);
        paintEights(pixels + done, now, [&](int i, quint32 *at) { store(at, weighed<sampling>(block, i)); });
        advance(way, now);
    }
}

} // namespace
} // namespace fanye::flip
