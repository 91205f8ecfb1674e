// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PdfForTests.h"
#include "WrittenPdf.h"

#include "support/Catch.h"
#include "support/SmallPdf.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTemporaryFile>

using namespace fanye;
using namespace fanye::engine;

namespace {

// UTF-16 in a literal string, with a backslash only before these bytes.
QByteArray utf16(const char *text, const char *escaped = "()\\")
{
    QByteArray literal("(\xFE\xFF");
    for (const QChar c : QString::fromUtf8(text))
        for (const char byte : {char(c.unicode() >> 8), char(c.unicode() & 0xFF)})
            literal += (QByteArrayView(escaped).contains(byte) ? "\\" : "") + QByteArray(1, byte);
    return literal + ')';
}

// "Title|Title"
std::string titlesIn(const QByteArray &pdf)
{
    PdfBackend backend = backendWith(pdf);
    REQUIRE(backend.readFacts()); // as a worker does before
    QStringList titles;
    for (const OutlineItem &item : structureOf(backend).outline)
        titles << item.title;
    return titles.join(QLatin1Char('|')).toStdString();
}

IssueFacts factsIn(const QByteArray &pdf)
{
    PdfBackend backend = backendWith(pdf);
    return backend.readFacts().value();
}

QByteArray copyOf(const QByteArray &pdf)
{
    PdfBackend backend = backendWith(pdf);
    QTemporaryFile copy;
    REQUIRE(copy.open());
    REQUIRE(backend.copy({{}, 3, copy.handle()}, [](int) {}));
    copy.seek(0);
    return copy.readAll();
}

QByteArray hexadecimal(const QString &text)
{
    QByteArray bytes("\xFE\xFF");
    for (const QChar c : text)
        bytes += QByteArray(1, char(c.unicode() >> 8)) + char(c.unicode() & 0xFF);
    return '<' + bytes.toHex() + '>';
}

// The bytes as a literal string in which only parentheses and backslashes are escaped.
QByteArray literalOf(const QByteArray &bytes)
{
    QByteArray literal = "(";
    for (const char byte : bytes)
        literal += (QByteArrayView("()\\").contains(byte) ? "\\" : "") + QByteArray(1, byte);
    return literal + ')';
}

QByteArray encrypted(const QByteArray &pdf, const QStringList &how)
{
    QTemporaryDir folder;
    QFile in(folder.filePath(QStringLiteral("in.pdf"))), out(folder.filePath(QStringLiteral("out.pdf")));
    REQUIRE(in.open(QIODevice::WriteOnly));
    in.write(pdf);
    in.close();
    const QStringList always{QStringLiteral("--static-id"),
                             QStringLiteral("--static-aes-iv"),
                             QStringLiteral("--allow-weak-crypto"),
                             QStringLiteral("--object-streams=disable"),
                             QStringLiteral("--encrypt"),
                             QString(),
                             QStringLiteral("owner")};
    QProcess::execute(QStringLiteral(QPDF_COMMAND),
                      always + how + QStringList{QStringLiteral("--"), in.fileName(), out.fileName()});
    REQUIRE(out.open(QIODevice::ReadOnly));
    return out.readAll();
}

// With the values of these keys as literal strings in place of hexadecimal ones. Nothing else moves.
QByteArray withLiterals(QByteArray pdf, const QByteArrayList &keys, int &carriageReturns)
{
    for (const QByteArray &key : keys)
        for (qsizetype at = pdf.indexOf(key + " <"); at >= 0; at = pdf.indexOf(key + " <", at + 1)) {
            const qsizetype begin = at + key.size() + 1, size = pdf.indexOf('>', begin) + 1 - begin;
            const QByteArray literal = literalOf(QByteArray::fromHex(pdf.mid(begin, size)));
            if (literal.size() <= size && pdf[begin + 1] != '<') {
                carriageReturns += literal.contains('\r') ? 1 : 0;
                pdf.replace(begin, size, literal.leftJustified(size, ' '));
            }
        }
    return pdf;
}

const QByteArray labels = "/PageLabels << /Nums [0 << /P (\xB7\xE2\xC3\xE6) >> 1 << /S /D /P (\xB5\xDA) >>] >>";
const QByteArray gbkTitle = "/Title (\xB7\xAD\xD2\xB3\xD4\xC2\xBF\xAF) /Author <B1E0BCADB2BF>";

} // namespace

TEST_CASE("Titles in UTF-16 keep their characters, in the file and in an object stream")
{
    const auto where = GENERATE(WrittenPdf::Objects::InFile, WrittenPdf::Objects::InObjectStream);
    SECTION("a carriage return that was not escaped")
    {
        const QByteArrayList titles{utf16("不忘初心"), utf16("恢复性"), utf16("「計算平台」背後"), utf16("服务之窗"),
                                    utf16("名家名篇")};
        CHECK(titlesIn(WrittenPdf().titles(titles).bytes(where))
              == "不忘初心|恢复性|「計算平台」背後|服务之窗|名家名篇");
    }
    SECTION("a backslash that was not escaped")
    {
        const QByteArrayList titles{utf16("編輯小語", "()"),
                                    utf16("Memory Sanitization (作者：研發養成所 Bridan)", "()"),
                                    utf16("展望未來，小步快走", ""), utf16("就業導向", "")};
        CHECK(titlesIn(WrittenPdf().titles(titles).bytes(where))
              == "編輯小語|Memory Sanitization (作者：研發養成所 Bridan)|展望未來，小步快走|就業導向");
    }
    SECTION("everything escaped")
    {
        const QByteArrayList titles{"(\xFE\xFF\\134\\017\x4E\\r)", "<FEFF5C0F4E0D>", utf16("尩(a)\\屜")};
        CHECK(titlesIn(WrittenPdf().titles(titles).bytes(where)) == "小不|小不|尩(a)\\屜");
    }
}

TEST_CASE("Titles keep their characters where something stands before the header")
{
    const auto where = GENERATE(WrittenPdf::Objects::InFile, WrittenPdf::Objects::InObjectStream);
    const QByteArray pdf
        = WrittenPdf().info("/Title " + utf16("不忘初心")).titles({utf16("編輯小語", "()")}).bytes(where);
    const QByteArrayList prefixes{"\n", "HTTP/1.1 200 OK\r\nContent-Type: application/pdf\r\n\r\n",
                                  QByteArray(1000, ' ')};
    for (const QByteArray &prefix : prefixes) {
        INFO(prefix.toStdString());
        CHECK(titlesIn(prefix + pdf) == "編輯小語");
        CHECK(factsIn(prefix + pdf).title == QStringLiteral("不忘初心"));
    }
}

TEST_CASE("Titles without a mark are read in the charset that the file's strings agree on")
{
    const auto where = GENERATE(WrittenPdf::Objects::InFile, WrittenPdf::Objects::InObjectStream);
    CHECK(titlesIn(WrittenPdf().titles({"<BEEDCAD7D3EF>", "(\xD2\xBB)", "(PDF)"}).bytes(where)) == "卷首语|一|PDF");
    CHECK(titlesIn(WrittenPdf().titles({"(\xA5\xD8\xBF\xFD)", "(\xA6\xA8\xA5\x5C\xAA\xCC)"}).bytes(where))
          == "目錄|成功者");
    CHECK(titlesIn(WrittenPdf().titles({"(\x95\x5C\x8E\x86)", "(\x82\xCD\x82\xB6\x82\xDF\x82\xC9)"}).bytes(where))
          == "表紙|はじめに");
    CHECK(titlesIn(WrittenPdf().titles({"(\xB8\xF1\xC2\xF7)", "(\xB8\xD3\xB8\xAE\xB8\xBB)"}).bytes(where))
          == "목차|머리말");
    CHECK(titlesIn(WrittenPdf().titles({"(\xE5\x8D\xB7\xE9\xA6\x96\xE8\xAF\xAD)", "(\xE4\xB8\x80)"}).bytes(where))
          == "卷首语|一");
    CHECK(titlesIn(WrittenPdf()
                       .titles({"(Caf\xE9 \\(x\\))",
                                "(\xDC"
                                "bersicht \x85 R\xE9sum\xE9)"})
                       .bytes(where))
          == "Café (x)|Übersicht – Résumé");
    CHECK(titlesIn(WrittenPdf().titles({"<FEFF001B007A00680043004E001B5C015E95>"}).bytes(where)) == "封底");
}

TEST_CASE("Facts and labels are read as the titles are")
{
    const auto where = GENERATE(WrittenPdf::Objects::InFile, WrittenPdf::Objects::InObjectStream);
    const IssueFacts facts = factsIn(WrittenPdf().info(gbkTitle).catalog(labels).bytes(where));
    CHECK(facts.title == QStringLiteral("翻页月刊"));
    CHECK(facts.author == QStringLiteral("编辑部"));
    CHECK(facts.labels == QStringList{QStringLiteral("封面"), QStringLiteral("第1"), QStringLiteral("第2")});
    CHECK(factsIn(WrittenPdf().info("/Title (\xEF\xBB\xBF\xE5\x8D\xB7)").bytes(where)).title == QStringLiteral("卷"));
    CHECK(factsIn(WrittenPdf().info("/Title (\xE5\x8D\xB7\xE9\xA6\x96)").bytes(where)).title == QStringLiteral("卷首"));
    CHECK(factsIn(WrittenPdf().info("/Title (\xFF\xFE\x77\x53\x96\x99)").bytes(where)).title == QStringLiteral("卷首"));
    CHECK(factsIn(WrittenPdf().info("/Title " + utf16("不忘初心")).bytes(where)).title == QStringLiteral("不忘初心"));
    CHECK(factsIn(WrittenPdf()
                      .info("/Title (Caf\xE9 \x85 \xDC"
                            "ber)")
                      .bytes(where))
              .title
          == QStringLiteral("Café – Über"));
}

TEST_CASE("Labels without their backslashes vote as their writer meant them")
{
    const auto where = GENERATE(WrittenPdf::Objects::InFile, WrittenPdf::Objects::InObjectStream);
    const QByteArray label = "/PageLabels << /Nums [0 << /S /D /P (\xA5\x5C\xB3\x5C\xBB\x5C-) >>] >>";
    CHECK(factsIn(WrittenPdf().catalog(label).bytes(where)).labels.value(0) == QStringLiteral("功許蓋-1"));
}

TEST_CASE("One word in the title is read by what the outline says")
{
    const WrittenPdf pdf = WrittenPdf()
                               .info("/Title (\xB3\xC9 a b c)")
                               .titles({"(\xBE\xED\xCA\xD7\xD3\xEF)", "(\xB7\xE2\xC3\xE6\xB9\xCA\xCA\xC2)"});
    CHECK(factsIn(pdf.bytes()).title == QStringLiteral("成 a b c"));
}

TEST_CASE("A copy says the same of itself")
{
    const QByteArray pdf = WrittenPdf().info(gbkTitle + "/Subject " + utf16("不忘初心")).catalog(labels).bytes();
    const IssueFacts original = factsIn(pdf);
    const IssueFacts copied = factsIn(copyOf(pdf));
    CHECK(copied.title == original.title);
    CHECK(copied.author == original.author);
    CHECK(copied.subject == QStringLiteral("不忘初心"));
    CHECK(copied.labels == original.labels);
}

TEST_CASE("Encrypted strings keep a carriage return that was not escaped")
{
    const QStringList how = GENERATE(QStringList{QStringLiteral("40")}, QStringList{QStringLiteral("128")},
                                     QStringList{QStringLiteral("128"), QStringLiteral("--use-aes=y")},
                                     QStringList{QStringLiteral("256")});
    INFO(how.join(QLatin1Char(' ')).toStdString());
    QByteArrayList titles;
    QStringList meant;
    for (int i = 0; i < 100; ++i) {
        const QString title = QStringLiteral("第%1期：不忘初心，服务之窗").arg(i);
        titles << hexadecimal(title);
        meant << title;
    }
    meant << QStringLiteral("Contents and colophon of the whole issue");
    titles << "(Contents and colophon of the whole issue)";
    const QByteArray plain = WrittenPdf()
                                 .info("/Title " + hexadecimal(QStringLiteral("恢复性 不行了")))
                                 .catalog(labels)
                                 .titles(titles)
                                 .bytes();
    int carriageReturns = 0;
    const QByteArray pdf = withLiterals(encrypted(plain, how), {"/Title", "/P"}, carriageReturns);
    CHECK(carriageReturns > 0);
    const QStringList read = QString::fromStdString(titlesIn(pdf)).split(QLatin1Char('|'));
    REQUIRE(read.size() == meant.size());
    for (qsizetype i = 0; i < read.size(); ++i)
        CHECK(read[i] == meant[i]);
    const IssueFacts facts = factsIn(pdf);
    CHECK(facts.title == QStringLiteral("恢复性 不行了"));
    CHECK(facts.labels == QStringList{QStringLiteral("封面"), QStringLiteral("第1"), QStringLiteral("第2")});
    CHECK(factsIn(copyOf(pdf)).title == QStringLiteral("恢复性 不行了"));
}

TEST_CASE("Of the readings of a title the one that stands on its page is taken")
{
    // Without its backslashes each of these is legible, too: 附幕厅, 附幅民区, 下幂级.
    for (const char *title : {"附属展厅", "附属居民区", "下属层级"}) {
        QByteArray shown;
        for (const QChar c : QString::fromUtf8(title))
            shown += QByteArray(1, char(c.unicode() >> 8)) + char(c.unicode() & 0xFF);
        const QByteArray page = "<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 400]/Resources<</Font<</F 5 0 R>>>>";
        const QByteArray outline = "<</Title " + utf16(title, "") + "/Parent 7 0 R/Dest[";
        const QByteArray pdf = pdfOf(
            {"<</Type/Catalog/Pages 2 0 R/Outlines 7 0 R>>", "<</Type/Pages/Count 2/Kids[3 0 R 4 0 R]>>",
             page + "/Contents 6 0 R>>", page + ">>",
             "<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UCS2-H/DescendantFonts[<</Type/Font"
             "/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)"
             "/Supplement 2>>/FontDescriptor<</Type/FontDescriptor/FontName/STSong-Light/Flags 6/FontBBox[0 0 1000 "
             "1000]/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 880/StemV 93>>>>]>>",
             streamOf("BT /F 24 Tf 40 300 Td <" + shown.toHex() + "> Tj ET"),
             "<</Type/Outlines/First 8 0 R/Last 9 0 R/Count 2>>", outline + "3 0 R/Fit]/Next 9 0 R>>",
             outline + "4 0 R/Fit]/Prev 8 0 R>>"});
        const std::string titles = titlesIn(pdf);
        CHECK(titles.substr(0, titles.find('|')) == title);
        CHECK(titles.substr(titles.find('|') + 1) != title); // nothing on page 2 tells
    }
}
