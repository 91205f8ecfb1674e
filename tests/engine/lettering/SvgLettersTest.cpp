// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/lettering/SvgLetters.h"

#include "support/Catch.h"

using namespace fanye;
using namespace fanye::engine;

namespace {

// As cairo 1.16 writes a shape and its colour, or as 1.18 does.
struct Dialect
{
    const char *shape, *colour;
};
constexpr Dialect dialects[] = {
    {R"(<symbol overflow="visible" id="glyph0-1"><path style="stroke:none;" d="M 1 -2 L 3.5 -2 C 4 -2 5 -3 6 -4 Z M 1 1 "/></symbol>)",
     R"--(style="fill:rgb(100%,0%,20%);fill-opacity:1;")--"},
    {R"(<g id="glyph0-1"><path d="M 1 -2 L 3.5 -2 C 4 -2 5 -3 6 -4 Z M 1 1 "/></g>)",
     R"--(fill="rgb(100%, 0%, 20%)" fill-opacity="1")--"},
};

QByteArray svgOf(const QByteArray &shapes, const QByteArray &painted)
{
    return R"(<?xml version="1.0" encoding="UTF-8"?><svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"><defs><g>)"
        + shapes + "</g></defs>" + painted + "</svg>";
}

const QByteArray use = R"(<use xlink:href="#glyph0-1" x="10" y="20.5"/>)";

std::optional<Lettering> lettersWith(const QByteArray &painted, double unitsPerPoint = 1)
{
    return lettersIn(svgOf(dialects[0].shape, painted), unitsPerPoint);
}

} // namespace

TEST_CASE("letters, their shapes, places and colours are found as either cairo writes them")
{
    for (const auto &[shape, colour] : dialects) {
        const auto found = lettersIn(svgOf(shape, QByteArray("<g ") + colour + ">" + use + "</g>"), 2);
        REQUIRE(found);
        REQUIRE(found->letters.size() == 1);
        constexpr int half = letterUnitsPerPoint / 2;
        CHECK(found->letters[0] == Letter{0, {10 * half, 41 * half / 2}, 0xffff0033});
        using enum LetterShape::Step;
        CHECK(found->shapes[0].steps == std::vector{Move, Line, Curve, Close, Move});
        CHECK(found->shapes[0].points[1] == QPoint(7 * half / 2, -2 * half));
    }
}

TEST_CASE("shares of opacity are multiplied; what is not seen at all is no letter")
{
    CHECK(lettersWith("<g opacity=\"0.5\"><g fill-opacity=\"0.5\">" + use + "</g></g>")->letters[0].colour >> 24 == 64);
    CHECK(lettersWith("<g fill-opacity=\"0\">" + use + "</g>")->letters.empty());
}

TEST_CASE("what stands in clips, masks and patterns is not painted there")
{
    for (const char *hidden : {"clipPath", "mask", "pattern"})
        CHECK(lettersWith(QByteArray("<") + hidden + ">" + use + "</" + hidden + ">")->letters.empty());
}

TEST_CASE("letters that are no plain shapes make the page none of letters")
{
    for (const QByteArray &painted : {
             QByteArray(R"(<use xlink:href="#glyph9-9" x="1" y="1"/>)"), // an unknown one
             "<g mask=\"url(#m)\">" + use + "</g>", "<g style=\"fill:url(#gradient);\">" + use + "</g>",
             QByteArray(R"(<use xlink:href="#glyph0-1" x="1e99" y="1"/>)"),
             QByteArray("<g>"), // cut off
         }) {
        CAPTURE(painted.constData());
        CHECK_FALSE(lettersWith(painted));
    }
    CHECK_FALSE(lettersIn(svgOf(R"(<symbol id="glyph0-1"><image/></symbol>)", use), 1));
    CHECK_FALSE(lettersIn(svgOf(R"(<symbol id="glyph0-1"><path d="M 1 Q"/></symbol>)", use), 1));
    CHECK_FALSE(lettersIn("", 1));
}
