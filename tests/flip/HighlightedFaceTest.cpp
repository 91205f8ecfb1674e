// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PrintedPicture.h"
#include "flip/face/DarkPaper.h"
#include "flip/face/FaceStore.h"
#include "support/Catch.h"

#include <functional>

using namespace fanye;
using namespace fanye::pages;
using namespace fanye::flip;

namespace {

constexpr QSize sheet{501, 707};

FaceParameters parametersFor(Paper paper, SheetSide side)
{
    FaceParameters parameters;
    parameters.sheet = sheet;
    parameters.side = side;
    parameters.paper = paper;
    parameters.pagePoints = {400, 400.0 * sheet.height() / sheet.width()};
    parameters.selection = selectionInk(QColor(240, 217, 208), paper);
    return parameters;
}

FaceHighlights lit(std::vector<QRectF> hits, std::vector<QRectF> selected)
{
    return {std::move(hits), {}, std::move(selected)};
}

FaceHighlights spoken(std::vector<QRectF> lines)
{
    FaceHighlights highlights;
    highlights.spoken = std::move(lines);
    return highlights;
}

} // namespace

TEST_CASE("a face that is lit otherwise is, pixel for pixel, the one made anew")
{
    const Paper paper = GENERATE(Paper::White, Paper::Warm, Paper::Night);
    const SheetSide side = GENERATE(SheetSide::Left, SheetSide::Right);
    FaceParameters before = parametersFor(paper, side);
    const PagePicture picture{printedPicture(paintedSize(before)), Sharpness::Sharp};
    Face face = printedFace(before, picture);
    for (const FaceHighlights &highlights :
         {lit({}, {{50, 101, 200, 12}}), lit({}, {{50, 101, 200, 12}, {50, 113, 310, 12}}),
          lit({{20.3, 30.7, 99, 14}}, {{50, 101, 90, 12}}), lit({}, {{0, 0, 400, 3}, {395, 540, 5, 24}}),
          lit({{100, 300, 99, 140}}, {}), spoken({{50, 101, 200, 12}, {50, 113, 90, 12}}), lit({}, {})}) {
        FaceParameters now = before;
        now.highlights = highlights;
        const Face relit = rehighlighted(face, before, now, picture);
        const Face anew = printedFace(now, picture);
        CHECK(relit.pixels == anew.pixels);
        CHECK(relit.throughPrint == anew.throughPrint);
        face = relit;
        before = now;
    }
}

TEST_CASE("a bookmarked page has a ribbon at its top, near the outer edge, and loses it again")
{
    const Paper paper = GENERATE(Paper::White, Paper::Warm, Paper::Night);
    const SheetSide side = GENERATE(SheetSide::Left, SheetSide::Right);
    FaceParameters before = parametersFor(paper, side), now = before;
    HighlightedPages pages;
    pages.setBookmarked({PageNumber::fromNumber(3)});
    pages.addTo(now, PageNumber::fromNumber(2));
    CHECK(now.highlights.isEmpty());
    pages.addTo(now, PageNumber::fromNumber(3));
    REQUIRE(now.highlights.marks.size() == 1);
    const QRectF ribbon = now.highlights.marks[0].rect;
    CHECK(ribbon.top() == 0);
    CHECK((side == SheetSide::Left ? ribbon.right() < 60 : ribbon.left() > 340));
    const PagePicture picture{printedPicture(paintedSize(before)), Sharpness::Sharp};
    const Face bare = printedFace(before, picture), marked = rehighlighted(bare, before, now, picture);
    CHECK(marked.pixels == printedFace(now, picture).pixels);
    const double scale = sheet.width() / 400.0;
    const QPoint cloth((ribbon.center() * scale).toPoint());
    CHECK(QColor(marked.pixels.pixel(cloth)).hslHue() < 15); // red
    CHECK(marked.pixels.pixel(cloth) != bare.pixels.pixel(cloth));
    CHECK(rehighlighted(marked, now, before, picture).pixels == bare.pixels);
}

TEST_CASE("a wide page has one ribbon, on its last half")
{
    HighlightedPages pages;
    pages.setBookmarked({PageNumber::fromNumber(3)});
    for (const PagePart part : {PagePart::LeftHalf, PagePart::RightHalf}) {
        FaceParameters half
            = parametersFor(Paper::White, part == PagePart::LeftHalf ? SheetSide::Left : SheetSide::Right);
        half.part = part;
        pages.addTo(half, PageNumber::fromNumber(3));
        CHECK(half.highlights.isEmpty() == (part == PagePart::LeftHalf));
    }
}

TEST_CASE("selected print is marked in the hue of the window, and can be read on every paper")
{
    for (const QColor highlight :
         {QColor(240, 217, 208), QColor(87, 57, 47), QColor(48, 140, 198), QColor(128, 128, 128)})
        for (const Paper paper : {Paper::White, Paper::Warm, Paper::Night}) {
            const QColor ink = selectionInk(highlight, paper);
            CAPTURE(highlight.name().toStdString(), int(paper), ink.name().toStdString());
            CHECK((highlight.hslHue() < 0 || std::abs(ink.hslHue() - highlight.hslHue()) <= 2));
            const double background = paper == Paper::Night ? paperColour(paper, {}).lightnessF() : 1;
            CHECK(std::abs(ink.lightnessF() - (paper == Paper::Night ? 0 : background)) > 0.1); // it is seen
            CHECK((paper == Paper::Night ? ink.lightnessF() < 0.4 : ink.lightnessF() > 0.7)); // and so is the print
        }
}

TEST_CASE("the sentence that is read aloud is marked in a colour of its own, beneath print that can be read")
{
    for (const Paper paper : {Paper::White, Paper::Warm, Paper::Night}) {
        FaceParameters parameters = parametersFor(paper, SheetSide::Left);
        QImage pixels(sheet, QImage::Format_RGB32);
        const QColor bare = paperColour(paper, {});
        pixels.fill(bare);
        parameters.highlights = spoken({{50, 101, 200, 12}});
        drawHighlights(pixels, parameters, sheet, QRectF({}, sheet));
        const QColor marked = pixels.pixelColor(100, 133);
        CHECK(marked != bare);
        CHECK(spokenInk(paper) != hitInk(paper));
        CHECK((paper == Paper::Night ? marked.lightnessF() < 0.45 : marked.lightnessF() > 0.75));
    }
}

TEST_CASE("of the tiles of a page only those are made anew that are lit otherwise")
{
    const QSize whole(2000, 2828);
    const QImage picture = printedPicture(whole);
    std::vector<PaintedTile> tiles;
    for (int x = 0; x < 2; ++x)
        tiles.push_back({QRect(x * 512, 512, 512, 512), picture.copy(x * 512, 512, 512, 512)});
    IssueFacts facts;
    facts.pages.assign(2, PageGeometry{{400, 565.6}});
    FaceStore store;
    store.setIssue(facts,
                   {[&](PageNumber, QSize size) {
                        return PagePicture{printedPicture(size), Sharpness::Scaled};
                    },
                    [](const ViewState &) {}, [&](PageNumber, QSize) { return tiles; }});
    store.setSheet(whole, Sides::One, 500 * 700);
    const LeafSide leafSide{PageNumber::fromNumber(1), PagePart::Whole, SheetSide::Right};
    const FacePointer first = store.face(leafSide);
    REQUIRE(first->tiles.size() == 2);
    store.highlights().setSelected({{PageNumber::fromNumber(1), {QRectF(110, 120, 60, 12)}}}); // on the second tile
    const FacePointer second = store.face(leafSide);
    REQUIRE(second->tiles.size() == 2);
    CHECK(second->tiles[0].pixels.cacheKey() == first->tiles[0].pixels.cacheKey());
    CHECK(second->tiles[1].pixels != first->tiles[1].pixels);
}
