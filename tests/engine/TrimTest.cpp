// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// trim-boxes.pdf: each page has a red square, 20 right of and 10 above the visible corner of its trim box, 40 wide and
// 30 high, which is a link, and the word "Mark"; outside the trim box stand a red mark, a link and the word "Slug".
// Whatever box and turn, picture, text, links and destinations have to agree about it.
#include "PdfForTests.h"
#include "engine/pdf/TrimSamples.h"
#include "engine/pdf/TrimmedGlyphs.h"

#include "support/Catch.h"

#include <string>
#include <vector>

using namespace fanye;
using namespace fanye::engine;

namespace {

struct Row
{
    int page;
    QSizeF size;
    QRect square;
    double top; // of the destination that lies at the corner of the square
};

const std::vector<Row> rows{
    {1, {200, 300}, {20, 260, 40, 30}, 260}, // trimmed
    {2, {300, 200}, {10, 20, 30, 40}, 20}, // turned by 90
    {3, {200, 300}, {140, 10, 40, 30}, 40}, // 180
    {4, {300, 200}, {260, 140, 30, 40}, 180}, // 270
    {5, {200, 300}, {20, 260, 40, 30}, 260}, // elsewhere and cropped
    {6, {300, 200}, {260, 140, 30, 40}, 180}, // elsewhere, cropped and 270
    {7, {200, 300}, {20, 260, 40, 30}, 260}, // around the origin
    {8, {200, 300}, {20, 260, 40, 30}, 260}, // upside down
    {9, {200, 300}, {20, 260, 40, 30}, 260}, // in other units
    {10, {200, 300}, {20, 260, 40, 30}, 260}, // at the edge of the page where it is bound
    {11, {300, 200}, {10, 20, 30, 40}, 20}, // in a crop box inside the media box, -270
};
constexpr int wholeRows = 13; // behind those

PageNumber number(const Row &row)
{
    return PageNumber::fromNumber(row.page);
}

// A backend that reads a file of the tests, trimming as it is told.
class Trimming : public PdfBackend
{
public:
    Trimming(const char *name, Trim trim)
        : PdfBackend(bytesOf(name), {})
    {
        setTrim(trim, [] {});
    }
};

bool isNear(QRectF one, QRectF other)
{
    return (one.topLeft() - other.topLeft()).manhattanLength() <= 2.5
        && (one.bottomRight() - other.bottomRight()).manhattanLength() <= 2.5;
}

std::u32string charactersOf(const PageGlyphs &page)
{
    std::u32string text;
    for (const Glyph &glyph : page.glyphs)
        text.push_back(glyph.codePoint);
    return text;
}

int trimmedPages(const IssueFacts &facts)
{
    int count = 0;
    for (const PageGeometry &page : facts.pages)
        count += page.isTrimmed();
    return count;
}

} // namespace

TEST_CASE("trimmed pages have the size of their trim box, where that is one")
{
    Trimming backend("trim-boxes", Trim::Always);
    const IssueFacts facts = backend.readFacts().value();
    REQUIRE(facts.pageCount() == int(rows.size()) + wholeRows);
    for (const Row &row : rows) {
        INFO("page " << row.page);
        CHECK(facts.geometry(number(row)).isTrimmed());
        CHECK(facts.geometry(number(row)).size == row.size);
    }
    CHECK(trimmedPages(facts) == int(rows.size()));
    for (int page = int(rows.size()) + 1; page < facts.pageCount(); ++page)
        CHECK(facts.geometry(PageNumber::fromNumber(page)).size == QSizeF(300, 420));
}

TEST_CASE("both painters put the square where the trimmed page shows it, and nothing of what is cut off")
{
    Trimming backend("trim-boxes", Trim::Always);
    backend.readFacts();
    for (const Row &row : rows) {
        for (const Painter painter : {Painter::Fastest, Painter::Fallback}) {
            const QRect found = redArea(painted(backend, row.page, painter));
            INFO("page " << row.page << (painter == Painter::Fastest ? " fastest" : " poppler") << " found at "
                         << found.x() << ' ' << found.y() << ' ' << found.width() << ' ' << found.height());
            CHECK(isNear(found, row.square));
        }
    }
}

TEST_CASE("of a trimmed page only the text inside exists, in its place")
{
    Trimming whole("trim-boxes", Trim::Never);
    Trimming backend("trim-boxes", Trim::Always);
    const IssueFacts facts = backend.readFacts().value();
    whole.readFacts();
    for (const Row &row : rows) {
        INFO("page " << row.page);
        const PageGlyphs before = whole.glyphs(number(row), Backend::ImageCover::Skipped).value();
        const PageGlyphs glyphs = backend.glyphs(number(row), Backend::ImageCover::Skipped).value();
        CHECK(before.glyphs.size() == 8);
        REQUIRE(charactersOf(glyphs) == U"Mark");
        CHECK(glyphs.glyphs.back().endsBox);
        const auto mark = charactersOf(before).find(U"Mark");
        REQUIRE(mark != std::u32string::npos);
        const QRectF moved
            = before.glyphs[mark].box.toRect().translated(-facts.geometry(number(row)).shown().topLeft());
        CHECK(isNear(glyphs.glyphs[0].box.toRect(), moved));
        CHECK(QRectF(QPointF(0, 0), row.size).contains(glyphs.glyphs[0].box.toRect().center()));
    }
}

TEST_CASE("links and destinations of trimmed pages lie where the page shows them")
{
    Trimming backend("trim-boxes", Trim::Always);
    backend.readFacts();
    const std::vector<Link> links = structureOf(backend).links;
    REQUIRE(links.size() == rows.size()); // those outside are none
    for (std::size_t i = 0; i < rows.size(); ++i) {
        INFO("page " << rows[i].page);
        CHECK(links[i].page == number(rows[i]));
        CHECK(isNear(links[i].rect, rows[i].square));
        REQUIRE(links[i].top);
        CHECK(*links[i].top == Approx(rows[i].top));
    }
}

TEST_CASE("untrimmed, such pages are as they always were")
{
    Trimming backend("trim-boxes", Trim::Never);
    const IssueFacts facts = backend.readFacts().value();
    CHECK(trimmedPages(facts) == 0);
    CHECK(facts.geometry(PageNumber()).size == QSizeF(290, 400));
    CHECK(structureOf(backend).links.size() == 2 * rows.size());
    CHECK_FALSE(facts.textReader.contains(QStringLiteral("trimmed")));
}

TEST_CASE("an issue is trimmed of its own accord where something stands outside its trim boxes")
{
    struct File
    {
        const char *name;
        int trimmed; // pages
        bool isExamined;
    };
    const File files[] = {
        {"trim-boxes", int(rows.size()), true},
        {"trim-bleed", 7, true},
        {"trim-hairlines", 2, true},
        {"trim-picture", 4, true},
        {"trim-unmarked", 0, true},
        {"plain", 0, false},
        {"boxes", 0, false},
    };
    for (const File &file : files) {
        INFO(file.name);
        PdfBackend backend = backendOf(file.name);
        bool isExamined = false;
        backend.setTrim(Trim::Automatic, [&] { isExamined = true; });
        const IssueFacts facts = backend.readFacts().value();
        CHECK(trimmedPages(facts) == file.trimmed);
        CHECK(isExamined == file.isExamined);
        // Text that was read of trimmed pages is not taken for that of whole ones.
        CHECK(facts.textReader.contains(QStringLiteral("trimmed")) == (file.trimmed > 0));
    }
}

TEST_CASE("an issue without marks is trimmed on demand")
{
    Trimming backend("trim-unmarked", Trim::Always);
    CHECK(trimmedPages(backend.readFacts().value()) == 3);
}

TEST_CASE("bleed and marks are not in the picture of a trimmed page, and the print goes to its edges")
{
    Trimming backend("trim-picture", Trim::Automatic);
    backend.readFacts();
    for (const Painter painter : {Painter::Fastest, Painter::Fallback}) {
        const QImage picture = painted(backend, 2, painter, 2);
        REQUIRE(picture.size() == QSize(480, 720));
        CHECK(redArea(picture).isNull());
        for (const QPoint corner : {picture.rect().topLeft(), picture.rect().topRight(), picture.rect().bottomLeft(),
                                    picture.rect().bottomRight()})
            CHECK(QColor(picture.pixel(corner)) == QColor(153, 153, 204));
    }
}

TEST_CASE("few pages are looked at, from all over the issue")
{
    std::vector<PageGeometry> pages(100);
    CHECK(trimSamples(pages).empty());
    pages[17] = trimmedGeometry({300, 420}, {30, 30, 240, 360});
    CHECK(trimSamples(pages) == std::vector{PageNumber::fromIndex(17)});
    pages.assign(100, pages[17]);
    CHECK(trimSamples(pages).size() == 5);
}

TEST_CASE("a text box that loses its last glyph ends at the one before")
{
    const PageGeometry page = trimmedGeometry({100, 100}, {0, 0, 80, 100});
    REQUIRE(page.isTrimmed());
    PageGlyphs glyphs;
    for (const float x : {60.f, 70.f, 85.f, 90.f, 10.f}) {
        Glyph glyph;
        glyph.codePoint = U'a';
        glyph.box = {x, 10, x + 8, 20};
        glyphs.glyphs.push_back(glyph);
    }
    glyphs.glyphs[2].endsBox = glyphs.glyphs[2].spaceAfter = true; // of the first box
    glyphs.glyphs[3].endsBox = glyphs.glyphs[4].endsBox = true; // boxes of their own
    const PageGlyphs kept = trimmedGlyphs(glyphs, page);
    REQUIRE(kept.glyphs.size() == 3);
    CHECK_FALSE(kept.glyphs[0].endsBox);
    CHECK(kept.glyphs[1].endsBox);
    CHECK(kept.glyphs[1].spaceAfter);
    CHECK(kept.glyphs[2].endsBox);
}
