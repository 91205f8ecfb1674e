// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Part of the inner loops of the bent leaf, included by CurlKernelsBody.h only: where on the paper each pixel lies, how
// it is lit, and how much it is shaded.
#pragma once

#include "flip/raster/CurlBlock.h"

namespace fanye::flip {
namespace {

// How far a place is from the sheet, round about its corners.
FANYE_INLINE float outside(float x, float y, float width, float height)
{
    const float across = most(0, x - width), along = most(0, most(-y, y - height));
    return __builtin_sqrtf(across * across + along * along);
}

FANYE_INLINE float coverage(float x, float y, float width, float height)
{
    return least(least(width - x, y), height - y) + 0.5f;
}

// Where a paper point lies in the print and in the show-through behind it. Local values only: what lies behind a
// reference might be changed by what a loop writes, and then it could not be made wide.
struct Lookups
{
    float columnScale, columnStart, rowScale, rowStart, columnMost, rowMost;
    float throughColumnScale, throughColumnStart, throughRowScale, throughRowStart, throughColumnMost, throughRowMost;
    qint32 stride, throughStride;

    FANYE_INLINE Lookups(const FaceLookup &print, const FaceLookup &behind)
        : columnScale(print.columnScale)
        , columnStart(print.columnStart)
        , rowScale(print.rowScale)
        , rowStart(print.rowStart)
        , columnMost(256.0f * float(print.texels.columns - 1))
        , rowMost(256.0f * float(print.texels.rows - 1))
        , throughColumnScale(behind.columnScale)
        , throughColumnStart(behind.columnStart)
        , throughRowScale(behind.rowScale)
        , throughRowStart(behind.rowStart)
        , throughColumnMost(512.0f * float(behind.texels.throughColumns) - 1)
        , throughRowMost(512.0f * float(behind.texels.throughRows) - 1)
        , stride(qint32(print.texels.stride))
        , throughStride(qint32(behind.texels.throughStride))
    {
    }
    template <Sampling sampling> FANYE_INLINE void find(Block &block, int i, float x, float y) const
    {
        const qint32 column = rounded(clamped(columnScale * x + columnStart, 0, columnMost));
        const qint32 row = rounded(clamped(rowScale * y + rowStart, 0, rowMost));
        place<sampling>(block, i, column, row, stride);
        const auto throughColumn
            = qint32(clamped(throughColumnScale * x + throughColumnStart, 0, throughColumnMost)) >> 9;
        const auto throughRow = qint32(clamped(throughRowScale * y + throughRowStart, 0, throughRowMost)) >> 9;
        block.throughPrint[i] = throughRow * throughStride + throughColumn;
    }
};

// What is left of the light on the page below. It falls from the crest of the roll; beyond the ends of the roll the
// shadow fades.
FANYE_INLINE float risingShade(const Bend &bend, float x, float y, float d, float winding)
{
    const float crest = 0.5f * pi * bend.radius - d;
    const float past = outside(x + crest * bend.nx, y + crest * bend.ny, bend.width, bend.height);
    const float fall = 1 - least(1, (most(0, d - bend.radius) + past) * bend.inverseRollShadow);
    return 1 - bend.rollShadow * square(fall) * winding;
}

// On what the flap hangs over; px and py: the paper above.
FANYE_INLINE float flapShade(const Bend &bend, float px, float py, float winding)
{
    const float fall = 1 - least(1, outside(px, py, bend.width, bend.height) * bend.inverseFlapShadow);
    return 1 - bend.flapShadow * square(fall) * (1 - square(winding));
}

template <Sampling sampling>
void placeRising(const Bend &leaf, const BendRun &pixels, const FaceLookup &print, const FaceLookup &behind,
                 Block &block)
{
    const Bend bend = leaf;
    const BendRun run = pixels;
    const Lookups at(print, behind);
#pragma GCC ivdep
    for (int i = 0; i < run.count; ++i) {
        const float x = run.x + run.step * float(i), d = run.d + run.slope * float(i);
        const float winding = clamped(d * bend.inverseRadius, 0, 1);
        const float up = __builtin_sqrtf(1 - winding * winding);
        const float ahead = bend.radius * quarterArc(winding) - d;
        const float px = x + ahead * bend.nx, py = run.y + ahead * bend.ny;
        // Along the crest only the back is seen: the front ends where the back covers it whole.
        const float cover = least(coverage(px, py, bend.width, bend.height), bend.radius - d - 0.5f);
        at.find<sampling>(block, i, px, py);
        block.cover[i] = twice(quint32(qint32(256 * clamped(cover, 0, 1))));
        const float facing = most(0, up - winding * bend.lightAlong);
        block.light[i] = least(1, bend.ambient + (1 - bend.ambient) * facing);
        block.shade[i] = risingShade(bend, x, run.y, d, winding);
    }
}

template <Sampling sampling>
void placeFlap(const Bend &leaf, const BendRun &pixels, const FaceLookup &print, const FaceLookup &behind, Block &block)
{
    const Bend bend = leaf;
    const BendRun run = pixels;
    const Lookups at(print, behind);
    const float half = pi * bend.radius;
#pragma GCC ivdep
    for (int i = 0; i < run.count; ++i) {
        const float x = run.x + run.step * float(i), d = run.d + run.slope * float(i);
        const float winding = clamped(d * bend.inverseRadius, 0, 1);
        const float up = __builtin_sqrtf(1 - winding * winding);
        const float ahead = half - bend.radius * quarterArc(winding) - least(d, 0) - d;
        const float px = x + ahead * bend.nx, py = run.y + ahead * bend.ny;
        const float cover = least(coverage(px, py, bend.width, bend.height), bend.radius - d + 0.5f);
        at.find<sampling>(block, i, px, py);
        block.cover[i] = twice(quint32(qint32(256 * clamped(cover, 0, 1))));
        const float facing = most(0, up + winding * bend.lightAlong);
        block.light[i] = least(1, bend.ambient + (1 - bend.ambient) * facing);
        block.shade[i] = flapShade(bend, px, py, winding);
    }
}

// Beyond the crest there is no paper any more.
void shadeBeyondRoll(const Bend &leaf, const BendRun &pixels, Block &block)
{
    const Bend bend = leaf;
    const BendRun run = pixels;
    const float winding = least(1, bend.radius * bend.inverseRadius); // none below a crease
#pragma GCC ivdep
    for (int i = 0; i < run.count; ++i) {
        const float x = run.x + run.step * float(i), d = run.d + run.slope * float(i);
        block.shade[i] = risingShade(bend, x, run.y, d, winding);
    }
}

// Beside the flat part of the flap.
void shadeBesideFlap(const Bend &leaf, const BendRun &pixels, Block &block)
{
    const Bend bend = leaf;
    const BendRun run = pixels;
#pragma GCC ivdep
    for (int i = 0; i < run.count; ++i) {
        const float x = run.x + run.step * float(i), d = run.d + run.slope * float(i);
        const float ahead = pi * bend.radius - d - d;
        block.shade[i] = flapShade(bend, x + ahead * bend.nx, run.y + ahead * bend.ny, 0);
    }
}

} // namespace
} // namespace fanye::flip
