// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Part of the inner loops of the bent leaf, included by CurlKernelsBody.h only: the colours of a block, eight pixels at
// a time.
#pragma once

#include "flip/raster/CurlBlock.h"

#include <cstddef>

namespace fanye::flip {
namespace {

// Eight pixels: as one number each, and as two channels each.
using Pixels = quint32 __attribute__((vector_size(32)));
using Halves = quint16 __attribute__((vector_size(32)));

template <Sampling sampling> FANYE_INLINE void fetchTexels(const Texels &texels, int count, Block &block)
{
    if (sampling != Sampling::Smooth) {
        for (int i = 0; i < count; ++i)
            block.texel[i] = texels.pixels[block.offset[i]];
        return;
    }
    const quint32 *upper = texels.pixels, *lower = texels.pixels + texels.stride;
    for (int i = 0; i < count; ++i) {
        __builtin_memcpy(&block.upper[i], upper + block.offset[i], 8);
        __builtin_memcpy(&block.lower[i], lower + block.offset[i], 8);
    }
}

// One for every pair of pixels.
FANYE_INLINE void fetchPairs(const Texels &texels, int count, Block &block)
{
    for (int i = 0; i < (count + 1) / 2; ++i) {
        const quint64 both = quint64(texels.pixels[block.offset[i]]) * 0x100000001u;
        __builtin_memcpy(block.texel + 2 * i, &both, sizeof both);
    }
}

// What is left of the light after the print on the other side has taken its share.
FANYE_INLINE float lightThrough(float light, qint32 throughPrint, float share)
{
    return light - light * float(255 - throughPrint) * (share / 255);
}

// Linear light to a factor for the screen's values, 256 is full: x^(1/2.2) as the square root times a polynomial, which
// is exact for 1 and right to a quarter of a step above a fifth. A table could not be looked up for many at once.
FANYE_INLINE quint32 screenFactor(float light)
{
    const float x = most(light, 0), away = 1 - x;
    const float bent = 1 + away * (0.05202194f + away * (-0.02051246f + away * 0.08847295f));
    return quint32(rounded(256 * __builtin_sqrtf(x) * bent));
}

FANYE_INLINE Pixels pixelsAt(const quint32 *from)
{
    Pixels pixels;
    __builtin_memcpy(&pixels, from, sizeof pixels);
    return pixels;
}

FANYE_INLINE Halves evenChannels(Pixels pixels)
{
    return Halves(pixels) & quint16(255);
}

FANYE_INLINE Halves oddChannels(Pixels pixels)
{
    return Halves(pixels) >> 8;
}

FANYE_INLINE Pixels together(Halves even, Halves odd)
{
    return Pixels(even | odd << 8);
}

FANYE_INLINE Pixels firsts(const quint64 *pairs)
{
    const Pixels a = pixelsAt(reinterpret_cast<const quint32 *>(pairs)),
                 b = pixelsAt(reinterpret_cast<const quint32 *>(pairs + 4));
    return __builtin_shufflevector(a, b, 0, 2, 4, 6, 8, 10, 12, 14);
}

FANYE_INLINE Pixels seconds(const quint64 *pairs)
{
    const Pixels a = pixelsAt(reinterpret_cast<const quint32 *>(pairs)),
                 b = pixelsAt(reinterpret_cast<const quint32 *>(pairs + 4));
    return __builtin_shufflevector(a, b, 1, 3, 5, 7, 9, 11, 13, 15);
}

// Eight pixels of paper from pixel i of the block on. Whole positions give the texel itself.
template <Sampling sampling> FANYE_INLINE Pixels weighed(const Block &block, int i)
{
    if (sampling != Sampling::Smooth)
        return pixelsAt(block.texel + i);
    const Pixels texels[4]
        = {firsts(block.upper + i), seconds(block.upper + i), firsts(block.lower + i), seconds(block.lower + i)};
    Halves even = Halves{} + quint16(128), odd = even;
    for (int k = 0; k < 4; ++k) {
        const Halves weight = Halves(pixelsAt(block.weights[k] + i));
        even += evenChannels(texels[k]) * weight;
        odd += oddChannels(texels[k]) * weight;
    }
    return together(even >> 8, odd >> 8);
}

FANYE_INLINE Halves times(Halves channels, Halves factor)
{
    return (channels * factor + quint16(128)) >> 8;
}

FANYE_INLINE Pixels dimmed(Pixels pixels, const quint32 *factors)
{
    const Halves factor = Halves(pixelsAt(factors));
    return together(times(evenChannels(pixels), factor), times(oddChannels(pixels), factor));
}

FANYE_INLINE Pixels over(Pixels paper, Pixels beneath, const quint32 *covers)
{
    const Halves cover = Halves(pixelsAt(covers)), rest = quint16(256) - cover;
    const Halves even = (evenChannels(paper) * cover + evenChannels(beneath) * rest + quint16(128)) >> 8;
    const Halves odd = (oddChannels(paper) * cover + oddChannels(beneath) * rest + quint16(128)) >> 8;
    return together(even, odd);
}

FANYE_INLINE void store(quint32 *pixels, Pixels result)
{
    result |= 0xff000000u;
    __builtin_memcpy(pixels, &result, sizeof result);
}

// Paints `count` pixels, eight at a time: `paint` is given the first of eight, by number and by place. What is over at
// the end is painted beside, so that every length is known when this is compiled.
template <typename Paint> FANYE_INLINE void paintEights(quint32 *pixels, int count, Paint paint)
{
    int i = 0;
    for (; i + 8 <= count; i += 8)
        paint(i, pixels + i);
    if (i == count)
        return;
    alignas(32) quint32 rest[8] = {};
    for (int k = 0; k < count - i; ++k)
        rest[k] = pixels[i + k];
    paint(i, rest);
    for (int k = 0; k < count - i; ++k)
        pixels[i + k] = rest[k];
}

} // namespace
} // namespace fanye::flip
