// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/strings/TextString.h"

#include "support/Catch.h"

using namespace fanye;
using namespace fanye::engine;

namespace {

QByteArray bigEndian(const QString &text)
{
    QByteArray bytes("\xFE\xFF");
    for (const QChar c : text)
        bytes += QByteArray(1, char(c.unicode() >> 8)) + char(c.unicode() & 0xFF);
    return bytes;
}

// As a writer puts it that escapes only some bytes.
QByteArray inFile(const QByteArray &bytes, const char *escaped)
{
    QByteArray literal;
    for (const char c : bytes)
        literal += (QByteArrayView(escaped).contains(c) ? "\\" : "") + QByteArray(1, c);
    return literal + ") /Next 8 0 R >>";
}

std::string read(QByteArrayView literal, Charset agreed = Charset::PdfDoc)
{
    return textOf(LiteralString(literal, 8192).readings(), agreed).toStdString();
}

struct Row
{
    const char *bytes;
    std::size_t size;
    const char *text;
};
#define BYTES(literal) literal, sizeof(literal) - 1

} // namespace

TEST_CASE("A title in UTF-16 keeps its characters whatever its writer forgot to escape")
{
    const auto title = GENERATE(values<const char *>({
        "不行了",
        "恢复性",
        "「計算平台」背後",
        "不忘初心",
        "服务之窗",
        "名家名篇",
        "編輯小語",
        "對策",
        "尊重與對話",
        "就業導向",
        "Memory Sanitization (作者：研發養成所 Bridan)",
        "山城屋與尾聲",
        "展望未來，小步快走",
        "履歷與屬性",
        "今天的事，明天的事",
    }));
    const auto escaped = GENERATE(values<const char *>({"", "()", "()\\"}));
    CAPTURE(title, escaped);
    const QString text = QString::fromUtf8(title);
    CHECK(read(inFile(bigEndian(text), escaped)) == title);
}

TEST_CASE("Characters that were escaped instead of bytes are read without their backslashes")
{
    CHECK(read(inFile(bigEndian(QStringLiteral("頁 \\(作者：小明\\)")), "")) == "頁 (作者：小明)");
    CHECK(read(inFile(bigEndian(QStringLiteral("Page \\(a\\\\b\\)")), "")) == "Page (a\\b)");
}

TEST_CASE("Strings that are written as the specification asks are read so")
{
    const auto row = GENERATE(values<Row>({
        {BYTES("\xFE\xFF\\134\\017)"), "小"},
        {BYTES("\xFE\xFF\\\\\\)\0A)"), "尩A"},
        {BYTES("\xFF\xFE\x31\x4E)"), "丱"},
        {BYTES("\xFE\xFF\0\\(\0a\0\\))"), "(a)"},
        {BYTES("Caf\351 \\(x\\) a\\\\b)"), "Café (x) a\\b"},
        {BYTES("plain)"), "plain"},
    }));
    CAPTURE(row.text);
    CHECK(read({row.bytes, qsizetype(row.size)}) == row.text);
}

TEST_CASE("A string's mark, or UTF-8 itself, tells its encoding")
{
    const auto row = GENERATE(values<Row>({
        {BYTES("\xFE\xFF\x53\x77\x99\x96"), "卷首"},
        {BYTES("\xFF\xFE\x77\x53\x96\x99"), "卷首"},
        {BYTES("\xFE\xFF\x53\x77\x99"), "卷"}, // half a unit is left
        {BYTES("\xFE\xFF"), ""},
        {BYTES("\xFE\xFF\0A\0\0"), "A\0"},
        {BYTES("\0A\0B\0C"), "ABC"}, // no mark
        {BYTES("\xEF\xBB\xBF\xE5\x8D\xB7"), "卷"},
        {BYTES("\xE5\x8D\xB7\xE9\xA6\x96"), "卷首"},
        {BYTES("\xE5\x8D\xB7\xE9\xA6\x96\xE8\xAF"), "卷首"}, // cut apart
        {BYTES("R\xC3\xA9sum\xC3\xA9"), "Résumé"},
        {BYTES("\xFE\xFF\0\x1B\0z\0h\0\x1B\x53\x77"), "卷"},
        {BYTES("\xFE\xFF\0\x1B\0z\0h\0C\0N\0\x1B\x53\x77"), "卷"},
        {BYTES("\xFE\xFF\x53\x77\0\x1B\0e\0n\0-\0U\0S\0\x1B\0A"), "卷A"},
        {BYTES("\xEF\xBB\xBF\x1BzhCN\x1B\xE5\x8D\xB7"), "卷"},
        {BYTES("\x1B"
               "enUS\x1B"
               "Caf\xE9"),
         "Café"},
        {BYTES("\xB7\xE2\xC3\xE6"), "·âÃæ"}, // no charset was agreed on
        {BYTES("Caf\xE9 \xDC"
               "bersicht \x85 R\xE9sum\xE9"),
         "Café Übersicht – Résumé"},
        {BYTES("It\x90s \x8Dhere\x8E"), "It’s “here”"},
        {BYTES("\xA0 100"), "€ 100"},
        {BYTES(""), ""},
    }));
    CAPTURE(row.text);
    const QString text = textOf({QByteArray(row.bytes, qsizetype(row.size))}, Charset::PdfDoc);
    CHECK(QString(text).remove(QChar(0)).toStdString() == row.text);
}

TEST_CASE("In a file that agreed on a charset its strings are read in it, Western ones too")
{
    CHECK(textOf({"\xB7\xE2\xC3\xE6"}, Charset::Gb18030) == QStringLiteral("封面"));
    CHECK(textOf({"\xD2\xBB"}, Charset::Gb18030) == QStringLiteral("一")); // also valid UTF-8
    CHECK(textOf({"\xE5\x8D\xB7\xE9\xA6\x96"}, Charset::Gb18030) == QStringLiteral("卷首"));
    CHECK(textOf({"Caf\xE9"}, Charset::Gb18030) == QStringLiteral("Café"));
    CHECK(textOf({"R\xE9sum\xE9"}, Charset::Gb18030) == QStringLiteral("Résumé"));
    // Bytes 5C in Big5 and Shift-JIS that a writer did not escape.
    CHECK(read("\xA6\xA8\xA5\x5C\xAA\xCC\xA6\xAC\xA4\xE5)", Charset::Big5) == "成功者收文");
    CHECK(read("\x95\x5C\x8E\x86\x82\xCC\x95\x5C\x8C\xBB)", Charset::ShiftJis) == "表紙の表現");
}

TEST_CASE("A page confirms the text of which most stands on it")
{
    const std::vector<QString> texts{QStringLiteral("附幕厅"), QStringLiteral("附属展厅")};
    CHECK(confirmedText(texts, QStringLiteral("一、附属展厅的开放时间")) == texts[1]);
    CHECK(confirmedText(texts, QStringLiteral("附 属 展 厅")) == texts[1]);
    CHECK(confirmedText(texts, QStringLiteral("附幕厅")) == texts[0]);
    CHECK(confirmedText(texts, QStringLiteral("附幕厅、附属展厅")) == texts[0]);
    CHECK(confirmedText(texts, QStringLiteral("附近的展厅")) == texts[0]);
    CHECK(confirmedText(texts, {}) == texts[0]);
}

TEST_CASE("Only readings that are as legible are likely texts")
{
    CHECK(likelyTextsOf({QByteArray::fromHex("FEFF96445E55 5385"), QByteArray::fromHex("FEFF9644 5C5E 5C55 5385")},
                        Charset::PdfDoc)
          == std::vector<QString>{QStringLiteral("附幕厅"), QStringLiteral("附属展厅")});
    CHECK(likelyTextsOf({QByteArray::fromHex("FEFF4E00"), QByteArray::fromHex("FEFF078007810782")}, Charset::PdfDoc)
              .size()
          == 1);
    CHECK(likelyTextsOf({"plain", "\\376\\377\\000p"}, Charset::PdfDoc).size() == 1);
    CHECK(likelyTextsOf({"plain"}, Charset::PdfDoc).size() == 1);
}
