// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which faces are made before a leaf needs them, so that the reader's next key is answered by the next frame.
#include "PaintedBook.h"
#include "support/Catch.h"

#include <utility>

using namespace fanye;

namespace {

constexpr double frame = 1.0 / 60;

void turnBy(PaintedBook &book, int spreads)
{
    book.state.turnTo(spread(book.state.leaves().open().index() + spreads));
}

// Faces that were made for the scene, and ahead of it.
std::pair<int, int> madeInAFrame(PaintedBook &book)
{
    const int before = book.state.faces().made();
    book.state.scene();
    const int between = book.state.faces().made();
    book.state.prepareAhead();
    book.fly(frame);
    return {between - before, book.state.faces().made() - between};
}

} // namespace

TEST_CASE("while leaves are turned one after another, the next turn's faces are made one in a frame")
{
    for (const int way : {1, -1}) {
        CAPTURE(way);
        PaintedBook book(PaintedBook::Issue{.pages = 60, .start = 30});
        book.state.scene();
        turnBy(book, way);
        for (int i = 0; i < 6; ++i) {
            const auto [needed, ahead] = madeInAFrame(book);
            CHECK(ahead <= (needed > 0 ? 0 : 1)); // never one more where there was work already
        }
        for (int again = 0; again < 3; ++again) {
            turnBy(book, way);
            CHECK(madeInAFrame(book).first == 0);
            madeInAFrame(book);
            madeInAFrame(book);
        }
    }
}

TEST_CASE("a jump makes no faces beyond its own")
{
    PaintedBook book(PaintedBook::Issue{.pages = 60});
    book.state.scene();
    turnBy(book, 20);
    for (int i = 0; i < 6; ++i)
        CHECK(madeInAFrame(book).second == 0);
}

TEST_CASE("nothing is made ahead of a book that rests")
{
    PaintedBook book(PaintedBook::Issue{.pages = 60});
    CHECK(madeInAFrame(book).second == 0);
}

TEST_CASE("asking whether the open spread is sharp makes no face")
{
    PaintedBook book(PaintedBook::Issue{.pages = 60});
    CHECK(book.state.isSharp());
    CHECK(book.state.faces().made() == 0);
}
