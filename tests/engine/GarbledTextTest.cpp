// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/pdf/GarbledText.h"

#include "support/Catch.h"

#include <QString>

using namespace fanye::engine;

TEST_CASE("text is garbled where it holds what no text does, or bytes of another charset")
{
    struct Row
    {
        std::u32string text;
        bool isGarbled, isPlausible;
    };
    const Row rows[] = {
        {U"", false, false},
        {U"春天从山里来，2024年 GDP 增长 5.2%。", false, true},
        {U"Fließend naïve œuvre, où l’été s’étire", false, true},
        {U"清\U00020001的街道上行人渐渐多了起来", false, true},
        {U"Утром на улице стало людно", false, true},
        {U"12 345,6 | 78 % | 9/10", false, true},
        {U"............ © © ©", false, false},
        {U"\uFFFD\uFFFD\uFFFD\uFFFD", true, false},
        {U"ab\uFFFFcdefg", true, false},
        {U"\uE04E\uE06F\uE062 one two", true, false},
        {U"\u0001\u0002\u0003abc", true, false},
        {U"ÂýÒ»µã£¬Ò²ÊÇÒ»ÖÖËÙ¶È", true, false},
        {U"\U0001203A\U00012BAC\U00011393", true, false}, // cuneiform
        {U"$Q\\ERG\\ FDQ ILQG WKLV VHFRQG OLQH", false, false}, // glyph numbers of "Anybody can find this second line"
        {U"???????????? ??????", false, false},
        {U"\u02B0\u02C0\u0590\u0700\u0710\u0720\u0730\u07C0\u1200\u1210", false, false}, // letters of no one language
    };
    for (const Row &row : rows) {
        CAPTURE(QString::fromStdU32String(row.text).toStdString());
        CHECK(isGarbled(row.text) == row.isGarbled);
        CHECK(isPlausible(row.text) == row.isPlausible);
    }
}
