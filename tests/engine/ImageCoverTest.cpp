// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/pdf/ImageCover.h"
#include "WrittenPdf.h"
#include "engine/backend/FileBytes.h"
#include "engine/pdf/QpdfStructure.h"
#include "engine/pdf/QpdfValues.h"

#include "support/Catch.h"

#include <QFile>

#include <qpdf/QPDF.hh>

#include <vector>

using namespace fanye;
using namespace fanye::engine;

namespace {

float coverOf(const char *name, PageNumber page)
{
    QFile file(QStringLiteral(FANYE_TEST_DATA "/%1.pdf").arg(QLatin1String(name)));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto bytes = FileBytes::map(file.handle());
    REQUIRE(bytes);
    const auto structure = QpdfStructure::open(bytes->view(), {});
    REQUIRE(structure);
    return structure->imageCover(page);
}

// Of a page that draws the form with "/F Do"; the page's resources have an image as /I.
float coverThroughForm(const QByteArray &entries, const QByteArray &drawing)
{
    const auto stream = [](const QByteArray &more, const QByteArray &data) {
        return "<< " + more + " /Length " + QByteArray::number(data.size()) + " >>\nstream\n" + data + "\nendstream";
    };
    WrittenPdf written;
    written.object(20,
                   "<< /Type /Page /MediaBox [0 0 300 400] /Contents 21 0 R"
                   " /Resources << /XObject << /I 22 0 R /F 23 0 R >> >> >>");
    written.object(21, stream({}, "/F Do"));
    written.object(22, stream("/Subtype /Image /Width 1 /Height 1", "x"));
    written.object(23, stream("/Subtype /Form /BBox [0 0 300 400] " + entries, drawing));
    const QByteArray bytes = written.bytes();
    QPDF pdf;
    pdf.processMemoryFile("test", bytes.constData(), std::size_t(bytes.size()));
    QPDFObjectHandle page = pdf.getObjectByID(20, 0);
    return imageCover(page, frameOf(page));
}

} // namespace

TEST_CASE("the share of a page under images is measured")
{
    const std::vector<float> expected{0, 0.25F, 1, 0.25F, 0.5F};
    for (std::size_t i = 0; i < expected.size(); ++i) {
        INFO("page " << i + 1);
        CHECK(coverOf("images", PageNumber::fromIndex(int(i))) == Approx(expected[i]).margin(0.02));
    }
}

TEST_CASE("images are found in forms without resources, and under escaped names")
{
    CHECK(coverThroughForm({}, "150 0 0 400 0 0 cm /I Do") == Approx(0.5).margin(0.02));
    CHECK(coverThroughForm({}, "150 0 0 400 0 0 cm /#49 Do") == Approx(0.5).margin(0.02));
    CHECK(coverThroughForm("/Resources << /XObject << /Other 22 0 R >> >>", "300 0 0 400 0 0 cm /Oth#65r Do")
          == Approx(1).margin(0.02));
    CHECK(coverThroughForm("/Resources << >>", "300 0 0 400 0 0 cm /I Do") == 0);
    CHECK(coverThroughForm({}, "/F Do /F Do /F Do") == 0); // itself
}

TEST_CASE("a drawing that never ends is followed only so far")
{
    CHECK(coverOf("slow", PageNumber::fromNumber(2)) == 0);
}
