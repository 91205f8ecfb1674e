// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How finely a leaf is drawn that rushes past on a large screen: coarser only then, and never so that it is seen.
#include "Looks.h"
#include "PaintedBook.h"
#include "support/Catch.h"

#include <algorithm>
#include <cstdlib>

using namespace fanye;
using namespace fanye::flip;

namespace {

constexpr QSize huge{3000, 1700}, large{2400, 1400}, usual{1400, 950};

struct TurningBook : PaintedBook
{
    TurningBook(QSize view, double seconds)
        : PaintedBook(20, Binding::Left, view)
    {
        state.turnTo(spread(state.leaves().open().index() + 1));
        fly(seconds);
    }
};

Sampling samplingOf(PaintedBook &book)
{
    const BookScene scene = book.state.scene();
    REQUIRE(scene.leaves.size() == 1);
    return scene.leaves.front().sampling;
}

void paintOn(QImage &image, const BookScene &scene, const QRect &part)
{
    BookPainter().paint({reinterpret_cast<quint32 *>(image.bits()), image.bytesPerLine() / 4, image.size()}, part,
                        scene);
}

QImage painted(const BookScene &scene, QSize view)
{
    QImage image(view, QImage::Format_RGB32);
    paintOn(image, scene, QRect(QPoint(), view));
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

TEST_CASE("a leaf is sampled less finely only where it is large and rushes past")
{
    struct Row
    {
        const char *what;
        QSize view;
        double seconds;
        Sampling expected;
    };
    for (const Row &row : {Row{"a huge leaf in mid-flight", huge, 0.1, Sampling::Coarse},
                           Row{"a huge leaf on its last way", huge, 0.42, Sampling::Nearest},
                           Row{"a huge leaf that is about to land", huge, 0.6, Sampling::Smooth},
                           Row{"a large leaf in mid-flight", large, 0.1, Sampling::Nearest},
                           Row{"a large leaf that is about to land", large, 0.6, Sampling::Smooth},
                           Row{"a usual one in mid-flight", usual, 0.1, Sampling::Smooth}}) {
        CAPTURE(row.what);
        TurningBook book(row.view, row.seconds);
        CHECK(samplingOf(book) == row.expected);
    }
}

TEST_CASE("a leaf held still is drawn finely, however large it is")
{
    TurningBook book(huge, 0.1);
    const FlyingLeaf &leaf = book.state.leaves().leaves().front();
    book.state.hold(leaf.id, {leaf.grabbed, leaf.hand}, 0);
    CHECK(samplingOf(book) == Sampling::Smooth);
}

TEST_CASE("a leaf sampled less finely shows the same print in the same place and light")
{
    for (const QSize view : {large, huge}) {
        TurningBook book(view, 0.1);
        BookScene scene = book.state.scene();
        REQUIRE(scene.leaves.front().sampling == (view == huge ? Sampling::Coarse : Sampling::Nearest));
        const QImage coarse = painted(scene, view);
        scene.leaves.front().sampling = Sampling::Smooth;
        const QImage fine = painted(scene, view);
        CHECK(coarse != fine);
        CHECK(largestDifference(coarse, fine, 10) <= (view == huge ? 18 : 12)); // of one texel for four pixels
    }
}

// Rows that are painted in pairs take from each other only what nothing else lies on.
TEST_CASE("leaves over each other that are sampled coarsely show the same, painted whole or in parts")
{
    PaintedBook book(40, Binding::Left, huge);
    for (int i = 0; i < 3; ++i) {
        book.state.turnTo(spread(book.state.leaves().open().index() + 1));
        book.fly(0.07);
    }
    BookScene scene = book.state.scene();
    REQUIRE(scene.leaves.size() == 3);
    for (BentLeaf &leaf : scene.leaves)
        leaf.sampling = Sampling::Coarse;
    const QImage coarse = painted(scene, huge);
    QImage parts(huge, QImage::Format_RGB32);
    constexpr QSize part{334, 138};
    for (int top = 0; top < huge.height(); top += part.height())
        for (int left = 0; left < huge.width(); left += part.width())
            paintOn(parts, scene, QRect(QPoint(left, top), part));
    CHECK(differing(coarse, parts) < 100); // where two texels are equally near
    for (BentLeaf &leaf : scene.leaves)
        leaf.sampling = Sampling::Smooth;
    CHECK(largestDifference(coarse, painted(scene, huge), 10) <= 18);
}
