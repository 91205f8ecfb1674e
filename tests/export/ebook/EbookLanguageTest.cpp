// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/ebook/EbookLanguage.h"
#include "support/Catch.h"
#include "support/Typesetter.h"

using namespace fanye;
using namespace fanye::text;

TEST_CASE("the language of an issue is told by its script")
{
    struct Row
    {
        const char *line, *language;
    };
    for (const Row &row : {Row{"广清产业园一季度开工项目", "zh-Hans"}, Row{"廣清產業園一季度開工項目", "zh-Hant"},
                           Row{"これは日本語の記事です", "ja"}, Row{"한국어 기사입니다", "ko"},
                           Row{"An English page", "en"}, Row{"", "en"}}) {
        INFO(row.line);
        const auto text = readText({Typesetter(1).set(50, 100, QString::fromUtf8(row.line))}, 1, {});
        CHECK(ebook::languageOf(*text) == QLatin1String(row.language));
    }
}
