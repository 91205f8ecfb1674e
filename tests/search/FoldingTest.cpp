// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SearchForTests.h"

#include "search/FoldedText.h"

using namespace fanye;
using namespace fanye::search;

namespace {

QString folded(const QString &text)
{
    return QString::fromStdU16String(foldedQuery(text.toStdU32String()).units);
}

} // namespace

TEST_CASE("what a person takes for the same folds to the same")
{
    const char *rows[][2] = {
        {"２０２４年", "2024年"},
        {"Fabien PACORY", "fabienpacory"},
        {"Fourrière", "fourriere"},
        {"Fabie\u0301n", "fabien"},
        {"Ελλάδα", "ελλαδα"},
        {"ёлка", "елка"},
        {"Straße", "strasse"},
        {"Łódź Ærø", "lodzaero"},
        {"ﬁne ﬀord", "finefford"},
        {"12435㎡", "12435m2"},
        {"①Ⅳ№", "14no"}, // checked below: Ⅳ is iv
        {"“百”「千」『万』", "\"百\"\"千\"\"万\""},
        {"‘a’", "'a'"},
        {"1月—12月", "1月-12月"},
        {"1月──12月", "1月-12月"},
        {"富强……走进", "富强…走进"},
        {"富强...走进", "富强…走进"},
        {"富强⋯走进", "富强…走进"},
        {"富强。。。走进", "富强…走进"},
        {"·一•二・三●", "·一·二·三·"},
        {"【重点】〔2024〕", "[重点][2024]"},
        {"《月报》〈二〉", "<月报><二>"},
        {"一。二，三、", "一.二,三、"},
        {"１～２", "1~2"},
        {"⼴⽉", "广月"},
        {"⻢⻅⻔", "马见门"},
        {"廣清產業園", "广清产业园"},
        {"後臺", "后台"},
        {"頭髮發展", "头发发展"},
        {"看著", "看着"},
        {"裡裏里", "里里里"},
        {"瞭解答覆", "了解答复"},
        {"百千万\u200B工程\uFEFF", "百千万工程"},
        {"合\u00AD作", "合作"},
        {"葛\U000E0100城", "葛城"},
        {"\uF900", "\u5C82"}, // a compatibility ideograph
        {"ｶﾞｲﾄﾞ", "ガイド"},
        {"か\u3099", "が"},
        {"はハ", "はハ"}, // the two kana stay apart
        {"ぱぱ", "ぱぱ"},
        {"한국", "한국"},
        {"\u1112\u1161\u11AB", "한"},
        {"𠮷野家", "𠮷野家"},
        {"三上下不", "三上下不"},
        {"½℃", "1/2°c"},
        {"a\tb\nc", "abc"},
        {"a\x01\x02z", "az"},
    };
    for (const auto &[text, expected] : rows) {
        INFO(text);
        if (QString::fromUtf8(text) == zh("①Ⅳ№"))
            CHECK(folded(zh(text)) == zh("1ivno"));
        else
            CHECK(folded(zh(text)) == zh(expected));
    }
}

TEST_CASE("each folded unit knows the sign it came from")
{
    const FoldedText folded = foldedQuery(zh("12㎡ ﬁn e\u0301t").toStdU32String());
    CHECK(QString::fromStdU16String(folded.units) == zh("12m2finet"));
    CHECK(folded.source == std::vector<std::uint32_t>{0, 1, 2, 2, 4, 4, 5, 7, 9});
    CHECK(folded.lastSource(7) == 8); // e and its accent
    CHECK(folded.has(4, FoldedText::gap));
    CHECK_FALSE(folded.has(3, FoldedText::gap));
}

TEST_CASE("the table says which it is")
{
    CHECK(foldTableVersion().size() == 16);
}
