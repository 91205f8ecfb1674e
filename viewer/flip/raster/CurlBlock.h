// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Part of the inner loops of the bent leaf, included by CurlKernelsBody.h only.
#pragma once

#include "flip/raster/CurlKernels.h"

namespace fanye::flip {
namespace {

constexpr float pi = 3.14159265f;

#define FANYE_INLINE inline __attribute__((always_inline))

FANYE_INLINE float least(float a, float b)
{
    return a < b ? a : b;
}

FANYE_INLINE float most(float a, float b)
{
    return a > b ? a : b;
}

FANYE_INLINE float clamped(float value, float low, float high)
{
    return least(most(value, low), high);
}

FANYE_INLINE float square(float x)
{
    return x * x;
}

FANYE_INLINE qint32 rounded(float x) // x >= 0
{
    return qint32(x + 0.5f);
}

// asin for 0 <= x <= 1, exact to 7e-5 (Abramowitz and Stegun, 4.4.45).
FANYE_INLINE float quarterArc(float x)
{
    const float polynomial = ((-0.0187293f * x + 0.0742610f) * x - 0.2121144f) * x + 1.5707288f;
    return 1.5707963f - __builtin_sqrtf(1 - x) * polynomial;
}

// A block of pixels on its way from the paper to the screen. Factors stand twice in each number, once for each of two
// channels.
struct Block
{
    alignas(64) qint32 offset[bendBlock]; // of the upper left texel
    alignas(64) qint32 throughPrint[bendBlock]; // where the show-through's texel is, and then what it is
    alignas(64) quint32 weights[4][bendBlock]; // of the texels: upper left and right, lower left and right; 256 in all
    alignas(64) quint64 upper[bendBlock], lower[bendBlock]; // pairs of texels
    alignas(64) quint32 texel[bendBlock]; // the nearest, where no others are looked at
    alignas(64) float light[bendBlock]; // linear, 1 is full
    alignas(64) quint32 factor[bendBlock]; // of the paper, 256 is full
    alignas(64) quint32 cover[bendBlock];
    alignas(64) float shade[bendBlock]; // for what lies beneath; linear, 1 is none
    alignas(64) quint32 shadeFactor[bendBlock];
};

FANYE_INLINE quint32 twice(quint32 factor)
{
    return factor | factor << 16;
}

FANYE_INLINE qint32 bounded(qint32 value, qint32 highest)
{
    return value < 0 ? 0 : value > highest ? highest : value;
}

// Fills in place and weights of pixel i; column and row in 256ths of a texel. Those of the last texel have none beyond.
template <Sampling sampling> FANYE_INLINE void place(Block &block, int i, qint32 column, qint32 row, qint32 stride)
{
    if (sampling != Sampling::Smooth) {
        block.offset[i] = ((row + 128) >> 8) * stride + ((column + 128) >> 8);
        return;
    }
    const quint32 right = quint32(column) & 255, below = quint32(row) & 255;
    const quint32 corner = right * below >> 8;
    block.offset[i] = (row >> 8) * stride + (column >> 8);
    block.weights[0][i] = twice(256 - right - below + corner);
    block.weights[1][i] = twice(right - corner);
    block.weights[2][i] = twice(below - corner);
    block.weights[3][i] = twice(corner);
}

} // namespace
} // namespace fanye::flip
