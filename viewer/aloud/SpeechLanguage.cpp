// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "aloud/SpeechLanguage.h"

#include <QList>

#include <algorithm>
#include <array>

namespace fanye::aloud {

namespace {

constexpr double lettersInWord = 4; // of scripts with spaces, beside one Han character

// The words of a text in each script, as far as a script tells the language.
struct Scripts
{
    double han = 0, kana = 0, hangul = 0, latin = 0;
    struct Other
    {
        QChar::Script script;
        const char *language;
        double words = 0;
    };
    std::array<Other, 8> others{{{QChar::Script_Cyrillic, "ru"},
                                 {QChar::Script_Greek, "el"},
                                 {QChar::Script_Arabic, "ar"},
                                 {QChar::Script_Hebrew, "he"},
                                 {QChar::Script_Thai, "th"},
                                 {QChar::Script_Devanagari, "hi"},
                                 {QChar::Script_Armenian, "hy"},
                                 {QChar::Script_Georgian, "ka"}}};

    bool isNone() const { return han + kana + hangul + latin + other().words == 0; }
    const Other &other() const
    {
        return *std::max_element(others.begin(), others.end(),
                                 [](const Other &a, const Other &b) { return a.words < b.words; });
    }
    void add(char32_t c);
};

void Scripts::add(char32_t c)
{
    if (!QChar::isLetter(c))
        return;
    switch (const auto script = QChar::script(c)) {
    case QChar::Script_Han:
    case QChar::Script_Bopomofo:
        han += 1;
        break;
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
        kana += 1;
        break;
    case QChar::Script_Hangul:
        hangul += 1;
        break;
    case QChar::Script_Latin:
        latin += 1 / lettersInWord;
        break;
    default:
        for (Other &one : others)
            if (one.script == script)
                one.words += 1 / lettersInWord;
    }
}

Scripts scriptsOf(const QString &text)
{
    Scripts scripts;
    for (const uint c : text.toUcs4())
        scripts.add(c);
    return scripts;
}

// A kana or two may stand in a Chinese text: の is written on signs.
bool isJapanese(const Scripts &scripts)
{
    return scripts.kana > 2 && scripts.kana * 8 > scripts.han;
}

} // namespace

Surroundings surroundings(const QString &text, const QString &latin)
{
    const Scripts scripts = scriptsOf(text);
    Surroundings around{isJapanese(scripts), latin, latin};
    around.usual = languageOf(text, around);
    return around;
}

QString languageOf(const QString &sentence, const Surroundings &around)
{
    const Scripts scripts = scriptsOf(sentence);
    if (scripts.isNone())
        return around.usual;
    const double ideographic = scripts.han + scripts.kana;
    const Scripts::Other &other = scripts.other();
    if (ideographic >= std::max({scripts.latin / 2, scripts.hangul, other.words}) && ideographic > 0) {
        const bool hasKana = scripts.kana * 8 > scripts.han && (around.isJapanese || scripts.kana > 1);
        return hasKana || around.isJapanese ? QStringLiteral("ja") : QStringLiteral("zh");
    }
    if (scripts.hangul >= std::max(scripts.latin / 2, other.words) && scripts.hangul > 0)
        return QStringLiteral("ko");
    return other.words > scripts.latin ? QString::fromLatin1(other.language) : around.latin;
}

} // namespace fanye::aloud
