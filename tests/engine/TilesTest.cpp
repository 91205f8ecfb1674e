// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PdfForTests.h"
#include "engine/pdf/PdfiumTile.h"

#include "support/Catch.h"

#include <algorithm>
#include <iostream>
#include <sstream>
#include <vector>

using namespace fanye;
using namespace fanye::engine;

namespace {

int difference(QRgb a, QRgb b)
{
    return std::max({std::abs(qRed(a) - qRed(b)), std::abs(qGreen(a) - qGreen(b)), std::abs(qBlue(a) - qBlue(b))});
}

// How far a tile is from the same part of the whole page, and where the most.
struct Difference
{
    int worst = 0; // of 255, in any channel
    QPoint place; // in the whole page
    qint64 differing = 0, all = 0; // pixels off by more than the noise, and all pixels
    double nearestShift = 1e9; // how much worse the tile would fit a pixel aside, times

    static constexpr int noise = 8;

    void add(const QImage &whole, const QImage &tile, QPoint at)
    {
        all += qint64(tile.width()) * tile.height();
        for (int y = 0; y < tile.height(); ++y)
            for (int x = 0; x < tile.width(); ++x) {
                const int here = difference(tile.pixel(x, y), whole.pixel(at.x() + x, at.y() + y));
                differing += here > noise;
                if (here > worst) {
                    worst = here;
                    place = at + QPoint(x, y);
                }
            }
        const qint64 inPlace = sum(whole, tile, at);
        for (const QPoint aside : {QPoint(1, 0), QPoint(-1, 0), QPoint(0, 1), QPoint(0, -1)})
            if (const qint64 shifted = sum(whole, tile, at + aside); shifted > 20'000) // there is something to be seen
                nearestShift = std::min(nearestShift, double(shifted) / double(std::max<qint64>(1, inPlace)));
    }

private:
    static qint64 sum(const QImage &whole, const QImage &tile, QPoint at)
    {
        qint64 sum = 0;
        for (int y = 1; y < tile.height() - 1; ++y)
            for (int x = 1; x < tile.width() - 1; ++x)
                sum += difference(tile.pixel(x, y), whole.pixel(at.x() + x, at.y() + y));
        return sum;
    }
};

QImage paintedPart(PdfBackend &backend, PageNumber page, QSize whole, const QRect &area, Painter painter)
{
    QImage picture(area.size(), QImage::Format_RGB32);
    const Canvas canvas{whole, area, reinterpret_cast<std::uint32_t *>(picture.bits())};
    const int pages = backend.readFacts().value().pageCount();
    return backend.paint(page, canvas, painter, pages) ? picture : QImage();
}

// The whole page against tiles of a side that divides nothing.
Difference tiled(PdfBackend &backend, PageNumber page, double pixelsPerPoint, Painter painter)
{
    constexpr int side = 317;
    const QSize size = (backend.readFacts().value().geometry(page).size * pixelsPerPoint).toSize();
    const QRect all(QPoint(0, 0), size);
    const QImage whole = paintedPart(backend, page, size, all, painter);
    REQUIRE(!whole.isNull());
    Difference difference;
    for (int y = 0; y < size.height(); y += side)
        for (int x = 0; x < size.width(); x += side) {
            const QRect area = QRect(x, y, side, side) & all;
            const QImage tile = paintedPart(backend, page, size, area, painter);
            REQUIRE(!tile.isNull());
            difference.add(whole, tile, area.topLeft());
        }
    return difference;
}

void checkTiles(const char *issue, const std::vector<double> &scales)
{
    for (const Painter painter : {Painter::Fastest, Painter::Fallback}) {
        PdfBackend backend = backendOf(issue);
        const int pages = backend.readFacts().value().pageCount();
        for (int number = 1; number <= pages; ++number)
            for (const double scale : scales) {
                const Difference off = tiled(backend, PageNumber::fromNumber(number), scale, painter);
                std::ostringstream found;
                found << issue << (painter == Painter::Fastest ? " (Qt PDF)" : " (poppler)") << " page " << number
                      << " at " << scale << ": off by at most " << off.worst << " of 255, at " << off.place.x() << ','
                      << off.place.y() << "; over noise " << off.differing << " of " << off.all
                      << " pixels; a pixel aside " << off.nearestShift << " times worse";
                INFO(found.str());
                std::cout << found.str() << '\n';
                // poppler paints a tile to the last bit. PDFium puts each letter and each edge of an image on whole
                // pixels: one that lies just between two may go to the other. All together stay where they are.
                CHECK(double(off.differing) / double(off.all) <= (painter == Painter::Fastest ? 0.0015 : 0));
                CHECK(off.nearestShift > 5);
            }
    }
}

} // namespace

TEST_CASE("a tile is what the whole page shows there, in every kind of page box")
{
    checkTiles("close-ups", {2.37, 4.61});
}

TEST_CASE("a tile is what the whole page shows there, also where edges fall on whole pixels")
{
    checkTiles("boxes", {3});
}

TEST_CASE("Qt PDF is found to place tiles exactly")
{
    CHECK(areTilesExact());
}

TEST_CASE("a tile's scale is that of the whole page to a thousandth of a pixel")
{
    for (const double points : {30.5, 595.276, 841.89, 14399.6})
        for (const int whole : {5000, 9001, 120000})
            for (const int tile : {1, 317, 1024}) {
                const TileSide side = tileSide(points, whole, tile);
                // as Qt PDF takes it: the page is as long as its whole points
                const double length = std::floor(points) * side.scaled / (points * (tile + side.margin));
                INFO(points << " points, " << whole << " pixels, tile of " << tile);
                CHECK(std::abs(length - whole) < 0.001);
                CHECK(side.margin >= 64);
            }
}
