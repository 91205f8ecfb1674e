// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Pages that are turned, trimmed or locked, made of one that has letters.
#include "engine/lettering/LetteringBackend.h"
#include "lettering/LetteringProof.h"
#include "support/Catch.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

#include <functional>

using namespace fanye;
using namespace fanye::engine;

namespace {

constexpr auto password = "open";
const auto firstPage = PageNumber::fromIndex(0);

QByteArray written(QPDF &pdf, const std::function<void(QPDFWriter &)> &prepare)
{
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    prepare(writer);
    writer.write();
    const auto bytes = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(bytes->getBuffer()), qsizetype(bytes->getSize())};
}

QByteArray pageWith(
    const std::function<void(QPDFObjectHandle page)> &change,
    const std::function<void(QPDFWriter &)> &prepare = [](QPDFWriter &) {})
{
    QPDF pdf;
    pdf.processFile(FANYE_TEST_DATA "/vertical.pdf");
    change(pdf.getAllPages().at(0));
    return written(pdf, prepare);
}

struct Lettered
{
    IssueFacts facts;
    Lettering lettering;
    PictureDifference difference; // between the page, and its letters over the picture
};

Lettered lettered(const QByteArray &pdf, const QString &key = {})
{
    const auto backend = LetteringBackend::open(FileBytes::own(pdf), key);
    backend->warmUp();
    backend->setTrim(Trim::Always, [] {});
    Lettered result{backend->readFacts().value(), {}, {}};
    REQUIRE(backend->prepareToPaint(Painter::Fastest));
    const QSizeF points = result.facts.geometry(firstPage).cropSize();
    const QSize size = (points * 2).toSize();
    QImage whole(size, QImage::Format_RGB32);
    const auto canvas = [size](QImage &image) {
        return Canvas{size, image.rect(), reinterpret_cast<std::uint32_t *>(image.bits())};
    };
    const int pages = result.facts.pageCount();
    REQUIRE(backend->paint(firstPage, canvas(whole), Painter::Fastest, pages));
    QImage picture = whole.copy();
    result.lettering = backend->letter(firstPage, canvas(picture), pages);
    result.difference = lettering::proof(picture, result.lettering, {QPointF(), points}, whole);
    return result;
}

QSize letterSize(const Lettered &page)
{
    return inLetterUnits(page.facts.geometry(firstPage).cropSize());
}

} // namespace

TEST_CASE("a turned page has its letters where they are seen")
{
    const Lettered upright = lettered(pageWith([](QPDFObjectHandle) {}));
    REQUIRE_FALSE(upright.lettering.letters.empty());
    for (const int degrees : {90, 180, 270}) {
        CAPTURE(degrees);
        const Lettered turned = lettered(pageWith(
            [&](QPDFObjectHandle page) { page.replaceKey("/Rotate", QPDFObjectHandle::newInteger(degrees)); }));
        CHECK(turned.lettering.letters.size() == upright.lettering.letters.size());
        CHECK(lettering::isProved(turned.difference));
        CHECK(turned.lettering.page == letterSize(turned));
        CHECK((turned.lettering.page == upright.lettering.page) == (degrees == 180));
    }
}

TEST_CASE("the letters of a trimmed page are told in its crop box")
{
    const Lettered page = lettered(pageWith([](QPDFObjectHandle page) {
        const auto crop = page.getKey("/MediaBox").getArrayAsRectangle();
        page.replaceKey(
            "/TrimBox",
            QPDFObjectHandle::newFromRectangle({crop.llx + 30, crop.lly + 20, crop.urx - 10, crop.ury - 40}));
    }));
    CHECK(page.facts.geometry(firstPage).isTrimmed());
    CHECK_FALSE(page.lettering.letters.empty());
    CHECK(page.lettering.page == letterSize(page));
    CHECK(lettering::isProved(page.difference));
}

TEST_CASE("a locked page has its letters once the password is known")
{
    const QByteArray pdf = pageWith([](QPDFObjectHandle) {},
                                    [](QPDFWriter &writer) {
                                        writer.setR6EncryptionParameters(password, "owner", true, true, true, true,
                                                                         true, true, qpdf_r3p_full, true);
                                    });
    const Lettered page = lettered(pdf, QString::fromLatin1(password));
    CHECK_FALSE(page.lettering.letters.empty());
    CHECK(lettering::isProved(page.difference));
}
