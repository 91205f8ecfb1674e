// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PdfForTests.h"

#include "support/Catch.h"
#include "support/SmallPdf.h"

using namespace fanye;
using namespace fanye::engine;

namespace {

// A page tree in which pages stand themselves, not as references.
struct Tree
{
    const char *name;
    QByteArray root, branch, page; // objects 2, 3 and 4
    int pages;
};

// Page n says "Page n". Objects 6 to 9 are the contents of pages 1 to 4.
QByteArray page(int number, const QByteArray &entries = "/MediaBox[0 0 300 400]/Resources<</Font<</F 5 0 R>>>>")
{
    return "<</Type/Page" + entries + "/Contents " + QByteArray::number(number + 5) + " 0 R>>";
}

QByteArray branch(int count, const QByteArray &kids, const QByteArray &entries = {})
{
    return "<</Type/Pages/Count " + QByteArray::number(count) + "/Kids[" + kids + ']' + entries + ">>";
}

const QByteArray inherited = "/MediaBox[0 0 300 400]/Resources<</Font<</F 5 0 R>>>>";

const Tree trees[] = {
    {"all direct", branch(2, page(1) + page(2)), "null", "null", 2},
    {"below a branch", branch(3, "3 0 R"), branch(3, page(1) + page(2) + page(3)), "null", 3},
    {"below a branch that is direct, too", branch(2, branch(2, page(1) + page(2))), "null", "null", 2},
    {"one below a branch", branch(1, "3 0 R"), branch(1, page(1)), "null", 1},
    {"direct and indirect", branch(3, page(1) + "4 0 R" + page(3)), "null", page(2), 3},
    {"the last one", branch(2, "4 0 R" + page(2)), "null", page(1), 2},
    {"inheriting", branch(4, page(1, {}) + "3 0 R" + page(4, {}), inherited),
     branch(2, "4 0 R" + page(3, {}), "/Parent 2 0 R"), page(2, "/Parent 3 0 R"), 4},
    {"inheriting from a branch", branch(3, "3 0 R" + page(3)),
     branch(2, "4 0 R" + page(2, {}), "/Parent 2 0 R" + inherited), page(1, "/Parent 3 0 R"), 3},
};

QByteArray pdfOf(const Tree &tree)
{
    QByteArrayList objects{"<</Type/Catalog/Pages 2 0 R>>", tree.root, tree.branch, tree.page,
                           "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"};
    for (int number = 1; number <= 4; ++number)
        objects += streamOf("BT /F 30 Tf 40 300 Td (Page " + QByteArray::number(number) + ") Tj ET 1 0 0 rg 50 50 "
                            + QByteArray::number(20 * number) + " 20 re f");
    return fanye::pdfOf(objects);
}

} // namespace

TEST_CASE("pages that stand in the page tree themselves are read and painted")
{
    for (const Tree &tree : trees) {
        INFO(tree.name);
        PdfBackend backend = backendWith(pdfOf(tree));
        const auto facts = backend.readFacts();
        REQUIRE(facts);
        REQUIRE(facts.value().pageCount() == tree.pages);
        for (int number = 1; number <= tree.pages; ++number) {
            const PageNumber asked = PageNumber::fromNumber(number);
            CHECK(facts.value().geometry(asked).size == QSizeF(300, 400));
            const auto glyphs = backend.glyphs(asked, Backend::ImageCover::Measured);
            REQUIRE(glyphs);
            CHECK(textOf(glyphs.value()).trimmed() == QStringLiteral("Page %1").arg(number));
            for (const Painter painter : {Painter::Fastest, Painter::Patient, Painter::Fallback}) {
                PdfBackend painting = backendWith(pdfOf(tree));
                REQUIRE(painting.prepareToPaint(painter));
                CHECK(redArea(painted(painting, number, painter)).width() == 20 * number);
            }
        }
    }
}

TEST_CASE("the key of a file whose page tree is repaired is that of the file")
{
    PdfBackend backend = backendWith(pdfOf(trees[0]));
    const QByteArray bytes = pdfOf(trees[0]);
    IssueFacts unrepaired;
    PopplerReader::open(bytes, {}).value()->describeFile(unrepaired);
    REQUIRE(!unrepaired.contentKey.isEmpty());
    CHECK(backend.readFacts().value().contentKey == unrepaired.contentKey);
    PdfBackend other = backendWith(pdfOf(trees[3]));
    CHECK(backend.readFacts().value().contentKey != other.readFacts().value().contentKey);
}
