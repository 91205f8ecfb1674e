// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PaintedBook.h"
#include "flip/curl/HardCover.h"
#include "support/Catch.h"

#include <cmath>
#include <random>

using namespace fanye;
using namespace fanye::flip;

namespace {

constexpr Sheet sheet{700, 950};

double inSpace(const Lifted &a, const Lifted &b)
{
    const QPointF way = a.at - b.at;
    return std::hypot(way.x(), way.y(), a.height - b.height);
}

} // namespace

TEST_CASE("a hard cover is rigid, its spine stays, and the grabbed point is straight below the hand")
{
    std::mt19937 engine(7);
    std::uniform_real_distribution<double> share(0, 1);
    double worst = 0;
    for (int i = 0; i < 10000; ++i) {
        const QPointF grabbed((0.3 + 0.7 * share(engine)) * sheet.width, share(engine) * sheet.height);
        const QPointF hand((3 * share(engine) - 1.5) * sheet.width, share(engine) * sheet.height);
        const QPointF held = withinSwing(grabbed, hand);
        const HardCover hardCover = hardCoverThrough(grabbed, held);
        const QPointF at = lifted(hardCover, grabbed).at;
        worst = std::max(worst, std::hypot(at.x() - held.x(), at.y() - grabbed.y()));
        if (std::abs(hand.x()) <= grabbed.x())
            worst = std::max(worst, std::abs(at.x() - hand.x()));
        const QPointF spine(0, share(engine) * sheet.height);
        CHECK(inSpace(lifted(hardCover, spine), {spine, 0, 0}) == 0);
        const QPointF a(share(engine) * sheet.width, share(engine) * sheet.height);
        const QPointF b(share(engine) * sheet.width, share(engine) * sheet.height);
        CHECK(inSpace(lifted(hardCover, a), lifted(hardCover, b)) == Approx(std::hypot(a.x() - b.x(), a.y() - b.y())));
        if (std::abs(hardCover.across) < 1e-3)
            continue;
        const auto seen = seenAt(hardCover, sheet, lifted(hardCover, a).at);
        REQUIRE(seen);
        CHECK(std::hypot(seen->paper.x() - a.x(), seen->paper.y() - a.y()) < 1e-6);
        CHECK(seen->isBack == (hardCover.across < 0));
    }
    INFO("worst error in pixels: " << worst);
    CHECK(worst < 1e-9);
}

TEST_CASE("only a page that stands alone at an end of the book is a hard cover, and only when hard covers are chosen")
{
    struct Row
    {
        int pages, from;
        Cover cover;
        bool isHardCover;
    };
    constexpr auto soft = Cover::Soft, hard = Cover::Hard;
    const Row rows[] = {
        {20, 0, hard, true},  {20, 0, soft, false}, {20, 1, hard, false}, {20, 9, hard, true},
        {20, 9, soft, false}, {21, 9, hard, false}, // the last leaf of 21 pages is one of the inside
        {2, 0, hard, true},
    };
    for (const Row &row : rows)
        for (Binding binding : {Binding::Left, Binding::Right}) {
            INFO(row.pages << " pages, leaf " << row.from << ", binding " << int(binding));
            PaintedBook::Issue issue;
            issue.pages = row.pages;
            issue.binding = binding;
            issue.view = {300, 200};
            issue.cover = row.cover;
            PaintedBook book(issue);
            book.state.layOpen(spread(row.from));
            book.state.turnTo(spread(row.from + 1));
            const BookScene scene = book.state.scene();
            REQUIRE(scene.leaves.size() == 1);
            CHECK(scene.leaves.front().hardCover.has_value() == row.isHardCover);
        }
}

TEST_CASE("a hard cover that stands half open shows its face narrowed, and none of it beyond its edge")
{
    // A cover with a dark outer half.
    IssueFacts facts;
    facts.pages.assign(4, PageGeometry());
    PaintedBook::Issue issue;
    issue.start = 1;
    issue.cover = Cover::Hard;
    PaintedBook book(issue, facts, [](PageNumber page, QSize size) {
        QImage image(size, QImage::Format_RGB32);
        image.fill(Qt::white);
        for (int y = 0; y < size.height() && page.index() == 0; ++y)
            for (int x = size.width() / 2; x < size.width(); ++x)
                image.setPixel(x, y, 0xff000000u);
        return image;
    });
    const int leaf = book.state.lift(true, {}, 0);
    const BookLayout layout = book.state.layout();
    const int spine = layout.spine.x(), width = layout.sheet.width(), y = layout.spine.y() + 200;
    for (double across : {0.9, 0.5, 0.2}) {
        book.state.drag(leaf, {across, 0.5}, 0);
        const QImage image = book.frame();
        const auto grey = [&](double out) { return qGray(image.pixel(spine + int(out * width), y)); };
        INFO("across " << across);
        CHECK(grey(0.4 * across) > 150);
        CHECK(grey(0.6 * across) < 20);
        CHECK(grey(0.96 * across) < 20);
        CHECK(grey(std::min(0.98, across + 0.05)) > 90); // the page below, in its shadow
        const auto spot = book.state.pageAt({spine + 0.75 * across * width, double(y)});
        REQUIRE(spot);
        CHECK(spot->page.number() == 1);
        CHECK(spot->point.x() == Approx(0.75 * PageGeometry().size.width()).margin(3 / across));
    }
    book.state.drag(leaf, {-0.5, 0.5}, 0); // page 2 over bare ground
    CHECK(qGray(book.frame().pixel(spine - width / 4, y)) > 100);
    CHECK(book.state.pageAt({spine - 0.25 * width, double(y)})->page.number() == 2);
}
