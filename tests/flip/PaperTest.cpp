// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What makes it paper: what shines through, how thick the book is on either side, and spreads that lie over the spine.
#include "Looks.h"
#include "PaintedBook.h"
#include "support/Catch.h"

#include <cmath>

using namespace fanye;
using namespace fanye::flip;

namespace {

QImage filled(QSize size, QColor colour)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(colour);
    return image;
}

double linear(double screen)
{
    return std::pow(screen / 255, 2.2);
}

} // namespace

TEST_CASE("print shines through in linear light, as much as the paper lets")
{
    // Page 7 is the front of the leaf, page 8 its back: white, but for what is printed in front.
    const PaperWeight weight = GENERATE(PaperWeight::Thin, PaperWeight::Medium, PaperWeight::Thick);
    for (int tone : {0, 64, 128, 200, 255}) {
        IssueFacts facts;
        facts.pages.assign(20, PageGeometry());
        PaintedBook book({}, facts, [&](PageNumber page, QSize size) {
            return filled(size, page.number() == 7 ? QColor(tone, tone, tone) : QColor(Qt::white));
        });
        book.state.setWeight(weight);
        book.state.lift(true, {{1, 0.5}, {-0.3, 0.5}}, 0);
        const BentLeaf bent = book.state.scene().leaves.front();
        const QPointF place = bent.toView({-0.15 * bent.sheet().width, 0.5 * bent.sheet().height});
        const double seen = qGreen(book.frame().pixel(place.toPoint()));
        const double share = Lighting().showThrough.of(weight) * airiness(bent.curl, bent.sheet(), {});
        const double expected = 255 * std::pow(1 - share * (1 - linear(tone)), 1 / 2.2);
        INFO("tone " << tone << " expected " << expected << " seen " << seen);
        CHECK(std::abs(seen - expected) <= 2);
    }
}

TEST_CASE("heavier paper lets less shine through, and none does where the leaf lies flat")
{
    const ShowThroughShares shares;
    CHECK(shares.of(PaperWeight::Thin) > 1.5 * shares.of(PaperWeight::Medium));
    CHECK(shares.of(PaperWeight::Medium) > 1.5 * shares.of(PaperWeight::Thick));
    const Sheet sheet{700, 950};
    CHECK(airiness({1, 0, 702, 0}, sheet, {}) == 0);
    const auto inTheAir = curlThrough(sheet, {700, 400}, {-100, 400}, preferredRadius(sheet));
    REQUIRE(inTheAir);
    CHECK(airiness(*inTheAir, sheet, {}) == Approx(1).margin(0.01));
    const auto landed = curlThrough(sheet, {700, 400}, {-700, 400}, preferredRadius(sheet));
    CHECK(airiness(landed.value_or(Curl{1, 0, 0, 0}), sheet, {}) == 0);
}

TEST_CASE("the book is as thick on either side as leaves lie there")
{
    struct Row
    {
        int pages;
        Binding binding;
        Sides sides;
        int page; // open
        bool hasLeft, hasRight;
        double leftShare; // of the whole thickness; of one page alone only what lies below it is seen
    };
    constexpr auto L = Binding::Left, R = Binding::Right;
    constexpr auto two = Sides::Two, one = Sides::One;
    const Row rows[] = {
        {8, L, two, 1, false, true, 0.0},     {8, L, two, 4, true, true, 0.5},
        {8, L, two, 8, true, false, 1.0},     {8, R, two, 1, true, false, 1.0},
        {8, R, two, 4, true, true, 0.5},      {8, R, two, 8, false, true, 0.0},
        {200, L, two, 1, false, true, 0.0},   {200, L, two, 50, true, true, 0.25},
        {200, L, two, 200, true, false, 1.0}, {200, R, two, 50, true, true, 0.75},
        {200, L, one, 1, false, true, 0.0},   {200, L, one, 51, false, true, 0.25},
        {200, L, one, 200, false, true, 1.0}, {200, R, one, 51, true, false, 0.75},
    };
    for (const Row &row : rows) {
        INFO(row.pages << " pages, binding " << int(row.binding) << ", sides " << int(row.sides) + 1 << ", page "
                       << row.page);
        PaintedBook::Issue issue{row.pages, row.binding, {300, 200}, row.sides};
        issue.start = row.page;
        PaintedBook book(issue);
        const BackgroundPlan background = book.state.scene().background;
        CHECK(background.left.presence == (row.hasLeft ? 1 : 0));
        CHECK(background.right.presence == (row.hasRight ? 1 : 0));
        const double whole = background.left.thickness + background.right.thickness;
        CHECK(background.left.thickness / whole == Approx(row.leftShare).margin(0.011));
    }
}

TEST_CASE("an issue with more pages is thicker, and none is thicker than its margin")
{
    double before = 0;
    for (int pages : {2, 8, 20, 60, 120, 200, 500, 2000}) {
        PaintedBook::Issue issue{pages, Binding::Left, {300, 200}};
        issue.start = 1;
        PaintedBook book(issue);
        const double whole = book.state.scene().background.right.thickness;
        INFO(pages << " pages: " << whole << " px");
        CHECK(whole > before + (pages < 1000 ? 0.5 : 0.001));
        CHECK(whole < 26);
        issue.scale = 2;
        CHECK(PaintedBook(issue).state.scene().background.right.thickness == Approx(2 * whole));
        before = whole;
    }
}

TEST_CASE("the piles grow and shrink with the leaf that goes over, without a jump at either end")
{
    PaintedBook book(PaintedBook::Issue{40, Binding::Left, {300, 200}});
    const auto left = [&] { return book.state.scene().background.left.thickness; };
    double before = left();
    book.state.turnTo(spread(12));
    while (book.state.leaves().isMoving()) {
        book.state.advance(1.0 / 60, 0.0003);
        CHECK(left() >= before - 1e-9);
        CHECK(left() <= before + 1);
        before = left();
    }
}

TEST_CASE("a landscape spread lies over the spine in one piece, and is split only while a leaf moves")
{
    for (Binding binding : {Binding::Left, Binding::Right}) {
        INFO("binding " << int(binding));
        IssueFacts facts;
        facts.pages.assign(9, PageGeometry());
        facts.pages[3] = {{2 * PageGeometry().size.width(), PageGeometry().size.height()}}; // -1 | 23 | (4) | 56 ...
        facts.binding = binding;
        // A grey that goes evenly from left to right shows any step at the spine.
        PaintedBook::Issue issue;
        issue.binding = binding;
        issue.start = 4;
        PaintedBook book(issue, facts, [](PageNumber, QSize size) {
            QImage image(size, QImage::Format_RGB32);
            for (int y = 0; y < size.height(); ++y)
                for (int x = 0; x < size.width(); ++x)
                    image.setPixel(x, y, qRgb(60 + 160 * x / size.width(), 0, 255 - 200 * x / size.width()));
            return image;
        });
        REQUIRE(book.state.spread().wide);
        const BookLayout layout = book.state.layout();
        const int y = layout.spine.y() + layout.sheet.height() / 2, spine = layout.spine.x();
        const QImage still = book.frame();
        for (int x = spine - 60; x < spine + 60; ++x) {
            CHECK(std::abs(qRed(still.pixel(x + 1, y)) - qRed(still.pixel(x, y))) <= 3);
            CHECK(qBlue(still.pixel(x, y)) - qRed(still.pixel(x, y)) < 60);
            CHECK(qRed(still.pixel(x, y)) > 115); // no dark line through a picture
        }
        // In a leaf's turn one half goes with it and the other stays.
        book.state.turnTo(spread(3));
        book.fly(0.2);
        const BookScene scene = book.state.scene();
        REQUIRE(scene.leaves.size() == 1);
        const FacePointer stays = binding == Binding::Left ? scene.left : scene.right;
        const int outer = binding == Binding::Left ? 5 : stays->texels.width() - 5;
        const QRgb staying = stays->row(200)[outer], going = scene.leaves.front().front->row(200)[outer];
        CHECK((qRed(staying) < qRed(going)) == (binding == Binding::Left));
        book.settle();
        book.state.turnTo(spread(2));
        book.settle();
        CHECK(differing(book.frame(), still) == 0);
    }
}

TEST_CASE("pages of other sizes stand whole in the middle of the paper that most pages have")
{
    struct Row
    {
        const char *what;
        QSizeF size;
        QRectF onSheet; // shares of the sheet
    };
    const Row rows[] = {
        {"the same", {600, 800}, {0, 0, 1, 1}},      {"twice as large", {1200, 1600}, {0, 0, 1, 1}},
        {"half as large", {300, 400}, {0, 0, 1, 1}}, {"square", {600, 600}, {0, 0.125, 1, 0.75}},
        {"narrow", {300, 800}, {0.25, 0, 0.5, 1}},
    };
    for (const Row &row : rows) {
        IssueFacts facts;
        facts.pages.assign(8, PageGeometry{{600, 800}});
        facts.pages[2] = {row.size};
        PaintedBook::Issue issue;
        issue.start = 2;
        PaintedBook book(issue, facts, [](PageNumber, QSize size) { return filled(size, Qt::white); });
        const QRectF sheet = book.state.layout().side(SheetSide::Right);
        const QRectF expected(sheet.x() + row.onSheet.x() * sheet.width(), sheet.y() + row.onSheet.y() * sheet.height(),
                              row.onSheet.width() * sheet.width(), row.onSheet.height() * sheet.height());
        INFO(row.what);
        for (QPointF share : {QPointF(0.02, 0.02), QPointF(0.98, 0.98), QPointF(0.5, 0.5)}) {
            const QPointF at(expected.x() + share.x() * expected.width(), expected.y() + share.y() * expected.height());
            const auto spot = book.state.pageAt(at);
            REQUIRE(spot);
            CHECK(spot->page.number() == 3);
            CHECK(spot->point.x() == Approx(share.x() * row.size.width()).margin(0.01 * row.size.width()));
            CHECK(spot->point.y() == Approx(share.y() * row.size.height()).margin(0.01 * row.size.height()));
        }
    }
}
