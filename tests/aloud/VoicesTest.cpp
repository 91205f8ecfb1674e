// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "aloud/Voices.h"
#include "support/Catch.h"

using namespace fanye::aloud;

namespace {

Voice voice(const char *name, const char *language)
{
    return {QLatin1String(name), QLatin1String(language)};
}

} // namespace

TEST_CASE("the language of a voice is that of its locale, and eSpeak's Mandarin is Chinese")
{
    struct Row
    {
        const char *locale, *name, *language;
    };
    for (const Row &row : {Row{"zh_CN", "x", "zh"}, Row{"en-GB", "x", "en"}, Row{"cmn", "x", "zh"},
                           Row{"yue_HK", "x", "yue"}, Row{"C", "Chinese (Mandarin, latin as English)", "zh"},
                           Row{"C", "Bishnupriya Manipuri", ""}, Row{"", "", ""}})
        CHECK(voiceLanguage(QLatin1String(row.locale), QLatin1String(row.name)) == QLatin1String(row.language));
}

TEST_CASE("variants of a voice are not offered")
{
    const std::vector<Voice> all{voice("Korean", "ko"), voice("Korean+Adam", "ko"),
                                 voice("Korean", "ko"), voice("C+", "en"),
                                 voice("", "en"),       voice("Lojban", "")};
    CHECK(withoutVariants(all) == std::vector<Voice>{voice("Korean", "ko"), voice("C+", "en")});
    std::vector<Voice> many;
    for (int i = 0; i < 5000; ++i)
        many.push_back({QString::number(i), QStringLiteral("en")});
    CHECK(withoutVariants(many).size() == 2000);
}

TEST_CASE("the reader's voice reads, or else the usual one of the language")
{
    const std::vector<Voice> all{voice("English (Caribbean)", "en"), voice("English (America)", "en"),
                                 voice("Chinese (Mandarin, latin as Pinyin)", "zh"),
                                 voice("Chinese (Mandarin, latin as English)", "zh"), voice("Huihui", "zh")};
    const auto nameFor = [&](const char *language, const char *chosen) {
        const auto found = voiceFor(all, QLatin1String(language), QLatin1String(chosen));
        return found ? found->name : QString();
    };
    CHECK(nameFor("en", "") == QLatin1String("English (America)"));
    CHECK(nameFor("en", "English (Caribbean)") == QLatin1String("English (Caribbean)"));
    CHECK(nameFor("en", "Huihui") == QLatin1String("English (America)"));
    CHECK(nameFor("zh", "gone") == QLatin1String("Chinese (Mandarin, latin as English)"));
    CHECK(nameFor("ko", "").isEmpty());
    CHECK(voicesOf(all, QStringLiteral("zh")).back().name == QLatin1String("Chinese (Mandarin, latin as Pinyin)"));
}
