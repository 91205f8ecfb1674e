// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/pdf/ResourceGaps.h"
#include "WrittenPdf.h"

#include "support/Catch.h"
#include "support/SmallPdf.h"

#include <vector>

using namespace fanye;
using namespace fanye::engine;

namespace {

// Object 20 is the page, 30 an image that Qt PDF does not paint, 31 a font that it paints wrongly.
struct Row
{
    const char *what;
    QByteArray resources;
    QByteArray drawing;
    QByteArray object40 = {};
};

QByteArray form(const QByteArray &entries, const QByteArray &drawing)
{
    return streamOf(drawing, "/Type /XObject /Subtype /Form /BBox [0 0 100 100] " + entries);
}

Gap gapOf(const Row &row)
{
    WrittenPdf written;
    written.object(20, "<< /Type /Page /Contents 21 0 R /Resources << " + row.resources + " >> >>");
    written.object(21, streamOf(row.drawing, {}));
    written.object(30, streamOf("odd", "/Subtype /Image /Width 8 /Height 8 /Filter /JBIG2Decode"));
    written.object(
        31, "<< /Type /Font /Subtype /Type0 /BaseFont /Song /Encoding /UniGB-UCS2-H /DescendantFonts [32 0 R] >>");
    written.object(32, "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Song /FontDescriptor 33 0 R >>");
    written.object(33, "<< /Type /FontDescriptor /FontName /Song >>");
    written.object(40, row.object40.isEmpty() ? QByteArray("null") : row.object40);
    const QByteArray bytes = written.bytes();
    QPDF pdf;
    pdf.setSuppressWarnings(true);
    pdf.processMemoryFile("test", bytes.constData(), std::size_t(bytes.size()));
    return ResourceGaps(pdf, bytes).of(pdf.getObjectByID(20, 0));
}

const QByteArray type3
    = "<< /Type /Font /Subtype /Type3 /FontBBox [0 0 1 1] /FontMatrix [1 0 0 1 0 0] /CharProcs << >> ";

} // namespace

TEST_CASE("images and fonts with a gap are found wherever a page may draw them")
{
    const QByteArray image = "/XObject << /I 30 0 R /F 40 0 R >> ",
                     ownImage = "/Resources << /XObject << /I 30 0 R >> >>";
    const std::vector<Row> rows{
        {"on the page", image, "/I Do"},
        {"under an escaped name", image, "/#49 Do"},
        {"under an escaped name of the resources", "/XObject << /#49m 30 0 R >>", "/I#6D Do"},
        {"in a form", "/XObject << /F 40 0 R >>", "/F Do", form(ownImage, "/I Do")},
        {"in a form without resources", image, "/F Do", form({}, "/I Do")},
        {"in a Type 3 font", "/Font << /T 40 0 R >>", "/T 9 Tf", type3 + ownImage + " >>"},
        {"in a Type 3 font without resources", image + "/Font << /T 40 0 R >>", "/T 9 Tf", type3 + " >>"},
        {"in a pattern without resources", image + "/Pattern << /P 40 0 R >>", "/P scn",
         streamOf("/I Do", "/PatternType 1")},
        {"in a mask", "/ExtGState << /G << /SMask << /S /Luminosity /G 40 0 R >> >> >>", "/G gs",
         form(ownImage, "/I Do")},
        {"in a mask without resources", image + "/ExtGState << /G << /SMask << /S /Alpha /G 40 0 R >> >> >>", "/#47 gs",
         form({}, "/I Do")},
        {"a font on the page", "/Font << /S 31 0 R >>", "/S 9 Tf"},
        {"a font of a graphics state", "/ExtGState << /G << /Font [31 0 R 9] >> >>", "/G gs"},
        {"a font of a graphics state of a form", "/XObject << /F 40 0 R >>", "/F Do",
         form("/Resources << /ExtGState << /G << /Font [31 0 R 9] >> >> >>", "/G gs")},
    };
    for (const Row &row : rows) {
        INFO(row.what);
        CHECK(gapOf(row) == Gap::Certain);
    }
}

TEST_CASE("what a page does not draw is no gap")
{
    const QByteArray image = "/XObject << /I 30 0 R /F 40 0 R >> ";
    const std::vector<Row> rows{
        {"an image", image, "0 0 9 9 re f"},
        {"an image beside another", image, "/F Do", streamOf("x", "/Subtype /Image /Width 1 /Height 1")},
        {"an image beside a form", image, "/F Do", form("/Resources << >>", "0 0 9 9 re f")},
        {"a mask", "/ExtGState << /G << /SMask << /S /Alpha /G 40 0 R >> >> /H << >> >>", "/H gs",
         form("/Resources << /XObject << /I 30 0 R >> >>", "/I Do")},
        {"a font of a graphics state", "/ExtGState << /G << /Font [31 0 R 9] >> >>", "/g gs"},
        {"an escape that is none", "/XObject << /#2349 30 0 R >>", "/#4 Do /#zz Do /#00 Do"},
    };
    for (const Row &row : rows) {
        INFO(row.what);
        CHECK(gapOf(row) == Gap::None);
    }
}
