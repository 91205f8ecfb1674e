// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flip/face/ShadingFactors.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace fanye::flip {
namespace {

double squared(double share)
{
    return std::pow(std::max(0.0, share), 2);
}

// How much of the light is left at this distance from the spine, in shares of the sheet's width.
double gutterLight(const GutterShade &gutter, double fromSpine, PagePart part)
{
    const double x = fromSpine;
    const auto shade = [x](const Falloff &falloff) { return falloff.depth * std::exp(-x / falloff.width); };
    const double bend = gutter.bend.depth * squared(1 - x / gutter.bend.width);
    const double edge = gutter.edge.depth * squared((x - (1 - gutter.edge.width)) / gutter.edge.width);
    if (part != PagePart::Whole)
        return 1 - bend - edge - shade(gutter.picture);
    return 1 - bend - shade(gutter.wide) - shade(gutter.near) - shade(gutter.line) - edge;
}

// The factors of a column for blue, green and red. `x`: across the sheet, 0 to 1
std::array<quint16, 4> columnFactor(const FaceParameters &parameters, QColor tint, double x)
{
    const double fromSpine = parameters.side == SheetSide::Right ? x : 1 - x;
    const double light
        = parameters.sides == Sides::One ? 1.0 : gutterLight(parameters.lighting.gutter, fromSpine, parameters.part);
    const auto factor = [light](double tinted) { return quint16(std::lround(256 * light * tinted)); };
    return {factor(tint.blueF()), factor(tint.greenF()), factor(tint.redF()), 256};
}

constexpr int patternColumns = 4;
constexpr int patternBytes = 4 * patternColumns;
constexpr quint16 pattern[4][patternBytes] = {
    {8, 8, 8, 8, 136, 136, 136, 136, 40, 40, 40, 40, 168, 168, 168, 168},
    {200, 200, 200, 200, 72, 72, 72, 72, 232, 232, 232, 232, 104, 104, 104, 104},
    {56, 56, 56, 56, 184, 184, 184, 184, 24, 24, 24, 24, 152, 152, 152, 152},
    {248, 248, 248, 248, 120, 120, 120, 120, 216, 216, 216, 216, 88, 88, 88, 88},
};

// Whole blocks of the pattern first: for these the compiler knows every length, and uses wide registers.
void applyRun(quint8 *__restrict bytes, const quint16 *__restrict factors, int count,
              const quint16 *__restrict rounding)
{
    int i = 0;
    for (; i + patternBytes <= count; i += patternBytes)
        for (int k = 0; k < patternBytes; ++k)
            bytes[i + k] = quint8((unsigned(bytes[i + k]) * factors[i + k] + rounding[k]) >> 8);
    for (; i < count; ++i)
        bytes[i] = quint8((unsigned(bytes[i]) * factors[i] + rounding[i % patternBytes]) >> 8);
}

} // namespace

ShadingFactors columnShading(const FaceParameters &parameters, int width, int first, int count)
{
    const QColor tint
        = parameters.paper == Paper::Warm ? paperColour(Paper::Warm, parameters.lighting.dark) : QColor(Qt::white);
    constexpr std::array<quint16, 4> all{256, 256, 256, 256};
    ShadingFactors shading;
    for (int column = 0; column < count; ++column) {
        const auto factors = columnFactor(parameters, tint, (first + column + 0.5) / width);
        if (factors == all)
            continue;
        if (shading.empty() || shading.back().first + int(shading.back().factors.size()) < column)
            shading.push_back({column, {}});
        shading.back().factors.push_back(factors);
    }
    return shading;
}

void applyShading(quint32 *row, const ShadingFactors &shading, int x, int y)
{
    for (const ShadingRun &run : shading) {
        quint16 rounding[patternBytes];
        for (int i = 0; i < patternBytes; ++i)
            rounding[i] = pattern[y & 3][(i + 4 * (x + run.first)) % patternBytes];
        applyRun(reinterpret_cast<quint8 *>(row + run.first), run.factors.front().data(), 4 * int(run.factors.size()),
                 rounding);
    }
}

} // namespace fanye::flip
