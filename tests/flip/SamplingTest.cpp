// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How finely a leaf is drawn that rushes past on a large screen: coarser only then, and never so that it is seen.
#include "PaintedBook.h"
#include "support/Catch.h"

#include <algorithm>
#include <cstdlib>

using namespace fanye;

namespace {

constexpr QSize large{3000, 1700}, usual{1400, 950};

struct TurningBook : PaintedBook
{
    TurningBook(QSize view, double seconds)
        : PaintedBook(20, Binding::Left, view)
    {
        stage.leaves().turnTo(spread(stage.leaves().open().index() + 1));
        fly(seconds);
    }
};

Sampling samplingOf(PaintedBook &book)
{
    const BookScene scene = book.stage.scene();
    REQUIRE(scene.leaves.size() == 1);
    return scene.leaves.front().sampling;
}

QImage painted(const BookScene &scene, QSize view)
{
    QImage image(view, QImage::Format_RGB32);
    BookPainter().paint({reinterpret_cast<quint32 *>(image.bits()), image.bytesPerLine() / 4, view}, QRect(QPoint(), view),
                        scene);
    return image;
}

// How far the mean of each block of so many pixels a side differs at the most, in levels of a channel.
int largestDifference(const QImage &one, const QImage &other, int side)
{
    const QSize blocks = one.size() / side;
    const QImage a = one.scaled(blocks, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    const QImage b = other.scaled(blocks, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    int largest = 0;
    for (int y = 0; y < blocks.height(); ++y)
        for (int x = 0; x < blocks.width(); ++x)
            largest = std::max({largest, std::abs(qRed(a.pixel(x, y)) - qRed(b.pixel(x, y))),
                                std::abs(qGreen(a.pixel(x, y)) - qGreen(b.pixel(x, y))),
                                std::abs(qBlue(a.pixel(x, y)) - qBlue(b.pixel(x, y)))});
    return largest;
}

} // namespace

TEST_CASE("a leaf is sampled by single texels only where it is large and rushes past")
{
    struct Row
    {
        const char *what;
        QSize view;
        double seconds;
        Sampling expected;
    };
    for (const Row &row : {Row{"a large leaf in mid-flight", large, 0.1, Sampling::Nearest},
                           Row{"a large leaf that is about to land", large, 0.6, Sampling::Smooth},
                           Row{"a usual one in mid-flight", usual, 0.1, Sampling::Smooth}}) {
        CAPTURE(row.what);
        TurningBook book(row.view, row.seconds);
        CHECK(samplingOf(book) == row.expected);
    }
}

TEST_CASE("a leaf held still is drawn finely, however large it is")
{
    TurningBook book(large, 0.1);
    LeafStack &leaves = book.stage.leaves();
    leaves.find(leaves.leaves().front().id)->motion.hold(0);
    CHECK(samplingOf(book) == Sampling::Smooth);
}

TEST_CASE("a leaf sampled by single texels shows the same print in the same place and light")
{
    TurningBook book(large, 0.1);
    BookScene scene = book.stage.scene();
    REQUIRE(scene.leaves.front().sampling == Sampling::Nearest);
    const QImage coarse = painted(scene, large);
    scene.leaves.front().sampling = Sampling::Smooth;
    const QImage fine = painted(scene, large);
    CHECK(coarse != fine);
    CHECK(largestDifference(coarse, fine, 10) <= 12);
}
