// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PdfForTests.h"
#include "engine/pdf/PdfBackend.h"
#include "engine/pdf/PopplerReader.h"
#include "engine/pdf/TextCopy.h"
#include "engine/pdf/TextPages.h"
#include "support/Catch.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <map>

using namespace fanye;
using namespace fanye::engine;

namespace {

constexpr int pageCount = 40;

// Page n shows "page n A" in a font whose program reads A as B. What else a file needs is added by its number.
class LongPdf
{
public:
    LongPdf &with(int number, const QByteArray &body)
    {
        m_objects[number] = body;
        return *this;
    }
    LongPdf &catalog(const QByteArray &entries) { return with(1, "<</Type/Catalog/Pages 2 0 R" + entries + ">>"); }
    LongPdf &resources(const QByteArray &entries) { return with(6, "<</Font<</F 3 0 R>>" + entries + ">>"); }
    QByteArray bytes() const
    {
        QByteArray file = "%PDF-1.5\n";
        std::map<int, qsizetype> places;
        for (const auto &[number, body] : m_objects) {
            places[number] = file.size();
            file += QByteArray::number(number) + " 0 obj\n" + body + "\nendobj\n";
        }
        const qsizetype table = file.size();
        const int count = m_objects.rbegin()->first + 1;
        file += "xref\n0 " + QByteArray::number(count) + "\n0000000000 65535 f \n";
        for (int number = 1; number < count; ++number)
            file += places.count(number) != 0
                ? QByteArray::number(places[number]).rightJustified(10, '0') + " 00000 n \n"
                : QByteArray("0000000000 00000 f \n");
        return file + "trailer\n<</Root 1 0 R/Size " + QByteArray::number(count) + ">>\nstartxref\n"
            + QByteArray::number(table) + "\n%%EOF\n";
    }
    LongPdf()
    {
        QByteArray kids;
        for (int page = 0; page < pageCount; ++page) {
            const QByteArray name = QByteArray::number(page + 1), drawing = QByteArray::number(100 + page);
            kids += QByteArray::number(10 + page) + " 0 R ";
            with(10 + page,
                 "<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 400]/Resources 6 0 R/Contents " + drawing
                     + " 0 R/Annots[<</Type/Annot/Subtype/Link/Rect[1 1 9 9]>> 7 0 R]>>");
            with(100 + page,
                 stream({},
                        "BT /F 12 Tf 20 300 Td (page " + name
                            + " A) Tj ET /Span/M BDC BT /F 12 Tf 20 200 Td "
                              "(X) Tj ET EMC"));
        }
        catalog({});
        resources({});
        with(2, "<</Type/Pages/Count " + QByteArray::number(pageCount) + "/Kids[" + kids + "]>>");
        with(3,
             "<</Type/Font/Subtype/Type1/BaseFont/Odd/FontDescriptor 4 0 R/FirstChar 32/LastChar 33/Widths[500 500]>>");
        with(4, "<</Type/FontDescriptor/FontName/Odd/Flags 4/FontFile 5 0 R/Ascent 700/Descent -200>>");
        with(5,
             stream("/Length1 100",
                    "%!PS-AdobeFont-1.0: Odd\n/FontName /Odd def\n/Encoding 256 array\n0 1 255 {1 index "
                    "exch /.notdef put} for\n"
                        + letters() + "readonly def\ncurrentfile eexec\n" + QByteArray(20'000, 'x')));
        with(7, "<</Type/Annot/Subtype/Stamp/Rect[50 50 150 80]/AP<</N 8 0 R>>>>");
        with(8,
             stream("/Type/XObject/Subtype/Form/BBox[0 0 100 30]/Resources 6 0 R", "BT /F 9 Tf 2 9 Td (seal) Tj ET"));
    }

private:
    static QByteArray stream(const QByteArray &entries, const QByteArray &body)
    {
        return "<<" + entries + "/Length " + QByteArray::number(body.size()) + ">>stream\n" + body + "\nendstream";
    }
    static QByteArray letters()
    {
        QByteArray lines;
        for (const char letter : QByteArray("abcdefghijklmnopqrstuvwxyzX"))
            lines += "dup " + QByteArray::number(int(letter)) + " /" + letter + " put\n";
        return lines + "dup 65 /B put\ndup 32 /space put\n";
    }
    std::map<int, QByteArray> m_objects;
};

QByteArray throughQpdf(const QByteArray &file, const QStringList &options)
{
    const QTemporaryDir folder;
    QFile in(folder.filePath(QStringLiteral("in.pdf"))), out(folder.filePath(QStringLiteral("out.pdf")));
    REQUIRE(in.open(QIODevice::WriteOnly));
    in.write(file);
    in.close();
    QProcess::execute(QStringLiteral(QPDF_COMMAND), options + QStringList{in.fileName(), out.fileName()});
    REQUIRE(out.open(QIODevice::ReadOnly));
    return out.readAll();
}

std::shared_ptr<PopplerReader> readerOf(const QByteArray &file)
{
    const auto opened = PopplerReader::open(file, {});
    REQUIRE(opened);
    return opened.value();
}

enum class Source { Copy, File };

// Whether the text is the same, and comes from where it is expected to come from. At the end another file is given out
// as the original: its text is read only by pages that have no copy.
void checkSameText(const QByteArray &file, Source expected)
{
    const auto plain = readerOf(file);
    TextPages pages(file);
    const auto reader = readerOf(file);
    for (int index = 0; index < pageCount; ++index) {
        INFO("page " << index + 1);
        const auto read = pages.glyphs(*reader, PageNumber::fromIndex(index));
        REQUIRE(read);
        CHECK(read.value() == plain->glyphs(PageNumber::fromIndex(index)).value());
    }
    const QByteArray otherFile = LongPdf().with(100, "<</Length 0>>stream\n\nendstream").bytes();
    const auto other = readerOf(otherFile);
    const auto first = pages.glyphs(*other, {});
    REQUIRE(first);
    CHECK((first.value() == plain->glyphs({}).value()) == (expected == Source::Copy));
}

} // namespace

TEST_CASE("a text copy has neither object streams nor whole font programs, and the same text on each page")
{
    const QByteArray plain = LongPdf().bytes();
    for (const QByteArray &file : {plain, throughQpdf(plain, {QStringLiteral("--object-streams=generate")})}) {
        CHECK(isWorthTextCopy(file));
        const QByteArray copy = textCopy(file);
        REQUIRE(!copy.isEmpty());
        CHECK(!copy.contains("/ObjStm"));
        CHECK(!copy.contains("xxxx"));
        const auto of = readerOf(copy), original = readerOf(file);
        for (int index = 0; index < pageCount; ++index)
            CHECK(of->glyphs(PageNumber::fromIndex(index)).value()
                  == original->glyphs(PageNumber::fromIndex(index)).value());
        CHECK(textOf(of->glyphs(PageNumber::fromNumber(9)).value()).contains(QLatin1String("page")));
        CHECK(textOf(of->glyphs(PageNumber::fromNumber(9)).value()).contains(QLatin1String("B")));
        CHECK(textOf(of->glyphs(PageNumber::fromNumber(9)).value()).contains(QLatin1String("seal")));
        checkSameText(file, Source::Copy);
    }
}

TEST_CASE("a file that qpdf may understand differently gets no text copy, and its text is read all the same")
{
    const QByteArray plain = LongPdf().bytes();
    const std::vector<std::pair<const char *, QByteArray>> files{
        {"whose table is elsewhere", QByteArray(plain).replace("startxref\n", "startxref\n7")},
        {"fields without appearances", LongPdf().catalog("/AcroForm<</NeedAppearances true/Fields[]>>").bytes()},
        {"text of marked content", LongPdf().resources("/Properties<</M<</ActualText(\xfe\xffN\r)>>>>").bytes()},
        {"the same by reference",
         LongPdf().resources("/Properties<</M 9 0 R>>").with(9, "<</ActualText(\xfe\xffN\r)>>").bytes()},
    };
    for (const auto &[what, file] : files) {
        INFO(what);
        CHECK(textCopy(file).isEmpty());
        checkSameText(file, Source::File);
    }
    CHECK(textCopy(throughQpdf(plain,
                               {QStringLiteral("--encrypt"), QStringLiteral(""), QStringLiteral("owner"),
                                QStringLiteral("256"), QStringLiteral("--")}))
              .isEmpty());
}

TEST_CASE("a file that poppler reads fast is not worth a text copy")
{
    QFile plain(QStringLiteral(FANYE_TEST_DATA "/plain.pdf"));
    REQUIRE(plain.open(QIODevice::ReadOnly));
    CHECK(!isWorthTextCopy(plain.readAll()));
}
