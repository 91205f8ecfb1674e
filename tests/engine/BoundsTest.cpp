// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PdfForTests.h"
#include "engine/backend/ProcessorClock.h"

#include "support/Catch.h"
#include "support/SmallPdf.h"

using namespace fanye;
using namespace fanye::engine;

// Files that hold more of something than a library bears.

namespace {

QByteArray reference(qsizetype number)
{
    return QByteArray::number(number) + " 0 R";
}

// Two pages with the words "First" and "Second", and a red square of 40 points on each; the first has these entries and
// these resources. The objects that a test adds begin with 8.
QByteArray twoPages(const QByteArray &entries, const QByteArray &resources, const QByteArray &drawing,
                    const QByteArrayList &more)
{
    const QByteArray page = "<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 400]/Resources<</Font<</F 5 0 R>>";
    const QByteArray square = "BT /F 20 Tf 40 300 Td (%) Tj ET 1 0 0 rg 50 50 40 40 re f";
    const auto with = [&](const char *word) { return QByteArray(square).replace('%', word); };
    return fanye::pdfOf(
        QByteArrayList{"<</Type/Catalog/Pages 2 0 R/OCProperties<</OCGs[8 0 R]/D<<>>>>>>",
                       "<</Type/Pages/Count 2/Kids[3 0 R 4 0 R]>>",
                       page + resources + ">>/Contents 6 0 R" + entries + ">>", page + ">>/Contents 7 0 R>>",
                       "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
                       streamOf(drawing.isEmpty() ? with("First") : QByteArray(drawing).replace('%', with("First"))),
                       streamOf(with("Second"))}
        + more);
}

void checkPages(const QByteArray &pdf)
{
    const auto begin = ProcessorClock::now();
    for (const Painter painter : {Painter::Fastest, Painter::Fallback}) {
        PdfBackend backend = backendWith(pdf);
        REQUIRE(backend.readFacts().value().pageCount() == 2);
        const char *words[] = {"First", "Second"};
        for (int number = 1; number <= 2; ++number) {
            const auto glyphs = backend.glyphs(PageNumber::fromNumber(number), Backend::ImageCover::Measured);
            REQUIRE(glyphs);
            CHECK(textOf(glyphs.value()).contains(QLatin1String(words[number - 1])));
            REQUIRE(backend.prepareToPaint(painter));
            CHECK(redArea(painted(backend, number, painter)).contains(QRect(55, 315, 30, 30)));
        }
    }
    CHECK(ProcessorClock::now() - begin < std::chrono::seconds(10));
}

QByteArray annotated(const QByteArray &annotation, int count)
{
    QByteArrayList annotations{"<</Type/OCG/Name(x)>>"};
    QByteArray array = "/Annots[";
    for (int i = 0; i < count; ++i) {
        array += reference(8 + annotations.size()) + ' ';
        annotations += "<</Type/Annot" + annotation + "/Rect[200 200 210 210]>>";
    }
    return twoPages(array + ']', {}, {}, annotations);
}

// Forms in forms, the innermost with the drawing of the page.
QByteArray nested(int levels)
{
    QByteArrayList forms{"<</Type/OCG/Name(x)>>"};
    const QByteArray form = "/Type/XObject/Subtype/Form/BBox[0 0 300 400]/Resources<</Font<</F 5 0 R>>/XObject<</X ";
    for (int level = 1; level < levels; ++level)
        forms += streamOf("/X Do", form + reference(9 + forms.size()) + ">>>>");
    forms += streamOf("1 0 0 rg 50 50 40 40 re f", "/Type/XObject/Subtype/Form/BBox[0 0 300 400]");
    return twoPages({}, "/XObject<</X 9 0 R>>", "/X Do", forms);
}

// Visibility expressions of which each names the next one twice.
QByteArray doubled(const QByteArray &operation, int levels, const QByteArray &state)
{
    QByteArrayList objects{"<</Type/OCG/Name(x)>>", "<</Type/OCMD/VE 10 0 R>>"};
    for (int level = 0; level < levels; ++level) {
        const QByteArray next = reference(9 + objects.size());
        objects += "[/" + operation + ' ' + next + ' ' + (operation == "Not" ? QByteArray() : next) + ']';
    }
    objects += "[/Or 8 0 R]";
    const QByteArray annotation = "/Annots[<</Type/Annot/Subtype/Square/C[0 0 1]/OC 9 0 R/Rect[200 200 210 210]>>]";
    return twoPages(annotation, "/Properties<</O 9 0 R>>", "/OC /O BDC q Q EMC %", objects)
        .replace("/D<<>>", "/D<<" + state + ">>");
}

} // namespace

TEST_CASE("A page with more annotations than poppler takes is read and painted, and the page behind it")
{
    checkPages(annotated("/Subtype/Square/C[0 0 1]", 10'001));
    checkPages(annotated("/Subtype/Link/A<</S/URI/URI(http://a.example/)>>", 10'500));
    checkPages(annotated("/Subtype/Text/Contents(note)", 10'000));
}

TEST_CASE("A visibility expression that would be evaluated for ever is left out of the picture")
{
    for (const char *operation : {"And", "Or", "Not"})
        for (const int levels : {3, 30, 60}) {
            INFO(operation << ' ' << levels);
            const auto begin = ProcessorClock::now();
            PdfBackend backend = backendWith(doubled(operation, levels, "/ON[8 0 R]"));
            REQUIRE(backend.prepareToPaint(Painter::Fastest));
            CHECK(redArea(painted(backend, 1, Painter::Fastest)).contains(QRect(55, 315, 30, 30)));
            CHECK(ProcessorClock::now() - begin < std::chrono::seconds(2));
        }
}

TEST_CASE("A page that nests its forms deeper than they are painted is refused")
{
    const auto paintedOf = [](int levels) {
        PdfBackend backend = backendWith(nested(levels));
        REQUIRE(backend.prepareToPaint(Painter::Fastest));
        return painted(backend, 1, Painter::Fastest);
    };
    CHECK(redArea(paintedOf(5)).width() == 40);
    CHECK(redArea(paintedOf(30)).width() == 40);
    CHECK(paintedOf(200).isNull());
    CHECK(paintedOf(1000).isNull());
    PdfBackend backend = backendWith(nested(200));
    REQUIRE(backend.prepareToPaint(Painter::Fastest));
    CHECK(redArea(painted(backend, 2, Painter::Fastest)).width() == 40);
}

TEST_CASE("A page tree that is a loop is refused at once")
{
    const QByteArray page = "<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 400]>>";
    const QByteArrayList roots{"<</Type/Pages/Kids[2 0 R]/Count 9>>", "<</Type/Pages/Kids[3 0 R]/Count 9>>",
                               "<</Type/Pages/Kids[3 0 R 3 0 R]/Count 9>>"};
    for (const QByteArray &root : roots) {
        const auto begin = ProcessorClock::now();
        PdfBackend backend = backendWith(
            fanye::pdfOf({"<</Type/Catalog/Pages 2 0 R>>", root, "<</Type/Pages/Kids[2 0 R 3 0 R]/Count 9>>"}));
        CHECK_FALSE(backend.describe());
        CHECK(ProcessorClock::now() - begin < std::chrono::seconds(1));
    }
    PdfBackend sound = backendWith(fanye::pdfOf({"<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                                                 "<</Type/Pages/Parent 2 0 R/Kids[4 0 R]/Count 1>>", page}));
    CHECK(sound.describe().value().pageCount() == 1);
}
