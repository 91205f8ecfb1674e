// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "EbookForTests.h"

#include "engine/pdf/PdfBackend.h"
#include "support/Catch.h"

#include <QFile>

using namespace fanye;
using namespace fanye::engine;

namespace {

QByteArray testPdf(const char *name)
{
    QFile file(QStringLiteral(FANYE_TEST_DATA "/%1.pdf").arg(QLatin1String(name)));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

const QByteArray storedKey(64, 'a'); // of SmallEbook

} // namespace

TEST_CASE("an e-book with its PDF is that PDF")
{
    const QByteArray pdf = testPdf("plain");
    SmallEbook book;
    book.pdf = pdf;
    const auto backend = ebookWith(book.html());
    PdfBackend alone(FileBytes::own(pdf), {});
    const IssueFacts facts = backend->readFacts().value();
    CHECK(facts == alone.readFacts().value());
    CHECK(facts.contentKey != storedKey);
    const auto page = PageNumber::fromNumber(1);
    CHECK(backend->glyphs(page, Backend::ImageCover::Measured).value()
          == alone.glyphs(page, Backend::ImageCover::Measured).value());
    CHECK(structureOf(*backend) == structureOf(alone));
    const QImage picture = painted(*backend, 1, {60, 80}, facts.pageCount());
    REQUIRE_FALSE(picture.isNull());
    CHECK(picture == painted(alone, 1, {60, 80}, facts.pageCount()));
}

TEST_CASE("an e-book with its PDF tells the letters of that PDF")
{
    SmallEbook book;
    book.pdf = testPdf("vertical");
    const auto backend = ebookWith(book.html());
    backend->warmUp();
    const int pages = backend->readFacts().value().pageCount();
    REQUIRE(backend->prepareToPaint(Painter::Fastest));
    QImage picture(600, 800, QImage::Format_RGB32);
    const Canvas canvas{picture.size(), picture.rect(), reinterpret_cast<std::uint32_t *>(picture.bits())};
    const auto page = PageNumber::fromIndex(0);
    REQUIRE(backend->paint(page, canvas, Painter::Fastest, pages));
    CHECK_FALSE(backend->letter(page, canvas, pages).letters.empty());
}

TEST_CASE("an e-book without a PDF that can be opened is its pages")
{
    SmallEbook book;
    book.pictures = {webpOf(plainPicture({5, 10}, Qt::red)), {}};
    QByteArray wrong = book.html();
    wrong.replace("</main>", "</main><script type=\"application/octet-stream\" id=\"pdf\">%PDF</script>");
    SmallEbook damaged = book, locked = book;
    damaged.pdf = "%PDF-1.4 and nothing else";
    locked.pdf = testPdf("locked-aes");
    for (const QByteArray &html : {book.html(), wrong, damaged.html(), locked.html()}) {
        const auto backend = ebookWith(html);
        const auto facts = backend->readFacts();
        REQUIRE(facts);
        CHECK(facts->pageCount() == 2);
        CHECK(facts->title == QStringLiteral("T"));
        CHECK(facts->contentKey == storedKey);
        CHECK(facts->textReader.startsWith(QStringLiteral("e-book")));
        CHECK(backend->glyphs(PageNumber::fromNumber(1), Backend::ImageCover::Skipped)->glyphs.size() == 3);
        const auto painter = ebookWith(html);
        CHECK(painted(*painter, 1, {5, 10}).pixel(2, 5) == qRgb(255, 0, 0));
    }
}

TEST_CASE("a locked PDF inside opens with its password")
{
    SmallEbook book;
    book.pdf = testPdf("locked-aes");
    const auto facts = ebookWith(book.html(), QStringLiteral("secret"))->readFacts();
    REQUIRE(facts);
    CHECK(facts->isEncrypted);
    CHECK(facts->contentKey != storedKey);
}

TEST_CASE("an e-book is described by the PDF inside, or by its pages")
{
    SmallEbook book;
    CHECK(ebookWith(book.html())->describe()->contentKey == storedKey);
    book.pdf = testPdf("plain");
    CHECK(ebookWith(book.html())->describe()->pageCount() == 3);
    book.pdf = "no PDF at all";
    CHECK(ebookWith(book.html())->describe()->contentKey == storedKey);
}

TEST_CASE("a page that is only a picture is told as one")
{
    SmallEbook book;
    book.pictures = {webpOf(plainPicture({5, 10}, Qt::red)), webpOf(plainPicture({5, 10}, Qt::red))};
    const auto backend = ebookWith(book.html());
    using enum Backend::ImageCover;
    CHECK(backend->glyphs(PageNumber::fromNumber(1), Measured)->imageCover == 0);
    CHECK(backend->glyphs(PageNumber::fromNumber(2), Measured)->imageCover == 1);
    CHECK(backend->glyphs(PageNumber::fromNumber(2), Skipped)->imageCover == 0);
}

TEST_CASE("an e-book that does not tell its key has one of its own, and one without text no reader of text")
{
    SmallEbook book;
    book.issue.replace(storedKey, "unknown");
    book.text.clear();
    const IssueFacts facts = ebookWith(book.html())->readFacts().value();
    CHECK(facts.contentKey.size() == 64);
    CHECK(facts.textReader.isEmpty());
    CHECK_FALSE(ebookWith(book.html())->glyphs(PageNumber::fromNumber(1), Backend::ImageCover::Skipped));
}

TEST_CASE("an e-book without an issue is damaged")
{
    SmallEbook book;
    book.issue = "{";
    const auto facts = ebookWith(book.html())->readFacts();
    REQUIRE_FALSE(facts);
    CHECK(facts.failure().reason == Reason::Damaged);
    CHECK_FALSE(ebookWith(book.html())->prepareToPaint(Painter::Fastest));
    CHECK_FALSE(ebookWith(book.html())->binding());
}

TEST_CASE("the structure comes in parts, and ends where the time does")
{
    SmallEbook book;
    QByteArray contents = QByteArray(R"({"title":"A"},)").repeated(1200);
    contents.chop(1);
    book.issue.replace("\"title\":\"T\"", "\"title\":\"T\",\"contents\":[" + contents + "]");
    const auto backend = ebookWith(book.html());
    CHECK(structureOf(*backend).outline.size() == 1200);
    int parts = 0;
    IssueStructure last;
    backend->readStructure(ProcessorClock::now(), [&](const IssueStructure &part) {
        ++parts;
        last = part;
    });
    CHECK(parts == 1);
    CHECK(last == IssueStructure{{}, {}, false});
}

TEST_CASE("an e-book without its PDF is not copied")
{
    const auto copied = ebookWith(SmallEbook().html())->copy({}, [](int) {});
    REQUIRE_FALSE(copied);
    CHECK(copied.failure().reason == Reason::CannotWrite);
}
