// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPoint>
#include <QSize>

#include <cstdint>
#include <vector>

namespace fanye::inline issue {

constexpr int letterUnitsPerPoint = 32; // at 800 % on a usual screen a unit is a third of a pixel

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

} // namespace fanye::issue
