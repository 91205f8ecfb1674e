// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QSize>
#include <QSizeF>

#include <cmath>
#include <cstdint>
#include <memory>
#include <vector>

namespace fanye::inline issue {

constexpr int letterUnitsPerPoint = 32; // at 800 % on a usual screen a unit is a third of a pixel

// What one page may hold as letters; with more, or larger ones, it is a picture.
constexpr std::size_t mostLetters = 8'000;
constexpr std::size_t mostShapePoints = 500'000; // of all its shapes
constexpr std::size_t mostPaintedPoints = 4'000'000; // of the shapes of all its letters
constexpr qsizetype mostIssueShapes = 200'000; // of all pages of an issue; further ones are not read again
constexpr int farthestLetterUnit = 1'000'000; // of a point from the origin, either way

constexpr bool isWithinReach(int units)
{
    return units >= -farthestLetterUnit && units <= farthestLetterUnit;
}

inline int inLetterUnits(double points)
{
    return int(std::lround(points * letterUnitsPerPoint));
}

inline QSize inLetterUnits(QSizeF points)
{
    return {inLetterUnits(points.width()), inLetterUnits(points.height())};
}

inline QPoint inLetterUnits(QPointF points)
{
    return {inLetterUnits(points.x()), inLetterUnits(points.y())};
}

// One letter as a shape: closed contours, filled by the non-zero winding rule. In letter units from the letter's own
// origin, y downwards.
struct LetterShape
{
    enum class Step : std::uint8_t {
        Move, // takes one point
        Line, // one
        Curve, // three: a cubic Bézier curve
        Close, // none
    };
    std::vector<Step> steps;
    std::vector<QPoint> points;

    friend bool operator==(const LetterShape &, const LetterShape &) = default;
};

// How many points the step takes.
constexpr int pointsOf(LetterShape::Step step)
{
    return step == LetterShape::Step::Curve ? 3 : step == LetterShape::Step::Close ? 0 : 1;
}

struct Letter
{
    std::uint32_t shape = 0; // index into Lettering::shapes
    QPoint origin; // in letter units from the top left corner of the page's crop box, y downwards
    std::uint32_t colour = 0xff000000; // 0xAARRGGBB, not premultiplied

    friend bool operator==(const Letter &, const Letter &) = default;
};

// How much two pictures differ, in levels of a channel from 0 to 255.
struct PictureDifference
{
    float mean = 0; // over the picture
    float worst = 0; // over its worst block
    float ink = 0; // of the block in which one of them has most more ink than the other
    float residue = 0; // of the pixel where one of them has most ink that the other does not have nearby

    friend bool operator==(const PictureDifference &, const PictureDifference &) = default;
};

// The letters of a page, which lie over a picture of the page that is without them. In painting order.
struct Lettering
{
    QSize page; // in letter units: the crop box
    std::vector<LetterShape> shapes;
    std::vector<Letter> letters; // empty: the picture holds the whole page
    PictureDifference difference; // between the page as it is painted, and the picture with the letters over it

    friend bool operator==(const Lettering &, const Lettering &) = default;
};

using SharedLettering = std::shared_ptr<const Lettering>;

} // namespace fanye::inline issue
