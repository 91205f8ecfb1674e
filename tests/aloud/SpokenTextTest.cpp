// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "aloud/SpokenText.h"
#include "support/Catch.h"

using namespace fanye::aloud;

namespace {

QString of(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

} // namespace

TEST_CASE("signs without a sound become pauses or nothing")
{
    struct Row
    {
        const char *printed, *spoken;
    };
    const Row rows[] = {
        {"骑手办厂 ………………… 12", "骑手办厂 ; 12"},
        {"Contents . . . . . . 3", "Contents ; 3"},
        {"租金\t三百", "租金; 三百"},
        {"他想了想……走了", "他想了想……走了"},
        {"Well... no", "Well... no"},
        {"a\u200bb\u00adc\ufeff", "abc"},
        {"  two   spaces ", "two spaces"},
        {"姓名______", "姓名;"},
        {"\u202eabc\u202c", "abc"},
    };
    for (const Row &row : rows) {
        CAPTURE(row.printed);
        CHECK(spokenText(of(row.printed)) == of(row.spoken));
    }
}

TEST_CASE("there is nothing to say of signs alone")
{
    CHECK(isSpeakable(of("3")));
    CHECK(isSpeakable(of("——完")));
    CHECK(isSpeakable(of("𠮷")));
    for (const char *signs : {"", " ", "……", "※ ★ ●", "——", "\t", "😀"})
        CHECK(!isSpeakable(of(signs)));
}
