// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// All light and shade of the book comes from the one value in the scene.
#include "Looks.h"
#include "PaintedBook.h"
#include "support/Catch.h"

using namespace fanye;
using namespace fanye::flip;

namespace {

Lighting evenLight()
{
    Lighting even;
    GutterShade &gutter = even.face.gutter;
    for (Falloff *falloff : {&gutter.bend, &gutter.wide, &gutter.near, &gutter.line, &gutter.picture, &gutter.edge})
        falloff->depth = 0;
    even.lamp.ambient = 1;
    even.showThrough.medium = 0;
    even.curl.roll.strength = even.curl.flap.strength = 0;
    even.hardCover.strength = 0;
    even.hardCover.edge = 1;
    even.background.wide.strength = even.background.near.strength = 0;
    even.background.pageEdge = even.background.gap = 1;
    even.background.perDepth = 0;
    return even;
}

// A book with a leaf held in mid-air: its cover, or one inside. All pages are of one colour.
struct HeldLeaf
{
    PaintedBook book;

    explicit HeldLeaf(Cover cover, Paper paper = Paper::White, QColor print = Qt::white)
        : book(issue(cover, paper), facts(), [print](PageNumber, QSize size) {
            QImage image(size, QImage::Format_RGB32);
            image.fill(print);
            return image;
        })
    {
        book.state.lift(true, {{1, 0.9}, {-0.2, 0.7}}, 0);
    }
    QImage frame(const Lighting &lighting)
    {
        book.state.setLighting(lighting);
        return book.frame();
    }

private:
    static PaintedBook::Issue issue(Cover cover, Paper paper)
    {
        PaintedBook::Issue issue;
        issue.cover = cover;
        issue.paper = paper;
        issue.start = cover == Cover::Hard ? 1 : 6;
        return issue;
    }
    static IssueFacts facts()
    {
        IssueFacts facts;
        facts.pages.assign(20, PageGeometry());
        return facts;
    }
};

} // namespace

TEST_CASE("a white book on a white table is a white picture, when it is lit evenly")
{
    for (const Cover cover : {Cover::Soft, Cover::Hard}) {
        INFO(int(cover));
        HeldLeaf held(cover);
        held.book.state.setBackground(Qt::white);
        QImage white = held.frame(evenLight());
        white.fill(Qt::white);
        CHECK(differing(held.frame(evenLight()), white) == 0);
        CHECK(differing(held.frame({}), white) > 1000);
    }
}

// Show-through of thin and thick paper, pictures over the spine and photographs: PaperTest, FaceTest.
TEST_CASE("each number of the light is seen")
{
    struct Row
    {
        const char *what;
        void (*change)(Lighting &);
        Cover cover = Cover::Soft;
        Paper paper = Paper::White;
    };
    const Row rows[] = {
        {"gutter bend", [](Lighting &l) { l.face.gutter.bend.depth = 0.2; }},
        {"gutter wide", [](Lighting &l) { l.face.gutter.wide.width = 0.1; }},
        {"gutter near", [](Lighting &l) { l.face.gutter.near.depth = 0; }},
        {"gutter line", [](Lighting &l) { l.face.gutter.line.depth = 0; }},
        {"outer edge", [](Lighting &l) { l.face.gutter.edge.depth = 0.1; }},
        {"dark paper", [](Lighting &l) { l.face.dark.darkest = 60; }, Cover::Soft, Paper::Night},
        {"light on dark paper", [](Lighting &l) { l.face.dark.lightest = 180; }, Cover::Soft, Paper::Night},
        {"lamp across", [](Lighting &l) { l.lamp.alongX = 0.34; }},
        {"lamp down", [](Lighting &l) { l.lamp.alongY = 0.22; }},
        {"ambient", [](Lighting &l) { l.lamp.ambient = 0.6f; }},
        {"lamp on a hard cover", [](Lighting &l) { l.lamp.alongX = 0.34; }, Cover::Hard},
        {"show-through", [](Lighting &l) { l.showThrough.medium = 0.3; }},
        {"show-through of the roll", [](Lighting &l) { l.showThrough.rising = 1; }},
        {"height of full shadows", [](Lighting &l) { l.curl.fullHeight = 2; }},
        {"radius of full shadows", [](Lighting &l) { l.curl.fullRadius = 2; }},
        {"roll's shadow", [](Lighting &l) { l.curl.roll.strength = 0.3; }},
        {"length of the roll's shadow at rest", [](Lighting &l) { l.curl.roll.atRest = 0.1; }},
        {"length of the roll's shadow", [](Lighting &l) { l.curl.roll.perHeight = 0.5; }},
        {"flap's shadow", [](Lighting &l) { l.curl.flap.strength = 0.3; }},
        {"length of the flap's shadow by its height", [](Lighting &l) { l.curl.flap.perHeight = 0.2; }},
        {"length of the flap's shadow", [](Lighting &l) { l.curl.flap.atRest = 0.05; }},
        {"share of the lamp", [](Lighting &l) { l.hardCover.lampShare = 1; }, Cover::Hard},
        {"onset of the hard cover's shadow", [](Lighting &l) { l.hardCover.onset = 0.2; }, Cover::Hard},
        {"hard cover that stands", [](Lighting &l) { l.hardCover.uprightLoss = 0.9; }, Cover::Hard},
        {"length of the hard cover's shadow at rest", [](Lighting &l) { l.hardCover.atRest = 0.1; }, Cover::Hard},
        {"hard cover's shadow", [](Lighting &l) { l.hardCover.strength = 0.3; }, Cover::Hard},
        {"length of the hard cover's shadow", [](Lighting &l) { l.hardCover.perUpright = 0.1; }, Cover::Hard},
        {"beyond the spine", [](Lighting &l) { l.hardCover.beyondSpine = 2; }, Cover::Hard},
        {"beyond the spine, by how it stands", [](Lighting &l) { l.hardCover.beyondSpinePerUpright = 1; }, Cover::Hard},
        {"cover's edge", [](Lighting &l) { l.hardCover.edge = 0.3; }, Cover::Hard},
        {"wide shadow on the table", [](Lighting &l) { l.background.wide.softness = 9; }},
        {"near shadow on the table", [](Lighting &l) { l.background.near.drop = 5; }},
        {"edges of the pages", [](Lighting &l) { l.background.pageEdge = 0.5; }},
        {"edges further out", [](Lighting &l) { l.background.perDepth = 0.1; }},
        {"gaps between the pages", [](Lighting &l) { l.background.gap = 0.5; }},
    };
    for (const Row &row : rows) {
        INFO(row.what);
        HeldLeaf held(row.cover, row.paper, QColor(120, 130, 140));
        const QImage usual = held.frame({});
        Lighting other;
        row.change(other);
        CHECK(differing(held.frame(other), usual) > 10);
        CHECK(differing(held.frame({}), usual) == 0);
    }
}

TEST_CASE("a book that is lit in another way is painted anew, and nothing is left of how it was lit before")
{
    HeldLeaf held(Cover::Soft);
    QImage painted = held.frame({});
    BookScene shown = held.book.state.scene();
    held.book.state.setLighting(evenLight());
    held.book.paintOver(painted, shown);
    CHECK(differing(painted, held.frame(evenLight())) == 0);
}
