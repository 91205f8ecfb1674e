// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace fanye::flip {

// The inner loops of the bent leaf: for a run of pixels on one row, where on the paper each lies, how it is lit, and
// then its colour. They are compiled twice, for every machine and for AVX2, so this header and those that include
// it hold plain values only: no inline function that both would share.

constexpr int bendBlock = 64; // pixels at a time

// The bend as the loops want it, for one leaf.
struct Bend
{
    float nx = 1, ny = 0;
    float radius = 0, inverseRadius = 0;
    float width = 1, height = 1;
    float lightAlong = 0; // how much the light leans along the normal
    float ambient = 1; // share of light that comes from everywhere
    float showThrough = 0;
    float rollShadow = 0, inverseRollShadow = 0; // strength, 1 / length
    float flapShadow = 0, inverseFlapShadow = 0;
};

// A run of pixels: pixel i stands at (x + step i, y) on the sheet's plane, at the distance d + slope i from the axis.
struct BendRun
{
    float x = 0, step = 1, y = 0;
    float d = 0, slope = 1;
    int count = 0; // at most bendBlock
};

// The texels of a face. Pixels have one more column and row than counted here; the show-through's texels are half as
// many.
struct Texels
{
    const quint32 *pixels = nullptr;
    qint64 stride = 0;
    const quint8 *throughPrint = nullptr;
    qint64 throughStride = 0;
    int columns = 0, rows = 0;
    int throughColumns = 0, throughRows = 0;
};

// How paper is looked up in a face: texel column = columnScale * x + columnStart, in 256ths; likewise rows.
struct FaceLookup
{
    Texels texels;
    float columnScale = 256, columnStart = 0;
    float rowScale = 256, rowStart = 0;
};

// A straight way through texels; everything in 2^-24ths of one, so that no error grows along a row.
struct TexelWay
{
    qint64 column = 0, columnStep = 0, row = 0, rowStep = 0;
};
constexpr double texelFineness = 16777216;

// How texels are sampled: interpolated between four, the nearest, or one texel for every four pixels. Paper in fast
// motion needs no interpolation, and the largest sheets leave no time for it.
enum class Sampling { Smooth, Nearest, Coarse };

struct PaperLoops
{
    // Both lay the bent paper over what lies beneath, and shade that first. `showThrough`: share of light that the
    // other side's print takes. `opacity`: of the leaf, for each pixel, 0 to 1; null: all 1.
    using Bending = void (*)(quint32 *pixels, const Bend &, const BendRun &, const FaceLookup &print,
                             const FaceLookup &behind, float showThrough, const float *opacity);
    Bending rising; // the part wound upwards that still shows its front, and the shadow it casts on the page below
    Bending flap; // the flap, which shows the back, and its shadow on what it hangs over
    // Flat paper in full light that covers everything: a straight way through the print, and through what shines
    // through it, which is the same for a pair of pixels; `isInPair`: the first pixel is the second of its pair, where
    // the way through begins (and that through the print, if it is coarse). Positions are brought within the texels.
    void (*straight)(quint32 *pixels, int count, const Texels &print, TexelWay, const Texels &behind, TexelWay through,
                     bool isInPair, float showThrough);
    // The same with nothing behind.
    void (*sampled)(quint32 *pixels, int count, const Texels &print, TexelWay);
};

struct CurlKernels
{
    PaperLoops smooth, nearest, coarse;
    // Where there is no paper, only its shadow: beyond the crest of the roll, and beside the flap's flat part.
    using Casting = void (*)(quint32 *pixels, const Bend &, const BendRun &, const float *opacity);
    Casting beyondRoll, besideFlap;

    const PaperLoops &with(Sampling sampling) const
    {
        return sampling == Sampling::Coarse ? coarse : sampling == Sampling::Nearest ? nearest : smooth;
    }
};

// The widest that this machine can run.
const CurlKernels &curlKernels();

// Linear light (1024 is full) to a factor for the screen's values (256 is full), for a gamma of 2.2.
extern const quint16 *const screenFactors;

extern const CurlKernels plainCurlKernels;
extern const CurlKernels wideCurlKernels; // only where FANYE_WIDE_LOOPS is defined

} // namespace fanye::flip
