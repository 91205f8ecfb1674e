// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The loops themselves; included once by each file that compiles them for one instruction set. Everything is in an
// unnamed namespace and calls nothing outside: a shared inline function, compiled for wide registers, could be the one
// that the linker keeps for everybody.

#include "flip/raster/CurlColours.h"
#include "flip/raster/CurlPlaces.h"
#include "flip/raster/CurlStraight.h"

namespace fanye::flip {
namespace {

void shadeOnly(quint32 *pixels, int count, Block &block)
{
    qint32 shaded = 0;
    for (int i = 0; i < count; ++i)
        shaded |= block.shade[i] < 1;
    if (!shaded)
        return;
    for (int i = 0; i < count; ++i)
        block.shadeFactor[i] = twice(screenFactor(block.shade[i]));
    paintEights(pixels, count,
                [&](int i, quint32 *at) { store(at, dimmed(pixelsAt(at), block.shadeFactor + i)); });
}

template <Sampling sampling>
void takePaper(int count, const Texels &print, const Texels &behind, float showThrough, Block &block)
{
    const quint8 *throughPrint = behind.throughPrint;
    fetchTexels<sampling>(print, count, block);
    for (int i = 0; i < count; ++i)
        block.throughPrint[i] = throughPrint[block.throughPrint[i]];
    for (int i = 0; i < count; ++i)
        block.factor[i] = twice(screenFactor(lightThrough(block.light[i], block.throughPrint[i], showThrough)));
}

// Paper that hides whatever lies beneath.
template <Sampling sampling> void laySolid(quint32 *pixels, int count, Block &block)
{
    paintEights(pixels, count,
                [&](int i, quint32 *at) { store(at, dimmed(weighed<sampling>(block, i), block.factor + i)); });
}

template <Sampling sampling> void layOver(quint32 *pixels, int count, Block &block)
{
    for (int i = 0; i < count; ++i)
        block.shadeFactor[i] = twice(screenFactor(block.shade[i]));
    paintEights(pixels, count, [&](int i, quint32 *at) {
        const Pixels shaded = dimmed(pixelsAt(at), block.shadeFactor + i);
        const Pixels paper = dimmed(weighed<sampling>(block, i), block.factor + i);
        store(at, over(paper, shaded, block.cover + i));
    });
}

// Where there is only shadow, or nothing at all, the paper need not be looked at.
template <Sampling sampling>
void lay(quint32 *pixels, int count, const Texels &print, const Texels &behind, float showThrough, Block &block)
{
    quint32 some = 0, missing = 0;
    for (int i = 0; i < count; ++i) {
        some |= block.cover[i];
        missing |= block.cover[i] ^ twice(256);
    }
    if (!some)
        return shadeOnly(pixels, count, block);
    takePaper<sampling>(count, print, behind, showThrough, block);
    if (missing)
        layOver<sampling>(pixels, count, block);
    else
        laySolid<sampling>(pixels, count, block);
}

// Fades the leaf out: `opacity` is 1 where it is not faded.
void fadeShade(int count, const float *opacity, Block &block)
{
    for (int i = 0; i < count; ++i)
        block.shade[i] = 1 - (1 - block.shade[i]) * opacity[i];
}

void fadeOut(int count, const float *opacity, Block &block)
{
    for (int i = 0; i < count; ++i)
        block.cover[i] = twice(quint32(float(block.cover[i] & 0xffffu) * opacity[i]));
    fadeShade(count, opacity, block);
}

template <Sampling sampling>
void bendRising(quint32 *pixels, const Bend &bend, const BendRun &run, const FaceLookup &print,
                const FaceLookup &behind, float showThrough, const float *opacity)
{
    Block block;
    placeRising<sampling>(bend, run, print, behind, block);
    if (opacity)
        fadeOut(run.count, opacity, block);
    lay<sampling>(pixels, run.count, print.texels, behind.texels, showThrough, block);
}

template <Sampling sampling>
void bendFlap(quint32 *pixels, const Bend &bend, const BendRun &run, const FaceLookup &print, const FaceLookup &behind,
              float showThrough, const float *opacity)
{
    Block block;
    placeFlap<sampling>(bend, run, print, behind, block);
    if (opacity)
        fadeOut(run.count, opacity, block);
    lay<sampling>(pixels, run.count, print.texels, behind.texels, showThrough, block);
}

template <void (*shade)(const Bend &, const BendRun &, Block &)>
void cast(quint32 *pixels, const Bend &bend, const BendRun &run, const float *opacity)
{
    Block block;
    shade(bend, run, block);
    if (opacity)
        fadeShade(run.count, opacity, block);
    shadeOnly(pixels, run.count, block);
}

// Paper that is bent is never sampled more coarsely than by the nearest texel: its edges would show it.
template <Sampling sampling, Sampling bent = sampling>
constexpr PaperLoops paperLoops{bendRising<bent>, bendFlap<bent>, layStraight<sampling>, laySampled<bent>};

constexpr CurlKernels loops{paperLoops<Sampling::Smooth>, paperLoops<Sampling::Nearest>,
                          paperLoops<Sampling::Coarse, Sampling::Nearest>, cast<shadeBeyondRoll>,
                          cast<shadeBesideFlap>};

} // namespace
} // namespace fanye::flip
