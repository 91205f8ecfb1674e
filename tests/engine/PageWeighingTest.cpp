// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What makes a page slow to paint is found in what it draws.
#include "engine/pdf/PageWeighing.h"
#include "WrittenPdf.h"

#include "support/Catch.h"
#include "support/SmallPdf.h"

#include <qpdf/QPDF.hh>

#include <vector>

using namespace fanye;
using namespace fanye::engine;

namespace {

// Objects 30 and 31 are images of 48 and 16 megapixels, 32 is a small one, 40 a form.
struct Row
{
    const char *what;
    QByteArray drawing;
    PageWeight expected;
    QByteArray form = {};
    Weighing how = Weighing::Quick;
};

PageWeight weightOf(const Row &row)
{
    const auto image = [](const QByteArray &width, const QByteArray &height) {
        return streamOf("x", "/Subtype /Image /Width " + width + " /Height " + height);
    };
    WrittenPdf written;
    written.object(20,
                   "<< /Type /Page /Contents 21 0 R /Resources << /XObject << /A 30 0 R /B 31 0 R /C 32 0 R /F 40 0 R "
                   ">> >> >>");
    written.object(21, streamOf(row.drawing, {}));
    written.object(30, image("8000", "6000"));
    written.object(31, image("4000", "4000"));
    written.object(32, image("-900000", "1e99"));
    written.object(
        40,
        streamOf(row.form,
                 "/Type /XObject /Subtype /Form /BBox [0 0 100 100] /Resources << /XObject << /B 31 0 R >> >>"));
    const QByteArray bytes = written.bytes();
    QPDF pdf;
    pdf.setSuppressWarnings(true);
    pdf.processMemoryFile("test", bytes.constData(), std::size_t(bytes.size()));
    return engine::weightOf(pdf.getObjectByID(20, 0), row.how);
}

} // namespace

TEST_CASE("a page is as heavy as the pictures and shapes that it draws")
{
    const QByteArray shapes = QByteArray("0 0 m 9 9 l 3 7 l f ").repeated(15'000), few = shapes.left(2'000),
                     letters = QByteArray("BT /F 9 Tf (shapes: f f f) Tj ET ").repeated(15'000),
                     shadings = QByteArray("/S sh           \n").repeated(20'000),
                     dense = QByteArray("f f f ").repeated(15'000);
    const std::vector<Row> rows{
        {"a picture", "/A Do", {48, false}},
        {"pictures of another page", "0 0 9 9 re f", {}},
        {"a small picture", "/B Do", {}},
        {"two pictures, one in a form", "/A Do /F Do", {64, false}, "/B Do"},
        {"a picture twice", "/A Do /A Do", {48, false}},
        {"an odd picture", "/C Do", {}},
        {"shapes", shapes, {0, true}},
        {"few shapes", few, {}},
        {"letters", letters, {}},
        {"shadings", shadings, {}},
        {"shapes in a form", "/F Do", {0, true}, shapes},
        {"shapes and a picture", "/A Do " + shapes, {48, true}},
        {"a short drawing, quickly", dense, {}},
        {"a short drawing, thoroughly", dense, {0, true}, {}, Weighing::Thorough},
    };
    for (const Row &row : rows) {
        INFO(row.what);
        CHECK(weightOf(row) == row.expected);
    }
}
