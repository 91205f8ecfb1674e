// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lettering/LetteringProof.h"

#include "lettering/PaintedLettering.h"
#include "support/Catch.h"

using namespace fanye;
using namespace fanye::lettering;

namespace {

using enum LetterShape::Step;

constexpr QSizeF page{120, 60}; // points
constexpr double shift = 0.15; // pixels: how far the other painter puts its letters

LetterShape withBox(LetterShape shape, const QRect &box)
{
    shape.steps.insert(shape.steps.end(), {Move, Line, Line, Line, Close});
    for (const QPoint point : {box.topLeft(), QPoint(box.right() + 1, box.top()), box.bottomRight() + QPoint(1, 1),
                               QPoint(box.left(), box.bottom() + 1)})
        shape.points.push_back(point);
    return shape;
}

// A part of an em, of type of this size.
int units(double em, double points)
{
    return inLetterUnits(em * points);
}

LetterShape box(double points, double left, double top, double width, double height)
{
    return withBox({}, {units(left, points), units(top, points), units(width, points), units(height, points)});
}

enum Sign : std::uint32_t { One, FullStop, Comma };

// "11.11,11.11" in lines: the digits as strokes, and signs as narrow as those of a usual typeface.
Lettering lines(double points, std::uint32_t colour)
{
    const int advance = units(0.55, points), narrow = units(0.28, points);
    Lettering lettering{
        inLetterUnits(page), {box(points, 0.2, -0.7, 0.09, 0.7), box(points, 0.09, -0.1, 0.1, 0.1)}, {}, {}};
    lettering.shapes.push_back(
        withBox(lettering.shapes[FullStop], {units(0.14, points), 0, units(0.05, points), units(0.08, points)}));
    for (int y = units(1.2, points); y < lettering.page.height(); y += units(1.5, points)) {
        int x = units(0.5, points);
        for (int sign = 0; x + advance < lettering.page.width(); ++sign) {
            const Sign shape = sign % 3 != 2 ? One : sign % 2 == 0 ? FullStop : Comma;
            lettering.letters.push_back({shape, {x, y}, colour});
            x += shape == One ? advance : narrow;
        }
    }
    return lettering;
}

QImage paper(double dpi, QRgb colour)
{
    QImage picture((page * dpi / 72).toSize(), QImage::Format_RGB32);
    picture.fill(colour);
    return picture;
}

QRectF shown(double offset = 0)
{
    return {QPointF(offset, offset), page};
}

// As another painter puts it.
QImage painted(const Lettering &lettering, double dpi, QRgb colour)
{
    QImage picture = paper(dpi, colour);
    paintLettering(picture, lettering, shown(shift * 72 / dpi));
    return picture;
}

struct Print
{
    std::uint32_t ink = 0xff000000;
    QRgb paper = 0xffffffff;
};

template <typename Check> void forEachSize(const Check &check)
{
    for (const Print print : {Print(), Print{0xffffffff, 0xff203060}, Print{0xff888888, 0xffffffff}})
        for (const double dpi : {110, 150, 220})
            for (const double points : {8, 9, 10}) {
                CAPTURE(dpi, points, print.ink);
                check(lines(points, print.ink), dpi, print);
            }
}

} // namespace

TEST_CASE("letters that another painter puts elsewhere by a part of a pixel are the same page")
{
    forEachSize([](const Lettering &lettering, double dpi, Print print) {
        const PictureDifference difference
            = proof(paper(dpi, print.paper), lettering, shown(), painted(lettering, dpi, print.paper));
        CHECK(isProved(difference));
        CHECK(difference.residue < 5);
    });
}

TEST_CASE("a full stop or comma that is missing or too many is found, whichever it is")
{
    forEachSize([](const Lettering &whole, double dpi, Print print) {
        const QImage without = paper(dpi, print.paper), all = painted(whole, dpi, print.paper);
        for (std::size_t i = 0; i < whole.letters.size(); ++i) {
            if (whole.letters[i].shape == One)
                continue;
            CAPTURE(i, whole.letters[i].shape);
            Lettering fewer = whole;
            fewer.letters.erase(fewer.letters.begin() + std::ptrdiff_t(i));
            CHECK_FALSE(isProved(proof(without, fewer, shown(), all)));
            CHECK_FALSE(isProved(proof(without, whole, shown(), painted(fewer, dpi, print.paper))));
        }
    });
}

TEST_CASE("a letter of another colour, and pictures of two sizes, are another page")
{
    const Lettering black = lines(9, 0xff000000), pale = lines(9, 0xffb0b0b0);
    CHECK_FALSE(isProved(proof(paper(150, 0xffffffff), black, shown(), painted(pale, 150, 0xffffffff))));
    CHECK_FALSE(isProved(proof(paper(150, 0xffffffff), black, shown(), painted(black, 110, 0xffffffff))));
}

TEST_CASE("the shapes are judged as they are written, not as they were found")
{
    Lettering found = lines(9, 0xff000000);
    const QImage all = painted(found, 150, 0xffffffff);
    REQUIRE(isProved(proof(paper(150, 0xffffffff), found, shown(), all)));
    // A step from one end of what can be read to the other is longer than what can be read.
    found.shapes[Comma] = withBox(found.shapes[Comma], {-900'000, 0, 1, 1});
    found.shapes[Comma] = withBox(found.shapes[Comma], {900'000, 0, 1, 1});
    REQUIRE(painted(found, 150, 0xffffffff) == all);
    CHECK_FALSE(isProved(proof(paper(150, 0xffffffff), found, shown(), all)));
}
