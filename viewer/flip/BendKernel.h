// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flip/Canvas.h"
#include "flip/Face.h"

#include <array>

namespace fanye {

// The inner loops of the bent leaf: for a run of pixels on one row, where on the paper each lies, how it is lit, and
// then its colour. Single precision; positions are relative to the leaf, so that thousands of pixels stay exact to a
// 256th of one.

constexpr int bendBlock = 64; // pixels at a time

// The bend as the loops want it, for one leaf.
struct Bend
{
    float nx = 1, ny = 0;
    float radius = 0, inverseRadius = 0;
    float width = 1, height = 1;
    float lightAlong = 0; // how much the light leans along the normal
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

// How paper is looked up in a face: texel column = columnScale * x + columnStart (in 256ths), likewise rows.
struct FaceLookup
{
    const Face *face = nullptr;
    float columnScale = 256, columnStart = 0;
    float rowScale = 256, rowStart = 0;
};

// What the first loop hands to the second.
struct BentPixels
{
    alignas(64) std::array<qint32, bendBlock> column, row; // in 256ths of a texel
    alignas(64) std::array<qint32, bendBlock> light; // linear, 1024 is full
    alignas(64) std::array<qint32, bendBlock> cover; // 256 is full
    alignas(64) std::array<qint32, bendBlock> shade; // for what lies beneath; linear, 1024 is none
    alignas(64) std::array<qint32, bendBlock> ghostColumn, ghostRow;
};

// The part wound upwards that still shows its front, and the shadow it casts on the page below.
void bendRising(const Bend &bend, const BendRun &run, const FaceLookup &print, const FaceLookup &behind,
                BentPixels &out);
// The flap, which shows the back, and its shadow on what it hangs over.
void bendFlap(const Bend &bend, const BendRun &run, const FaceLookup &print, const FaceLookup &behind, BentPixels &out);

// Shades what lies beneath and lays the paper over it.
void layPaper(quint32 *pixels, int count, const BentPixels &bent, const FaceLookup &print, const FaceLookup &behind,
              float showThrough);

// A row of a face whose texels are not the view's pixels. The row in 256ths of a texel; the column of the first pixel
// and the step to the next in 2^-24ths, so that the error does not grow along a row.
void sampleRow(quint32 *pixels, int count, const Face &face, qint64 column, qint64 columnStep, qint32 row);

// The part [left, right) of row y of the view, where `face` lies flat on `sheet`: copied where it fits, sampled where
// not.
void copyFaceRow(quint32 *row, const Face &face, const QRect &sheet, int y, int left, int right);

} // namespace fanye
