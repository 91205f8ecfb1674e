// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Looks.h"
#include "PrintedPicture.h"
#include "flip/face/FaceStore.h"
#include "flip/raster/FlatFace.h"
#include "support/Catch.h"

using namespace fanye;
using namespace fanye::pages;
using namespace fanye::flip;

namespace {

constexpr QSize sheet{900, 1270};

FaceParameters parametersFor(Paper paper, SheetSide side)
{
    FaceParameters parameters;
    parameters.sheet = sheet;
    parameters.side = side;
    parameters.paper = paper;
    parameters.pagePoints = {595.0, 595.0 * sheet.height() / sheet.width()};
    parameters.highlights = {{QRectF(100, 100, 200, 12)}, {QRectF(90, 420, 300, 20)}};
    return parameters;
}

std::vector<PaintedTile> cut(const QImage &picture, int side)
{
    std::vector<PaintedTile> tiles;
    for (int y = 0; y < picture.height(); y += side)
        for (int x = 0; x < picture.width(); x += side) {
            const QRect area = QRect(x, y, side, side) & picture.rect();
            tiles.push_back({area, picture.copy(area)});
        }
    return tiles;
}

QImage shown(const Face &face, QSize sheetSize)
{
    QImage image(sheetSize, QImage::Format_RGB32);
    image.fill(Qt::magenta);
    for (int y = 0; y < image.height(); ++y)
        paintFace(reinterpret_cast<quint32 *>(image.scanLine(y)), face, image.rect(), y, {0, image.width()});
    return image;
}

} // namespace

TEST_CASE("tiles laid side by side are the face printed whole, on every paper and either side of the spine")
{
    const QImage picture = printedPicture(sheet);
    for (const Paper paper : {Paper::White, Paper::Warm, Paper::Night})
        for (const SheetSide side : {SheetSide::Left, SheetSide::Right})
            for (const bool isHighlighted : {false, true}) {
                FaceParameters wanted = parametersFor(paper, side);
                if (!isHighlighted)
                    wanted.highlights = {};
                const Face whole = printedFace(wanted, {picture, Sharpness::Sharp});
                Face tiled = whole;
                tiled.pixels.fill(Qt::magenta); // nothing of it may be seen
                for (const PaintedTile &tile : cut(picture, 317))
                    tiled.tiles.push_back(printedTile(wanted, whole, tile));
                INFO(int(paper) << (side == SheetSide::Left ? " left" : " right") << (isHighlighted ? " lit" : ""));
                CHECK(differing(shown(tiled, sheet), shown(whole, sheet)) == 0);
            }
}

TEST_CASE("where there is no tile the whole page is seen, scaled, and nothing is shifted")
{
    const FaceParameters wanted = parametersFor(Paper::White, SheetSide::Right);
    const QImage fine = printedPicture(sheet);
    const Face coarse = printedFace(
        wanted, {fine.scaled(sheet / 3, Qt::IgnoreAspectRatio, Qt::SmoothTransformation), Sharpness::Scaled});
    CHECK(coarse.texels == sheet / 3);
    Face tiled = coarse;
    const QRect area(317, 317, 317, 317);
    tiled.tiles.push_back(printedTile(wanted, coarse, {area, fine.copy(area)}));
    const QImage picture = shown(tiled, sheet), behind = shown(coarse, sheet);
    const QImage sharp = shown(printedFace(wanted, {fine, Sharpness::Sharp}), sheet);
    CHECK(differing(picture.copy(area), sharp.copy(area)) < 40); // lights are drawn a hair apart
    for (const QRect &around :
         {QRect(0, 0, 900, 317), QRect(0, 634, 900, 636), QRect(0, 0, 317, 1270), QRect(634, 0, 266, 1270)})
        CHECK(differing(picture.copy(around), behind.copy(around)) < 20); // a row taken up anew is rounded anew
    // Blurred alike, tile and face are the same picture: a shift of a pixel would show at every line.
    const auto blurred = [&](const QImage &image) {
        return image.copy(area.adjusted(8, 8, -8, -8)).scaled(25, 25, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    };
    const QImage a = blurred(picture), b = blurred(behind);
    int worst = 0;
    for (int y = 0; y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x)
            worst = std::max(worst, std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y))));
    CHECK(worst <= 24);
}

TEST_CASE("a tile fits only the sheet it was printed for")
{
    const FaceParameters wanted = parametersFor(Paper::White, SheetSide::Right);
    const QImage fine = printedPicture(sheet);
    const Face whole = printedFace(wanted, {fine, Sharpness::Sharp});
    Face tiled = whole;
    for (const PaintedTile &tile : cut(fine, 500))
        tiled.tiles.push_back(printedTile(wanted, whole, tile));
    for (FaceTile &tile : tiled.tiles)
        tile.pixels.fill(Qt::magenta);
    CHECK(differing(shown(tiled, {600, 847}), shown(whole, {600, 847})) == 0);
}

TEST_CASE("a wide page's tiles fall on its two halves, and what is on the other one is left out")
{
    FaceParameters left = parametersFor(Paper::White, SheetSide::Left),
                   right = parametersFor(Paper::White, SheetSide::Right);
    left.part = PagePart::LeftHalf;
    right.part = PagePart::RightHalf;
    left.pagePoints = right.pagePoints = {2 * 595.0, 595.0 * sheet.height() / sheet.width()};
    const QImage picture = printedPicture({2 * sheet.width(), sheet.height()});
    for (const FaceParameters &half : {left, right}) {
        const Face whole = printedFace(half, {picture, Sharpness::Sharp});
        Face tiled = whole;
        tiled.pixels.fill(Qt::magenta);
        for (const PaintedTile &tile : cut(picture, 317))
            tiled.tiles.push_back(printedTile(half, whole, tile));
        CHECK(differing(shown(tiled, sheet), shown(whole, sheet)) == 0);
    }
}

TEST_CASE("a page zoomed into is printed once: larger sheets show the same face, and tiles when they come")
{
    IssueFacts facts;
    facts.pages.assign(4, PageGeometry{{595, 842}});
    const PageNumber two = PageNumber::fromNumber(2);
    std::vector<PaintedTile> tiles;
    QImage picture;
    FaceStore store;
    store.setIssue(facts,
                   {[&](PageNumber, QSize size) {
                        if (picture.isNull())
                            picture = printedPicture(size);
                        return PagePicture{picture, picture.size() == size ? Sharpness::Sharp : Sharpness::Scaled};
                    },
                    [](const ViewState &) {}, [&](PageNumber, QSize) { return tiles; }});
    const LeafSide leafSide{two, PagePart::Whole, SheetSide::Left};
    const auto at = [&](int width) {
        store.setSheet({width, width * 842 / 595}, Sides::Two);
        return store.face(leafSide);
    };
    const QSize whole = (at(3000), store.paintedSize(leafSide));
    CHECK(qint64(whole.width()) * whole.height() <= mostWholePixels);
    const FacePointer first = at(3000);
    CHECK(first->sharpness == Sharpness::Sharp);
    for (int width : {3100, 4000, 5600}) {
        const FacePointer larger = at(width);
        CHECK(larger->pixels.cacheKey() == first->pixels.cacheKey());
        CHECK(larger->sharpness == Sharpness::Sharp);
        CHECK(store.paintedSize(leafSide) == whole);
    }
    const QRect seen(2000, 3000, 500, 400);
    const auto detailRegion = store.detailRegion(leafSide, seen);
    REQUIRE(detailRegion);
    CHECK(detailRegion->part == seen);
    CHECK_FALSE(store.hasTiles(*detailRegion));
    for (const QRect &area : tilesOver(detailRegion->size, detailRegion->part))
        tiles.push_back({area, QImage(area.size(), QImage::Format_RGB32)});
    store.pictureChanged(two);
    const FacePointer tiled = store.face(leafSide);
    CHECK(tiled->tiles.size() == tiles.size());
    CHECK(tiled->pixels.cacheKey() == first->pixels.cacheKey());
    CHECK(store.hasTiles(*detailRegion));
    CHECK_FALSE((at(800), store.detailRegion(leafSide, seen)));
}
