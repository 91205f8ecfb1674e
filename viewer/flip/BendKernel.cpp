// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flip/BendKernel.h"

#include <algorithm>
#include <cmath>
#include <cstring>

namespace fanye {
namespace {

using Bytes = quint8 __attribute__((vector_size(8)));
using Words = quint16 __attribute__((vector_size(16)));

constexpr float pi = 3.14159265f;
constexpr float ambient = 0.40f; // share of the light that comes from everywhere

// Linear light to a factor for the screen's (gamma 2.2) values; 256 is full.
struct ScreenFactors
{
    std::array<quint16, 1025> at{};
    ScreenFactors()
    {
        for (std::size_t i = 0; i < at.size(); ++i)
            at[i] = quint16(std::lround(256 * std::pow(double(i) / 1024, 1 / 2.2)));
    }
};
const ScreenFactors screenFactors;

// asin for 0 <= x <= 1, exact to 7e-5 (Abramowitz and Stegun, 4.4.45).
inline float quarterArc(float x)
{
    const float polynomial = ((-0.0187293f * x + 0.0742610f) * x - 0.2121144f) * x + 1.5707288f;
    return 1.5707963f - std::sqrt(1 - x) * polynomial;
}

inline float clamped(float value, float low, float high)
{
    return std::min(std::max(value, low), high);
}

inline float square(float x)
{
    return x * x;
}

inline float outside(float x, float y, float width, float height)
{
    return std::max(0.0f, x - width) + std::max(0.0f, std::max(-y, y - height));
}

inline float coverage(float x, float y, float width, float height)
{
    return std::min(std::min(width - x, y), height - y) + 0.5f;
}

inline qint32 rounded(float x) // x >= 0
{
    return qint32(x + 0.5f);
}

struct Looked
{
    float columnMost, rowMost;
    float ghostColumnMost, ghostRowMost;

    Looked(const FaceLookup &print, const FaceLookup &behind)
        : columnMost(256.0f * float(print.face->texels.width() - 1))
        , rowMost(256.0f * float(print.face->texels.height() - 1))
        , ghostColumnMost(512.0f * float(behind.face->ghost.width()) - 1)
        , ghostRowMost(512.0f * float(behind.face->ghost.height()) - 1)
    {
    }
};

inline Words widened(const quint32 *pair)
{
    Bytes bytes;
    std::memcpy(&bytes, pair, sizeof bytes);
    return __builtin_convertvector(bytes, Words);
}

inline Words spread(quint32 factor)
{
    const auto f = quint16(factor);
    return Words{f, f, f, f, f, f, f, f};
}

inline Words spread(quint32 left, quint32 right)
{
    const auto l = quint16(left), r = quint16(right);
    return Words{l, l, l, l, r, r, r, r};
}

inline quint32 narrowed(Words words)
{
    const Bytes bytes = __builtin_convertvector(words, Bytes);
    quint32 pixel;
    std::memcpy(&pixel, &bytes, sizeof pixel);
    return pixel;
}

// Two texels beside each other, from two rows above each other, weighed by 256ths. Whole positions give the texel.
inline Words weighed(const quint32 *upper, const quint32 *lower, quint32 column, quint32 row)
{
    const Words half = spread(128);
    const Words between = (widened(upper) * spread(256 - row) + widened(lower) * spread(row) + half) >> 8;
    const Words sides = between * spread(256 - column, column);
    const Words swapped = {sides[4], sides[5], sides[6], sides[7], sides[0], sides[1], sides[2], sides[3]};
    return (sides + swapped + half) >> 8;
}

inline Words sampled(const quint32 *texels, qint64 stride, qint32 column, qint32 row)
{
    const quint32 *upper = texels + (row >> 8) * stride + (column >> 8);
    return weighed(upper, upper + stride, quint32(column) & 255, quint32(row) & 255);
}

inline quint32 scaled(quint32 p, quint32 factor)
{
    const quint32 redBlue = ((p & 0xff00ffu) * factor + 0x800080u) >> 8 & 0xff00ffu;
    const quint32 green = ((p & 0xff00u) * factor + 0x8000u) >> 8 & 0xff00u;
    return 0xff000000u | redBlue | green;
}

} // namespace

FANYE_WIDE_LOOPS
void bendRising(const Bend &bend, const BendRun &run, const FaceLookup &print, const FaceLookup &behind,
                BentPixels &out)
{
    const Looked most(print, behind);
    for (int i = 0; i < run.count; ++i) {
        const float x = run.x + run.step * float(i), d = run.d + run.slope * float(i);
        const float winding = clamped(d * bend.inverseRadius, 0, 1);
        const float up = std::sqrt(1 - winding * winding);
        const float ahead = bend.radius * quarterArc(winding) - d;
        const float px = x + ahead * bend.nx, py = run.y + ahead * bend.ny;
        const float cover = std::min(coverage(px, py, bend.width, bend.height), bend.radius - d + 0.5f);
        out.cover[i] = qint32(256 * clamped(cover, 0, 1));
        out.column[i] = rounded(clamped(print.columnScale * px + print.columnStart, 0, most.columnMost));
        out.row[i] = rounded(clamped(print.rowScale * py + print.rowStart, 0, most.rowMost));
        out.ghostColumn[i]
            = qint32(clamped(behind.columnScale * px + behind.columnStart, 0, most.ghostColumnMost)) >> 9;
        out.ghostRow[i] = qint32(clamped(behind.rowScale * py + behind.rowStart, 0, most.ghostRowMost)) >> 9;
        const float facing = std::max(0.0f, up - winding * bend.lightAlong);
        out.light[i] = qint32(1024 * std::min(1.0f, ambient + (1 - ambient) * facing) + 0.5f);
        // The shadow falls from the crest of the roll; beyond the ends of the roll it fades.
        const float crest = 0.5f * pi * bend.radius - d;
        const float past = outside(x + crest * bend.nx, run.y + crest * bend.ny, bend.width, bend.height);
        const float fall = 1 - std::min(1.0f, (std::max(0.0f, d - bend.radius) + past) * bend.inverseRollShadow);
        out.shade[i] = qint32(1024 * (1 - bend.rollShadow * square(fall)));
    }
}

FANYE_WIDE_LOOPS
void bendFlap(const Bend &bend, const BendRun &run, const FaceLookup &print, const FaceLookup &behind, BentPixels &out)
{
    const Looked most(print, behind);
    const float half = pi * bend.radius;
    for (int i = 0; i < run.count; ++i) {
        const float x = run.x + run.step * float(i), d = run.d + run.slope * float(i);
        const float winding = clamped(d * bend.inverseRadius, 0, 1);
        const float up = std::sqrt(1 - winding * winding);
        const float wound = d > 0 ? bend.radius * quarterArc(winding) : 0.0f;
        const float ahead = half - wound - std::min(d, 0.0f) - d;
        const float px = x + ahead * bend.nx, py = run.y + ahead * bend.ny;
        const float cover = std::min(coverage(px, py, bend.width, bend.height), bend.radius - d + 0.5f);
        out.cover[i] = qint32(256 * clamped(cover, 0, 1));
        out.column[i] = rounded(clamped(print.columnScale * px + print.columnStart, 0, most.columnMost));
        out.row[i] = rounded(clamped(print.rowScale * py + print.rowStart, 0, most.rowMost));
        out.ghostColumn[i]
            = qint32(clamped(behind.columnScale * px + behind.columnStart, 0, most.ghostColumnMost)) >> 9;
        out.ghostRow[i] = qint32(clamped(behind.rowScale * py + behind.rowStart, 0, most.ghostRowMost)) >> 9;
        const float facing = std::max(0.0f, up + winding * bend.lightAlong);
        out.light[i] = qint32(1024 * std::min(1.0f, ambient + (1 - ambient) * facing) + 0.5f);
        const float past = outside(px, py, bend.width, bend.height) * bend.inverseFlapShadow;
        const float fall = d < 0 ? 1 - std::min(1.0f, past) : 0.0f;
        out.shade[i] = qint32(1024 * (1 - bend.flapShadow * square(fall)));
    }
}

FANYE_WIDE_LOOPS
void layPaper(quint32 *pixels, int count, const BentPixels &bent, const FaceLookup &print, const FaceLookup &behind,
              float showThrough)
{
    const auto *texels = reinterpret_cast<const quint32 *>(print.face->pixels.constBits());
    const qint64 stride = print.face->stride();
    const quint8 *ghost = behind.face->ghost.constBits();
    const qint64 ghostStride = behind.face->ghost.bytesPerLine();
    const auto ghostShare = qint32(1024 * showThrough);
    for (int i = 0; i < count; ++i) {
        const qint32 cover = bent.cover[i];
        if (cover < 256 && bent.shade[i] < 1024)
            pixels[i] = scaled(pixels[i], screenFactors.at[std::size_t(bent.shade[i])]);
        if (cover == 0)
            continue;
        const qint32 shining = ghost[bent.ghostRow[i] * ghostStride + bent.ghostColumn[i]];
        const qint32 light = bent.light[i] - (bent.light[i] * (255 - shining) / 255 * ghostShare >> 10);
        const quint32 factor = screenFactors.at[std::size_t(light)];
        Words paper = sampled(texels, stride, bent.column[i], bent.row[i]);
        paper = (paper * spread(factor) + spread(128)) >> 8;
        if (cover < 256) {
            const quint32 beneath[2] = {pixels[i], pixels[i]};
            paper
                = (paper * spread(quint32(cover)) + widened(beneath) * spread(quint32(256 - cover)) + spread(128)) >> 8;
        }
        pixels[i] = 0xff000000u | narrowed(paper);
    }
}

FANYE_WIDE_LOOPS
void sampleRow(quint32 *pixels, int count, const Face &face, qint64 column, qint64 columnStep, qint32 row)
{
    const qint64 stride = face.stride();
    const auto *texels = reinterpret_cast<const quint32 *>(face.pixels.constBits());
    const qint64 most = qint64(face.texels.width() - 1) << 24;
    row = std::clamp(row, 0, 256 * (face.texels.height() - 1));
    for (int i = 0; i < count; ++i) {
        const auto at = qint32(std::clamp<qint64>(column + columnStep * i, 0, most) >> 16);
        pixels[i] = 0xff000000u | narrowed(sampled(texels, stride, at, row));
    }
}

void copyFaceRow(quint32 *row, const Face &face, const QRect &sheet, int y, int left, int right)
{
    const int begin = std::max(left, sheet.left()), end = std::min(right, sheet.right() + 1);
    const int below = y - sheet.top();
    if (begin >= end || below < 0 || below >= sheet.height())
        return;
    const int ahead = begin - sheet.left();
    if (face.texels == sheet.size()) {
        std::memcpy(row + begin, face.row(below) + ahead, std::size_t(4) * std::size_t(end - begin));
        return;
    }
    const double across = double(face.texels.width()) / sheet.width(),
                 down = double(face.texels.height()) / sheet.height();
    constexpr double fine = 16777216;
    sampleRow(row + begin, end - begin, face, qint64(fine * ((ahead + 0.5) * across - 0.5)), qint64(fine * across),
              int(256 * ((below + 0.5) * down - 0.5)));
}

} // namespace fanye
