// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever moves begins at one still picture and ends at another, to the last pixel.
#include "Looks.h"
#include "PaintedBook.h"
#include "support/Catch.h"

using namespace fanye;
using namespace fanye::flip;

namespace {

struct Case
{
    const char *what;
    TurnStyle style;
    Cover cover;
    int start; // page
    int way; // 1 forward, -1 back
};

constexpr Case cases[] = {
    {"curl forward", TurnStyle::Curl, Cover::Soft, 6, 1},
    {"curl back", TurnStyle::Curl, Cover::Soft, 6, -1},
    {"soft cover opened", TurnStyle::Curl, Cover::Soft, 1, 1},
    {"soft cover closed", TurnStyle::Curl, Cover::Soft, 2, -1},
    {"hard cover opened", TurnStyle::Curl, Cover::Hard, 1, 1},
    {"hard cover closed", TurnStyle::Curl, Cover::Hard, 2, -1},
    {"hard back cover closed", TurnStyle::Curl, Cover::Hard, 18, 1},
    {"hard back cover opened", TurnStyle::Curl, Cover::Hard, 20, -1},
    {"slide", TurnStyle::Slide, Cover::Soft, 6, 1},
    {"slide back", TurnStyle::Slide, Cover::Soft, 6, -1},
    {"fade", TurnStyle::Fade, Cover::Soft, 6, 1},
    {"fade back", TurnStyle::Fade, Cover::Soft, 6, -1},
};

constexpr double height = 0.3; // where the leaf is grabbed, on the paper's outer edge

// `lifted`: how far the hand has brought the leaf over, 0 to 1.
QPointF handAt(double lifted)
{
    return {1 - 2 * lifted, height};
}

// The first frame of this turn is the still picture before it, the last the one after, and between them something
// moves.
void checkEnds(PaintedBook &book, int way)
{
    const SpreadNumber after = spread(book.state.leaves().open().index() + way);
    const QImage still = book.frame();
    const int leaf = book.state.lift(way > 0, {{1, height}, handAt(0)}, 0);
    CHECK(differing(book.frame(), still) == 0);
    book.state.drag(leaf, handAt(0.5), 0);
    CHECK(differing(book.frame(), still) > 1000);
    book.state.drag(leaf, handAt(1), 0);
    const QImage last = book.frame();
    book.state.layOpen(after);
    CHECK(differing(last, book.frame()) == 0);
}

} // namespace

TEST_CASE("the first frame of a turn is the still picture before it, and the last the one after")
{
    int compared = 0;
    for (const Case &turn : cases)
        for (Binding binding : {Binding::Left, Binding::Right})
            for (Sides sides : {Sides::Two, Sides::One})
                for (double scale : {1.0, 2.0}) {
                    INFO(turn.what << ", binding " << int(binding) << ", sides " << int(sides) + 1 << ", scale "
                                   << scale);
                    const QSize view = QSize(420, 300) * scale;
                    PaintedBook book({20, binding, view, sides, scale, turn.start, turn.cover, turn.style});
                    if (!book.state.canLift(turn.way > 0))
                        continue; // alone, the last page has nothing to be turned to
                    checkEnds(book, turn.way);
                    ++compared;
                }
    CHECK(compared > 80);
}

TEST_CASE("the same on warm and dark paper, and wherever a magnified book is looked at")
{
    struct Part
    {
        double zoom;
        QPointF pan;
    };
    for (const Case &turn : cases)
        for (Paper paper : {Paper::White, Paper::Warm, Paper::Night})
            for (Binding binding : {Binding::Left, Binding::Right})
                for (const Part &part :
                     {Part{1, {}}, Part{2.3, {}}, Part{2.3, {-170, 90}}, Part{3.7, {60.5, -211.5}}}) {
                    INFO(turn.what << ", paper " << int(paper) << ", binding " << int(binding) << ", zoom " << part.zoom
                                   << " at " << part.pan.x() << ',' << part.pan.y());
                    PaintedBook::Issue issue{20, binding,    {420, 300}, Sides::Two,
                                             1,  turn.start, turn.cover, turn.style};
                    issue.paper = paper;
                    issue.zoom = part.zoom;
                    issue.pan = part.pan;
                    PaintedBook book(issue);
                    checkEnds(book, turn.way);
                }
}

TEST_CASE("the same with pages of every size among the others, and with a wide one laid over the spine")
{
    // As page boxes come: cropped, turned, in units of their own, and of a proportion that nobody expects.
    const QSizeF sizes[] = {{595.276, 841.89}, {595.276, 841.89}, {200, 300},  {400, 300},  {754.25, 1003.25},
                            {99.95, 149.85},   {595.276, 841.89}, {1190, 842}, {301.7, 52}, {52, 401.3}};
    for (Binding binding : {Binding::Left, Binding::Right})
        for (int way : {1, -1})
            for (int start = 1; start <= 30; ++start) {
                INFO("binding " << int(binding) << ", way " << way << " from page " << start);
                IssueFacts facts;
                for (int i = 0; i < 30; ++i)
                    facts.pages.push_back({i % 3 == 2 ? sizes[i / 3] : sizes[0]});
                facts.binding = binding;
                PaintedBook::Issue issue{30, binding, {420, 300}};
                issue.start = start;
                PaintedBook book(issue, facts, [](PageNumber page, QSize size) {
                    QImage image(size, QImage::Format_RGB32);
                    for (int y = 0; y < size.height(); ++y)
                        for (int x = 0; x < size.width(); ++x)
                            image.setPixel(x, y, qRgb(x * 40 % 256, y * 24 % 256, page.index() * 8));
                    return image;
                });
                if (book.state.canLift(way > 0))
                    checkEnds(book, way);
            }
}

TEST_CASE("where a leaf has all but landed no part of the picture is lighter or darker than when it lies")
{
    for (Cover cover : {Cover::Soft, Cover::Hard})
        for (Sides sides : {Sides::Two, Sides::One})
            for (int way : {1, -1}) {
                PaintedBook book({20, Binding::Left, {900, 640}, sides, 1, way > 0 ? 1 : 2, cover});
                book.state.turnTo(spread(way > 0 ? 1 : 0));
                QImage last;
                while (book.state.leaves().isMoving()) {
                    last = book.frame();
                    book.fly(1.0 / 60);
                }
                // Print that lies half a pixel further is not the question: parts of 10 x 10 pixels are compared.
                const QImage a = last.scaled(90, 64, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
                const QImage b = book.frame().scaled(90, 64, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
                int worst = 0;
                for (int y = 0; y < a.height(); ++y)
                    for (int x = 0; x < a.width(); ++x)
                        worst = std::max(worst, std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y))));
                INFO("cover " << int(cover) << ", sides " << int(sides) + 1 << ", way " << way << ": " << worst
                              << " of 255");
                CHECK(worst <= 6);
            }
}
