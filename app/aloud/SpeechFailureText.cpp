// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/aloud/SpeechFailureText.h"

#include <QCoreApplication>
#include <QLocale>

namespace fanye::app {

namespace {

struct SpeechFailureText
{
    Q_DECLARE_TR_FUNCTIONS(SpeechFailureText)
};

} // namespace

QString languageName(const QString &language)
{
    struct Row
    {
        const char *language;
        QString name;
    };
    const Row rows[] = {{"zh", SpeechFailureText::tr("Chinese")},
                        {"en", SpeechFailureText::tr("English")},
                        {"ja", SpeechFailureText::tr("Japanese")},
                        {"ko", SpeechFailureText::tr("Korean")}};
    for (const Row &row : rows)
        if (language == QLatin1String(row.language))
            return row.name;
    return QLocale(language).nativeLanguageName();
}

QString speechFailureText(SpeechFailure why, const QString &language)
{
    switch (why) {
    case SpeechFailure::NotInstalled:
        return SpeechFailureText::tr("Reading aloud needs the packages qt6-speech-speechd-plugin and "
                                     "speech-dispatcher-espeak-ng. Install them, then try again.");
    case SpeechFailure::NoService:
        return SpeechFailureText::tr("The speech service (speech-dispatcher) cannot be reached. Install the packages "
                                     "qt6-speech-speechd-plugin and speech-dispatcher-espeak-ng, then try again.");
    case SpeechFailure::NoVoice:
        return SpeechFailureText::tr("No voice is installed that could read aloud. Install the package "
                                     "speech-dispatcher-espeak-ng or another voice, then try again.");
    case SpeechFailure::NoVoiceForLanguage:
        return SpeechFailureText::tr("No voice for this language is installed: %1. Install the package "
                                     "speech-dispatcher-espeak-ng or another voice, then try again.")
            .arg(languageName(language));
    case SpeechFailure::NotAnswering:
        return SpeechFailureText::tr(
            "The speech service does not answer. Reading aloud has stopped; start it again, or "
            "log in again if it stays silent.");
    case SpeechFailure::NoText:
        return SpeechFailureText::tr("There is no text to read aloud from this page on. Its pages are pictures.");
    }
    return {};
}

} // namespace fanye::app
