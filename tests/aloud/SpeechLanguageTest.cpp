// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "aloud/SpeechLanguage.h"
#include "support/Catch.h"

using namespace fanye::aloud;

namespace {

QString of(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

} // namespace

TEST_CASE("a sentence is read in the language of its script")
{
    struct Row
    {
        const char *sentence, *language;
    };
    const Row rows[] = {
        {"骑手们办起了十二家工厂。", "zh"},
        {"OpenAI 发布了 GPT-4 模型。", "zh"},
        {"這是繁體中文。", "zh"},
        {"これは日本語の文章です。", "ja"},
        {"コンピュータ", "ja"},
        {"한국어 문장입니다.", "ko"},
        {"The quick brown fox jumps over the lazy dog.", "en"},
        {"The word 茶 means tea in most of the languages of the region.", "en"},
        {"Съешь ещё этих мягких булок.", "ru"},
        {"Ταχίστη αλώπηξ", "el"},
        {"نص عربي", "ar"},
        {"𠮷野家", "zh"},
    };
    for (const Row &row : rows) {
        CAPTURE(row.sentence);
        CHECK(languageOf(of(row.sentence), {}) == QLatin1String(row.language));
    }
}

TEST_CASE("Han among kana is Japanese, and a kana in Chinese does not make it so")
{
    const QString latin = QStringLiteral("en");
    const Surroundings japanese = surroundings(of("東京の天気はよいです。東京都知事選挙。"), latin);
    CHECK(languageOf(of("東京都知事選挙。"), japanese) == QLatin1String("ja"));
    CHECK(languageOf(of("A meeting in Tokyo took place."), japanese) == QLatin1String("en"));
    const Surroundings chinese = surroundings(of("优の良品在这条街上开了一家店，生意很好。"), latin);
    CHECK(languageOf(of("优の良品在这条街上开了一家店。"), chinese) == QLatin1String("zh"));
}

TEST_CASE("numbers are read in the language around them, Latin letters in that of the reader")
{
    CHECK(languageOf(of("2024 — 134"), surroundings(of("本期共一百三十四页。"), QStringLiteral("en")))
          == QLatin1String("zh"));
    CHECK(languageOf(of("2024"), surroundings({}, QStringLiteral("de"))) == QLatin1String("de"));
    CHECK(languageOf(of("Guten Tag"), surroundings({}, QStringLiteral("de"))) == QLatin1String("de"));
    CHECK(languageOf({}, {}) == QLatin1String("en"));
}
