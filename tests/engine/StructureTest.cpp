// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PdfForTests.h"

#include "support/Catch.h"

#include <set>

using namespace fanye;
using namespace fanye::engine;

TEST_CASE("an outline leads where its entries say, in each of their ways")
{
    PdfBackend backend = backendOf("outline");
    const IssueStructure structure = structureOf(backend);
    CHECK(outlineAsText(structure)
          == "目录@2+100\n" // 250 in a crop box from 50 to 350
             "..Child@3\n"
             "....Grandchild\n"
             "Named@2+50\n"
             "Old name@3+0\n" // the page is turned: its left edge is on top
             "Nowhere\n");
    CHECK(structure.isComplete);
}

TEST_CASE("links are rectangles of the displayed page, and only harmless ones lead out of it")
{
    PdfBackend backend = backendOf("outline");
    const std::vector<Link> links = structureOf(backend).links;
    REQUIRE(links.size() == 5);
    CHECK(links[0] == Link{PageNumber::fromNumber(1), {40, 280, 100, 20}, PageNumber::fromNumber(2), 50.0, {}, {}});
    CHECK(links[1].rect == QRectF(40, 240, 100, 20));
    CHECK(links[1].url == QStringLiteral("https://example.org/a%20b"));
    CHECK(!links[1].target);
    CHECK(links[2].obstacle == LinkObstacle::Address);
    CHECK(links[2].url.isEmpty());
    CHECK(links[3].obstacle == LinkObstacle::Program);
    CHECK(links[4].target == PageNumber::fromNumber(3));
    CHECK_FALSE(links[4].obstacle);
}

TEST_CASE("an outline that bites its tail is read once")
{
    PdfBackend backend = backendOf("outline-cycle");
    CHECK(outlineAsText(structureOf(backend)) == "A@1\nB@1\n..C@1\n");
}

TEST_CASE("an outline's depth is bounded")
{
    PdfBackend backend = backendOf("outline-deep");
    const IssueStructure structure = structureOf(backend);
    CHECK(structure.outline.size() == std::size_t(deepestOutline));
    CHECK(structure.outline.back().level == deepestOutline);
    CHECK(!structure.isComplete);
}

TEST_CASE("entries with many parents are each read once")
{
    PdfBackend backend = backendOf("outline-dag");
    const IssueStructure structure = structureOf(backend);
    CHECK(structure.outline.size() == 80);
    std::set<QString> titles;
    for (const OutlineItem &item : structure.outline)
        titles.insert(item.title);
    CHECK(titles.size() == 80);
}

TEST_CASE("an outline's length is bounded, and it comes in parts")
{
    PdfBackend backend = backendOf("outline-wide");
    REQUIRE(backend.binding());
    int parts = 0;
    std::size_t items = 0;
    const auto until = ProcessorClock::now() + std::chrono::seconds(60);
    backend.readStructure(until, [&](const IssueStructure &part) {
        ++parts;
        items += part.outline.size();
    });
    CHECK(items == std::size_t(mostOutlineItems));
    CHECK(parts > 10);
}

TEST_CASE("what arrived before the time was up is kept")
{
    PdfBackend backend = backendOf("outline");
    REQUIRE(backend.binding());
    IssueStructure last;
    backend.readStructure(ProcessorClock::now(), [&](const IssueStructure &part) { last = part; });
    CHECK(!last.isComplete);
}

TEST_CASE("the binding side is the PDF's direction of reading")
{
    PdfBackend fromRight = backendOf("plain");
    CHECK(fromRight.binding() == Binding::Right);
    PdfBackend unsaid = backendOf("outline");
    CHECK(unsaid.binding() == Binding::Left);
}
