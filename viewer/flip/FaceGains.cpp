// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flip/FaceGains.h"

#include <algorithm>
#include <cmath>

namespace fanye {
namespace {

// Light that is lost towards the spine: three falloffs inside each other, from the wide bend of the paper to the dark
// line where the leaves meet, and a breath of shade at the outer edge. A picture that lies over the spine is not cut in
// two: there the paper only bends.
double gutterLight(double fromSpine, PagePart part)
{
    const double x = fromSpine;
    const double bend = 0.05 * std::pow(std::max(0.0, 1 - x / 0.30), 2);
    const double edge = 0.018 * std::pow(std::max(0.0, (x - 0.9) / 0.1), 2);
    if (part != PagePart::Whole)
        return 1 - bend - edge - 0.04 * std::exp(-x / 0.030);
    const double wide = 0.10 * std::exp(-x / 0.030), near = 0.10 * std::exp(-x / 0.009),
                 line = 0.16 * std::exp(-x / 0.0016);
    return 1 - bend - wide - near - line - edge;
}

} // namespace

Gains columnGains(const FaceRecipe &recipe, int width, int first, int count)
{
    const QColor tint = recipe.paper == Paper::Warm ? paperColour(Paper::Warm) : QColor(Qt::white);
    Gains gains{std::size_t(count)};
    for (int column = 0; column < count; ++column) {
        const double x = (first + column + 0.5) / width;
        const double light
            = recipe.sides == Sides::One ? 1.0 : gutterLight(recipe.side == SheetSide::Right ? x : 1 - x, recipe.part);
        const auto gain = [light](double tinted) { return quint16(std::lround(256 * light * tinted)); };
        gains[std::size_t(column)] = {gain(tint.blueF()), gain(tint.greenF()), gain(tint.redF()), 256};
    }
    return gains;
}

void applyGains(quint32 *row, const Gains &gains, int x, int y)
{
    static constexpr quint16 pattern[4][16] = {
        {8, 8, 8, 8, 136, 136, 136, 136, 40, 40, 40, 40, 168, 168, 168, 168},
        {200, 200, 200, 200, 72, 72, 72, 72, 232, 232, 232, 232, 104, 104, 104, 104},
        {56, 56, 56, 56, 184, 184, 184, 184, 24, 24, 24, 24, 152, 152, 152, 152},
        {248, 248, 248, 248, 120, 120, 120, 120, 216, 216, 216, 216, 88, 88, 88, 88},
    };
    auto *bytes = reinterpret_cast<quint8 *>(row);
    const auto *factors = gains.front().data();
    quint16 rounding[16];
    for (int i = 0; i < 16; ++i)
        rounding[i] = pattern[y & 3][(i + 4 * x) & 15];
    for (std::size_t i = 0; i < 4 * gains.size(); ++i)
        bytes[i] = quint8((bytes[i] * factors[i] + rounding[i & 15]) >> 8);
}

bool leaveAsItIs(const Gains &gains)
{
    return std::all_of(gains.begin(), gains.end(),
                       [](const auto &gain) { return gain[0] == 256 && gain[1] == 256 && gain[2] == 256; });
}

} // namespace fanye
