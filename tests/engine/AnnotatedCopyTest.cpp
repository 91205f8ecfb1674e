// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Copies with annotations, as poppler and Qt PDF paint them and qpdf reads them.
#include "PdfForTests.h"
#include "WrittenPdf.h"

#include "support/Catch.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <cmath>

using namespace fanye;
using namespace fanye::engine;

namespace {

constexpr int markablePages = 7;

PageNumber page(int number)
{
    return PageNumber::fromNumber(number);
}

struct Copied
{
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("copy.pdf"));
    Result<CopyReport> result = Reason::Damaged;

    Copied(PdfBackend backend, const std::vector<Annotation> &annotations, int pageCount)
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        result = backend.copy({{}, pageCount, file.handle(), CopyAddition::Annotations, annotations}, [](int) { });
    }
    PdfBackend read(const QString &password = {}) const { return backendOfFile(path, password); }
    QString qpdf(const QStringList &options) const
    {
        QProcess qpdf;
        qpdf.setProcessChannelMode(QProcess::MergedChannels);
        qpdf.start(QStringLiteral(QPDF_COMMAND), options + QStringList{path});
        qpdf.waitForFinished();
        return QString::fromUtf8(qpdf.readAll());
    }
    bool isSound() const { return qpdf({QStringLiteral("--check")}).contains(QStringLiteral("No syntax")); }
};

std::vector<Annotation> annotationsIn(PdfBackend backend)
{
    std::vector<Annotation> all;
    backend.readAnnotations(ProcessorClock::now() + std::chrono::seconds(60), [&](const AnnotationList &part) {
        all.insert(all.end(), part.annotations.begin(), part.annotations.end());
    });
    return all;
}

// The box of "these" on the page.
QRectF boxOfThese(PdfBackend &backend, PageNumber number)
{
    const PageGlyphs glyphs = backend.glyphs(number, Backend::ImageCover::Skipped).value();
    constexpr std::size_t first = 4, last = 9; // behind "Mark", without the spaces
    QRectF box;
    for (std::size_t i = first; i < last; ++i)
        box |= glyphs.glyphs.at(i).box.toRect();
    return box;
}

Annotation highlight(PageNumber number, const std::vector<QRectF> &rects)
{
    Annotation annotation;
    annotation.page = number;
    annotation.kind = AnnotationKind::Highlight;
    annotation.rects = rects;
    annotation.note = QStringLiteral("请核对\n再排");
    annotation.author = QStringLiteral("王编辑 (A)");
    annotation.name = QStringLiteral("fanye-%1").arg(number.number());
    annotation.colour = 0xFF0000;
    annotation.created = QDateTime::fromSecsSinceEpoch(1'709'200'000);
    annotation.changed = QDateTime::fromSecsSinceEpoch(1'709'300'000);
    return annotation;
}

bool isNear(const QRectF &a, const QRectF &b, double by)
{
    return std::abs(a.left() - b.left()) <= by && std::abs(a.top() - b.top()) <= by
        && std::abs(a.right() - b.right()) <= by && std::abs(a.bottom() - b.bottom()) <= by;
}

} // namespace

TEST_CASE("a highlight stands on its words, however the page is boxed, turned and scaled")
{
    PdfBackend original = backendOf("markable");
    std::vector<Annotation> wanted;
    for (int number = 1; number <= markablePages; ++number)
        wanted.push_back(highlight(page(number), {boxOfThese(original, page(number))}));
    const Copied copied(backendOf("markable"), wanted, markablePages);
    REQUIRE(copied.result);
    CHECK(copied.isSound());
    const std::vector<Annotation> read = annotationsIn(copied.read());
    REQUIRE(read.size() == wanted.size());
    for (std::size_t i = 0; i < read.size(); ++i) {
        CAPTURE(i);
        Annotation same = read[i];
        same.rects = wanted[i].rects;
        CHECK(same == wanted[i]);
        REQUIRE(read[i].rects.size() == 1);
        CHECK(isNear(read[i].rects.front(), wanted[i].rects.front(), 0.01));
        for (const Painter painter : {Painter::Fastest, Painter::Fallback}) {
            PdfBackend copy = copied.read();
            REQUIRE(copy.prepareToPaint(painter));
            const QImage picture = painted(copy, int(i) + 1, painter);
            CHECK(isNear(redArea(picture), wanted[i].rects.front(), 1.5));
            // The print stays black under it.
            const QImage before = [&] {
                PdfBackend bare = backendOf("markable");
                REQUIRE(bare.prepareToPaint(painter));
                return painted(bare, int(i) + 1, painter);
            }();
            int darkest = 255, darkestBefore = 255;
            const QRect inside = wanted[i].rects.front().toRect();
            for (int y = inside.top(); y < inside.bottom(); ++y)
                for (int x = inside.left(); x < inside.right(); ++x) {
                    darkest = std::min(darkest, picture.pixelColor(x, y).red());
                    darkestBefore = std::min(darkestBefore, before.pixelColor(x, y).red());
                }
            CHECK(std::abs(darkest - darkestBefore) < 16);
        }
    }
}

TEST_CASE("underlines and notes are written as such, on the page")
{
    Annotation underline = highlight(page(3), {{20, 40, 100, 20}, {20, 70, 50, 20}});
    underline.kind = AnnotationKind::Underline;
    Annotation note = highlight(page(3), {QRectF(0, 5, 0, 0)}); // at the edge
    note.kind = AnnotationKind::Note;
    note.name = QStringLiteral("fanye-note");
    Annotation outside = highlight(page(3), {{5000, 5000, 10, 10}});
    outside.name = QStringLiteral("fanye-outside");
    const Copied copied(backendOf("markable"), {underline, note, outside, highlight(page(9), {{0, 0, 9, 9}})}, 7);
    REQUIRE(copied.result);
    const std::vector<Annotation> read = annotationsIn(copied.read());
    REQUIRE(read.size() == 2);
    CHECK(read[0].kind == AnnotationKind::Underline);
    REQUIRE(read[0].rects.size() == 2);
    CHECK(isNear(read[0].rects[1], {20, 70, 50, 20}, 0.01));
    CHECK(read[1].kind == AnnotationKind::Note);
    CHECK(isNear(read[1].rects.front(), {0, 0, 18, 18}, 0.01));
    for (const Painter painter : {Painter::Fastest, Painter::Fallback}) {
        PdfBackend copy = copied.read();
        REQUIRE(copy.prepareToPaint(painter));
        const QImage picture = painted(copy, 3, painter);
        CHECK(isNear(redArea(picture.copy(QRect(0, 0, 20, 20))), {1, 1, 16, 16}, 2)); // the sign
        CHECK(isNear(redArea(picture.copy(QRect(0, 70, 200, 25))), {20, 18, 50, 2}, 2));
    }
}

TEST_CASE("a copy of a copy has each mark once, and what others wrote stays")
{
    const Annotation mark = highlight(page(1), {{20, 40, 100, 20}});
    const Copied first(backendOf("annotations"), {mark}, 7);
    REQUIRE(first.result);
    REQUIRE(annotationsIn(first.read()).size() == 9);
    Annotation changed = mark;
    changed.note = QStringLiteral("anew");
    const Copied second(first.read(), {changed}, 7);
    REQUIRE(second.result);
    const std::vector<Annotation> read = annotationsIn(second.read());
    REQUIRE(read.size() == 9);
    int popups = 0;
    for (const Annotation &each : read)
        popups += each.name == mark.name && each.note == QStringLiteral("anew") ? 1 : 0;
    CHECK(popups == 1);
    CHECK(second.qpdf({QStringLiteral("--qdf"), QStringLiteral("--object-streams=disable")}).isEmpty() == false);
}

TEST_CASE("whatever a page says of its annotations, it gets the new ones, and other pages none")
{
    for (const char *annotations : {"/Annots 300 0 R", "/Annots []", "/Annots 7", "/Annots (x)", "", "/Annots 99 0 R"}) {
        CAPTURE(annotations);
        WrittenPdf pdf;
        pdf.firstPage(annotations).object(300, "[301 0 R null 5]");
        pdf.object(301, "<< /Type /Annot /Subtype /Text /Contents (old) /Rect [1 1 9 9] >>");
        const Copied copied(backendWith(pdf.bytes()), {highlight(page(1), {{20, 40, 100, 20}})}, 3);
        REQUIRE(copied.result);
        CHECK(copied.isSound());
        const std::vector<Annotation> read = annotationsIn(copied.read());
        CHECK(read.size() == (QByteArray(annotations) == "/Annots 300 0 R" ? 2 : 1));
        CHECK(read.back().kind == AnnotationKind::Highlight);
    }
}

TEST_CASE("a note of a million characters is written")
{
    Annotation note = highlight(page(1), {{20, 40, 100, 20}});
    note.note = QStringLiteral("字").repeated(1'000'000);
    const Copied copied(backendOf("markable"), {note}, 7);
    REQUIRE(copied.result);
    CHECK(copied.isSound());
    CHECK(annotationsIn(copied.read()).front().note.size() == longestAnnotationNote);
    CHECK(QFile(copied.path).size() > 2'000'000);
}

TEST_CASE("outline and labels of a copy with annotations are as they were")
{
    PdfBackend original = backendOf("outline");
    const int pageCount = original.readFacts()->pageCount();
    const Copied copied(backendOf("outline"), {highlight(page(1), {{20, 40, 100, 20}})}, pageCount);
    REQUIRE(copied.result);
    PdfBackend copy = copied.read();
    CHECK(outlineAsText(structureOf(copy)) == outlineAsText(structureOf(original)));
    CHECK(copy.readFacts()->labels == original.readFacts()->labels);
    CHECK_FALSE(copied.result->breaksSignature);
}

TEST_CASE("what the author forbids is not written, a lock stays, and a signature is told of")
{
    const std::vector<Annotation> one{highlight(page(1), {{20, 40, 100, 20}})};
    const Copied forbidden(backendOf("owner-only"), one, 3);
    REQUIRE_FALSE(forbidden.result);
    CHECK(forbidden.result.failure().reason == Reason::NotAllowed);
    const Copied locked(backendOf("locked-aes", QStringLiteral("secret")), one, 3);
    REQUIRE(locked.result);
    CHECK_FALSE(locked.read().readFacts());
    CHECK(annotationsIn(locked.read(QStringLiteral("secret"))).size() == 1);
    for (const char *entries :
         {"/AcroForm << /Fields [300 0 R] >>", "/Perms << /DocMDP << /Type /Sig >> >>", "/AcroForm << /Fields [301 0 R] >>"}) {
        WrittenPdf pdf;
        pdf.catalog(entries).object(300, "<< /T (a) /FT /Sig /V << /Type /Sig >> >>");
        pdf.object(301, "<< /T (b) /Kids [301 0 R 302 0 R] /FT /Sig >>");
        pdf.object(302, "<< /Parent 301 0 R /V << /Type /Sig >> >>");
        const Copied copied(backendWith(pdf.bytes()), one, 3);
        REQUIRE(copied.result);
        CHECK(copied.result->breaksSignature);
    }
}
