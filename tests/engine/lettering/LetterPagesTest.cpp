// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/lettering/LetterPages.h"

#include "engine/pdf/PdfBackend.h"
#include "support/Catch.h"
#include "support/SmallPdf.h"

#include <QImage>

using namespace fanye;
using namespace fanye::engine;

namespace {

constexpr QSize page{100, 100};

// A page of two squares, of which the right one is on a layer that is not shown.
QByteArray pdfWithLayer(const QByteArray &layers, const QByteArrayList &more)
{
    return pdfOf(QByteArrayList{
                     "<</Type/Catalog/Pages 2 0 R/OCProperties " + layers + ">>", "<</Type/Pages/Count 1/Kids[3 0 R]>>",
                     "<</Type/Page/Parent 2 0 R/MediaBox[0 0 100 100]/Contents 4 0 R"
                     "/Resources<</Properties<</L 5 0 R>>>>>>",
                     streamOf("10 10 30 80 re f /OC /L BDC 60 10 30 80 re f EMC"), "<</Type/OCG/Name(hidden)>>"}
                 + more);
}

QImage painted(const QByteArray &pdf)
{
    PdfBackend backend(FileBytes::own(pdf), {});
    QImage picture(page, QImage::Format_RGB32);
    const Canvas canvas{page, picture.rect(), reinterpret_cast<std::uint32_t *>(picture.bits())};
    REQUIRE(backend.prepareToPaint(Painter::Fastest));
    REQUIRE(backend.paint(PageNumber::fromIndex(0), canvas, Painter::Fastest, 1));
    return picture;
}

} // namespace

TEST_CASE("layers that are not shown stay hidden in the copies of a page, wherever the catalog keeps them")
{
    const QByteArray layers = "<</OCGs[5 0 R]/D<</OFF[5 0 R]>>>>";
    for (const QByteArray &pdf : {pdfWithLayer(layers, {}), pdfWithLayer("6 0 R", {layers})}) {
        const auto pages = LetterPages::open(pdf, {});
        REQUIRE(pages);
        for (int again = 0; again < 2; ++again) {
            const auto single = pages->of(PageNumber::fromIndex(0));
            REQUIRE(single);
            for (const QByteArray &copy : {single->withoutText, single->withoutImages}) {
                const QImage picture = painted(copy);
                CHECK(picture.pixel(25, 50) == 0xff000000);
                CHECK(picture.pixel(75, 50) == 0xffffffff);
            }
        }
    }
}
