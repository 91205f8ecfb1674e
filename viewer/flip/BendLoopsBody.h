// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The loops themselves; included once by each file that compiles them for a kind of machine. Everything is in an
// unnamed namespace and calls nothing outside: a shared inline function, compiled for wide registers, could be the one
// that the linker keeps for everybody.
// Vectors are wider than plain machines' registers, and their functions are all inlined: no calling convention changes.
#pragma GCC diagnostic ignored "-Wpsabi"

#include "flip/BendColours.h"
#include "flip/BendPlaces.h"
#include "flip/BendStraight.h"

namespace fanye {
namespace {

void shadeOnly(quint32 *pixels, int count, Block &block)
{
    for (int i = 0; i < count; ++i)
        block.shadeFactor[i] = twice(screenFactor(block.shade[i]));
    for (int i = 0; i < count; i += 8)
        store(pixels + i, dimmed(beneath(pixels + i, count - i), block.shadeFactor + i), count - i);
}

void layPaper(quint32 *pixels, int count, const Texels &print, const Texels &behind, float showThrough, Block &block)
{
    const quint8 *ghost = behind.ghost;
    fetchTexels(print, count, block);
    for (int i = 0; i < count; ++i)
        block.ghost[i] = ghost[block.ghost[i]];
    for (int i = 0; i < count; ++i) {
        block.factor[i] = twice(screenFactor(lightThrough(block.light[i], block.ghost[i], showThrough)));
        block.shadeFactor[i] = twice(screenFactor(block.shade[i]));
    }
    for (int i = 0; i < count; i += 8) {
        const Pixels shaded = dimmed(beneath(pixels + i, count - i), block.shadeFactor + i);
        const Pixels paper = dimmed(weighed(block, i), block.factor + i);
        store(pixels + i, over(paper, shaded, block.cover + i), count - i);
    }
}

// Where there is only shadow, or nothing at all, the paper need not be looked at.
void lay(quint32 *pixels, int count, const Texels &print, const Texels &behind, float showThrough, Block &block)
{
    quint32 covers = 0;
    qint32 shaded = 0;
    for (int i = 0; i < count; ++i) {
        covers |= block.cover[i];
        shaded |= block.shade[i] < 1;
    }
    if (covers)
        layPaper(pixels, count, print, behind, showThrough, block);
    else if (shaded)
        shadeOnly(pixels, count, block);
}

// Takes the leaf away by degrees: `keep` is 1 where all of it is to be seen.
void fadeOut(int count, const float *keep, Block &block)
{
    for (int i = 0; i < count; ++i) {
        block.cover[i] = twice(quint32(float(block.cover[i] & 0xffffu) * keep[i]));
        block.shade[i] = 1 - (1 - block.shade[i]) * keep[i];
    }
}

void bendRising(quint32 *pixels, const Bend &bend, const BendRun &run, const FaceLookup &print,
                const FaceLookup &behind, float showThrough, const float *fade)
{
    Block block;
    placeRising(bend, run, print, behind, block);
    if (fade)
        fadeOut(run.count, fade, block);
    lay(pixels, run.count, print.texels, behind.texels, showThrough, block);
}

void bendFlap(quint32 *pixels, const Bend &bend, const BendRun &run, const FaceLookup &print, const FaceLookup &behind,
              float showThrough, const float *fade)
{
    Block block;
    placeFlap(bend, run, print, behind, block);
    if (fade)
        fadeOut(run.count, fade, block);
    lay(pixels, run.count, print.texels, behind.texels, showThrough, block);
}

constexpr BendLoops loops{bendRising, bendFlap, layStraight, laySampled};

} // namespace
} // namespace fanye
