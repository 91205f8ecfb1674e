// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "aloud/Voices.h"

#include <QStringList>

#include <algorithm>
#include <set>

namespace fanye::aloud {

namespace {

constexpr std::size_t mostVoices = 2000;
constexpr qsizetype longestName = 200;

// A voice of the language as most people speak it comes first: 0.
int rankOf(const Voice &voice)
{
    static const QStringList first{QStringLiteral("Mandarin, latin as English"), QStringLiteral("English (America)")};
    static const QStringList last{QStringLiteral("latin as"), QStringLiteral("Caribbean"), QStringLiteral("Cantonese"),
                                  QStringLiteral("Scotland"), QStringLiteral("Lancaster"), QStringLiteral("Midlands")};
    const auto isIn = [&](const QStringList &words) {
        return std::any_of(words.begin(), words.end(), [&](const QString &word) { return voice.name.contains(word); });
    };
    return isIn(first) ? 0 : isIn(last) ? 2 : 1;
}

} // namespace

QString voiceLanguage(const QString &localeName, const QString &voiceName)
{
    const QString language = localeName.section(QLatin1Char('_'), 0, 0).section(QLatin1Char('-'), 0, 0).toLower();
    if (language == QLatin1String("cmn"))
        return QStringLiteral("zh");
    if (language != QLatin1String("c") && !language.isEmpty())
        return language;
    const bool isMandarin = voiceName.contains(QLatin1String("Mandarin"), Qt::CaseInsensitive)
        || voiceName.startsWith(QLatin1String("cmn"));
    return isMandarin ? QStringLiteral("zh") : QString();
}

std::vector<Voice> withoutVariants(const std::vector<Voice> &voices)
{
    std::set<QString> names;
    for (const Voice &voice : voices)
        names.insert(voice.name);
    std::vector<Voice> kept;
    for (const Voice &voice : voices) {
        const auto plus = voice.name.indexOf(QLatin1Char('+'));
        const bool isVariant = plus > 0 && names.count(voice.name.left(plus)) > 0;
        const bool isUsable = !voice.language.isEmpty() && !voice.name.isEmpty() && voice.name.size() <= longestName;
        const bool isKnown = std::find(kept.begin(), kept.end(), voice) != kept.end();
        if (!isVariant && isUsable && !isKnown && kept.size() < mostVoices)
            kept.push_back(voice);
    }
    return kept;
}

std::vector<Voice> voicesOf(const std::vector<Voice> &voices, const QString &language)
{
    std::vector<Voice> found;
    for (const Voice &voice : voices)
        if (voice.language == language)
            found.push_back(voice);
    std::stable_sort(found.begin(), found.end(), [](const Voice &a, const Voice &b) { return rankOf(a) < rankOf(b); });
    return found;
}

std::optional<Voice> voiceFor(const std::vector<Voice> &voices, const QString &language, const QString &chosen)
{
    const std::vector<Voice> found = voicesOf(voices, language);
    if (found.empty())
        return std::nullopt;
    const auto wanted = std::find_if(found.begin(), found.end(), [&](const Voice &one) { return one.name == chosen; });
    return wanted == found.end() ? found.front() : *wanted;
}

} // namespace fanye::aloud
