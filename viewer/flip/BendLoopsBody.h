// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The loops themselves; included once by each file that compiles them for a kind of machine. Everything is in an
// unnamed namespace and calls nothing outside: a shared inline function, compiled for wide registers, could be the one
// that the linker keeps for everybody.
#include "flip/BendLoops.h"

#include <cstddef>

// Vectors are wider than plain machines' registers, and their functions are all inlined: no calling convention changes.
#pragma GCC diagnostic ignored "-Wpsabi"

namespace fanye {
namespace {

// Eight pixels: as one number each, and as two channels each.
using Pixels = quint32 __attribute__((vector_size(32)));
using Halves = quint16 __attribute__((vector_size(32)));

constexpr float pi = 3.14159265f;
constexpr float ambient = 0.40f; // share of the light that comes from everywhere

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

FANYE_INLINE float outside(float x, float y, float width, float height)
{
    return most(0, x - width) + most(0, most(-y, y - height));
}

FANYE_INLINE float coverage(float x, float y, float width, float height)
{
    return least(least(width - x, y), height - y) + 0.5f;
}

// A block of pixels on its way from the paper to the screen. Factors stand twice in each number, once for each of two
// channels.
struct Block
{
    alignas(64) qint32 offset[bendBlock]; // of the upper left texel
    alignas(64) qint32 ghost[bendBlock]; // of the ghost's texel
    alignas(64) quint32 weights[4][bendBlock]; // of the texels: upper left and right, lower left and right; 256 in all
    alignas(64) quint64 upper[bendBlock], lower[bendBlock]; // pairs of texels
    alignas(64) qint32 light[bendBlock]; // linear, 1024 is full
    alignas(64) quint32 factor[bendBlock]; // of the paper, 256 is full
    alignas(64) quint32 cover[bendBlock];
    alignas(64) qint32 shade[bendBlock]; // for what lies beneath; linear, 1024 is none
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

// Fills in place and weights of pixel i; column and row in 256ths of a texel.
FANYE_INLINE void place(Block &block, int i, qint32 column, qint32 row, qint32 stride)
{
    const quint32 right = quint32(column) & 255, below = quint32(row) & 255;
    const quint32 corner = right * below >> 8;
    block.offset[i] = (row >> 8) * stride + (column >> 8);
    block.weights[0][i] = twice(256 - right - below + corner);
    block.weights[1][i] = twice(right - corner);
    block.weights[2][i] = twice(below - corner);
    block.weights[3][i] = twice(corner);
}

// Where a paper point lies in the print and in the ghost behind it. Local values only: what lies behind a reference
// might be changed by what a loop writes, and then it could not be made wide.
struct Lookups
{
    float columnScale, columnStart, rowScale, rowStart, columnMost, rowMost;
    float ghostColumnScale, ghostColumnStart, ghostRowScale, ghostRowStart, ghostColumnMost, ghostRowMost;
    qint32 stride, ghostStride;

    FANYE_INLINE Lookups(const FaceLookup &print, const FaceLookup &behind)
        : columnScale(print.columnScale)
        , columnStart(print.columnStart)
        , rowScale(print.rowScale)
        , rowStart(print.rowStart)
        , columnMost(256.0f * float(print.texels.columns - 1))
        , rowMost(256.0f * float(print.texels.rows - 1))
        , ghostColumnScale(behind.columnScale)
        , ghostColumnStart(behind.columnStart)
        , ghostRowScale(behind.rowScale)
        , ghostRowStart(behind.rowStart)
        , ghostColumnMost(512.0f * float(behind.texels.ghostColumns) - 1)
        , ghostRowMost(512.0f * float(behind.texels.ghostRows) - 1)
        , stride(qint32(print.texels.stride))
        , ghostStride(qint32(behind.texels.ghostStride))
    {
    }
    FANYE_INLINE void find(Block &block, int i, float x, float y) const
    {
        const qint32 column = rounded(clamped(columnScale * x + columnStart, 0, columnMost));
        const qint32 row = rounded(clamped(rowScale * y + rowStart, 0, rowMost));
        place(block, i, column, row, stride);
        const auto ghostColumn = qint32(clamped(ghostColumnScale * x + ghostColumnStart, 0, ghostColumnMost)) >> 9;
        const auto ghostRow = qint32(clamped(ghostRowScale * y + ghostRowStart, 0, ghostRowMost)) >> 9;
        block.ghost[i] = ghostRow * ghostStride + ghostColumn;
    }
};

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
        const float cover = least(coverage(px, py, bend.width, bend.height), bend.radius - d + 0.5f);
        at.find(block, i, px, py);
        block.cover[i] = twice(quint32(qint32(256 * clamped(cover, 0, 1))));
        const float facing = most(0, up - winding * bend.lightAlong);
        block.light[i] = rounded(1024 * least(1, ambient + (1 - ambient) * facing));
        // The shadow falls from the crest of the roll; beyond the ends of the roll it fades.
        const float crest = 0.5f * pi * bend.radius - d;
        const float past = outside(x + crest * bend.nx, run.y + crest * bend.ny, bend.width, bend.height);
        const float fall = 1 - least(1, (most(0, d - bend.radius) + past) * bend.inverseRollShadow);
        block.shade[i] = qint32(1024 * (1 - bend.rollShadow * square(fall) * winding));
    }
}

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
        at.find(block, i, px, py);
        block.cover[i] = twice(quint32(qint32(256 * clamped(cover, 0, 1))));
        const float facing = most(0, up + winding * bend.lightAlong);
        block.light[i] = rounded(1024 * least(1, ambient + (1 - ambient) * facing));
        const float past = outside(px, py, bend.width, bend.height) * bend.inverseFlapShadow;
        const float fall = 1 - least(1, past);
        block.shade[i] = qint32(1024 * (1 - bend.flapShadow * square(fall) * (1 - square(winding))));
    }
}

FANYE_INLINE void fetchTexels(const Texels &texels, int count, Block &block)
{
    const quint32 *upper = texels.pixels, *lower = texels.pixels + texels.stride;
    for (int i = 0; i < count; ++i) {
        __builtin_memcpy(&block.upper[i], upper + block.offset[i], 8);
        __builtin_memcpy(&block.lower[i], lower + block.offset[i], 8);
    }
}

// What is left of the light after the print on the other side has taken its share.
FANYE_INLINE qint32 lightThrough(qint32 light, quint8 ghost, qint32 share)
{
    return light - (light * (255 - ghost) / 255 * share >> 10);
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
FANYE_INLINE Pixels weighed(const Block &block, int i)
{
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

// Writes eight pixels, or as many as are left.
FANYE_INLINE void store(quint32 *pixels, Pixels result, int left)
{
    result |= 0xff000000u;
    __builtin_memcpy(pixels, &result, sizeof(quint32) * std::size_t(left < 8 ? left : 8));
}

FANYE_INLINE Pixels beneath(const quint32 *pixels, int left)
{
    Pixels result = {};
    __builtin_memcpy(&result, pixels, sizeof(quint32) * std::size_t(left < 8 ? left : 8));
    return result;
}

void shadeOnly(quint32 *pixels, int count, Block &block)
{
    const quint16 *factors = screenFactors;
    for (int i = 0; i < count; ++i)
        block.shadeFactor[i] = twice(factors[block.shade[i]]);
    for (int i = 0; i < count; i += 8)
        store(pixels + i, dimmed(beneath(pixels + i, count - i), block.shadeFactor + i), count - i);
}

void layPaper(quint32 *pixels, int count, const Texels &print, const Texels &behind, float showThrough, Block &block)
{
    const auto share = qint32(1024 * showThrough);
    const quint8 *ghost = behind.ghost;
    const quint16 *factors = screenFactors;
    fetchTexels(print, count, block);
    for (int i = 0; i < count; ++i) {
        block.factor[i] = twice(factors[lightThrough(block.light[i], ghost[block.ghost[i]], share)]);
        block.shadeFactor[i] = twice(factors[block.shade[i]]);
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
    qint32 lightest = 1024;
    for (int i = 0; i < count; ++i) {
        covers |= block.cover[i];
        lightest = block.shade[i] < lightest ? block.shade[i] : lightest;
    }
    if (covers)
        layPaper(pixels, count, print, behind, showThrough, block);
    else if (lightest < 1024)
        shadeOnly(pixels, count, block);
}

// Takes the leaf away by degrees: `keep` is 1 where all of it is to be seen.
void fadeOut(int count, const float *keep, Block &block)
{
    for (int i = 0; i < count; ++i) {
        block.cover[i] = twice(quint32(float(block.cover[i] & 0xffffu) * keep[i]));
        block.shade[i] = 1024 - qint32(float(1024 - block.shade[i]) * keep[i]);
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
        factors[i] = twice(screenFactors[lightThrough(1024, quint8(i), qint32(1024 * showThrough))]);
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

constexpr BendLoops loops{bendRising, bendFlap, layStraight, laySampled};

} // namespace
} // namespace fanye
