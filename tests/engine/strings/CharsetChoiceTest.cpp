// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/strings/CharsetChoice.h"

#include "support/Catch.h"

#include <QStringList>

#include <unicode/ucnv.h>

using namespace fanye;
using namespace fanye::engine;

namespace {

QByteArray encoded(const QString &text, const char *charset)
{
    UErrorCode error = U_ZERO_ERROR;
    UConverter *converter = ucnv_open(charset, &error);
    REQUIRE(converter);
    QByteArray bytes(4 * text.size() + 8, '\0');
    const int size = ucnv_fromUChars(converter, bytes.data(), int(bytes.size()),
                                     reinterpret_cast<const UChar *>(text.utf16()), int(text.size()), &error);
    ucnv_close(converter);
    REQUIRE(U_SUCCESS(error));
    return bytes.first(size);
}

std::vector<StringReadings> strings(const char *titles, const char *charset)
{
    std::vector<StringReadings> all;
    for (const QString &title : QString::fromUtf8(titles).split(QLatin1Char('|')))
        all.push_back({encoded(title, charset)});
    return all;
}

struct Row
{
    const char *titles;
    const char *charset;
    Charset expected;
};

} // namespace

TEST_CASE("The strings of a file tell their charset")
{
    const auto row = GENERATE(values<Row>({
        {"卷首语|封面故事：制造业回暖|人物专访|城市更新与社区治理|读者来信|封底", "gb18030", Charset::Gb18030},
        {"封面", "gb18030", Charset::Gb18030},
        {"封", "gb18030", Charset::Gb18030},
        {"开始之前", "gb18030", Charset::Gb18030},
        {"目录|第1章 PDF 文件|1.1 概述", "gb18030", Charset::Gb18030},
        {"编辑部", "gb18030", Charset::Gb18030},
        {"犇鑫贸易有限公司", "gb18030", Charset::Gb18030},
        {"國家發展與學術研究", "gb18030", Charset::Gb18030},
        {"目錄|第一章 總論|編輯室報告|資訊科技與社會", "Big5", Charset::Big5},
        {"封面故事", "Big5", Charset::Big5},
        {"目錄", "Big5", Charset::Big5},
        {"成功的故事|許多功能", "Big5", Charset::Big5},
        {"目次|はじめに|第1章 日本の経済|あとがき", "windows-31j", Charset::ShiftJis},
        {"はじめに", "windows-31j", Charset::ShiftJis},
        {"プログラミング入門", "windows-31j", Charset::ShiftJis},
        {"日本語", "windows-31j", Charset::ShiftJis},
        {"목차|서문|제1장 한국의 경제|편집 후기", "windows-949", Charset::EucKr},
        {"머리말", "windows-949", Charset::EucKr},
        {"한국어 문서", "windows-949", Charset::EucKr},
    }));
    CAPTURE(row.titles);
    CHECK(agreedCharset(strings(row.titles, row.charset)) == row.expected);
}

TEST_CASE("Western strings stay in PDFDocEncoding")
{
    const auto titles = GENERATE(values<const char *>({
        "Café Übersicht Résumé",
        "Größe",
        "Müller & Söhne",
        "Año Nuevo|Índice|Introducción",
        "L'été à Orléans|Noël",
        "Ääkköset|Öljyä",
        "Überblick|Vorwort|Änderungen",
        "São Paulo|Ação e reação|Coração",
        "Łódź",
        "ÉCOLE NORMALE SUPÉRIEURE",
        "créée",
        "Garçon, où es-tu?",
        "Smørrebrød på norsk",
        "Þórr og Ægir",
        "«Où ?»",
        "Fußgängerübergänge",
        "Plain ASCII only",
        "",
        "© 2024 Müller",
        "50 µm ± 2 µm",
        "§ 5 Größenordnung",
    }));
    CAPTURE(titles);
    const char *charset = QByteArrayView(titles).contains('\xC5') ? "iso-8859-2" : "windows-1252";
    CHECK(agreedCharset(strings(titles, charset)) == Charset::PdfDoc);
}

TEST_CASE("Apostrophes and quotation marks of PDFDocEncoding are no Japanese")
{
    CHECK(agreedCharset({{"It\x90s a dog\x90s life"},
                         {"\x8DWhat\x8E and \x8DWhy\x8E"},
                         {"Chapter 1\x84"
                          "2"}})
          == Charset::PdfDoc);
    CHECK(agreedCharset({{"\x80 First"}, {"\x80 Second"}}) == Charset::PdfDoc);
}

TEST_CASE("Strings that are UTF-8 or carry a mark have no say")
{
    CHECK(agreedCharset({{"\xE5\x8D\xB7\xE9\xA6\x96"}, {"\xFE\xFF\x53\x77"}, {"plain"}}) == Charset::PdfDoc);
    CHECK(agreedCharset({}) == Charset::PdfDoc);
}
