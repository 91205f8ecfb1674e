// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace fanye::aloud {

// A voice that is installed.
struct Voice
{
    QString name; // as its engine has it
    QString language; // ISO 639: "zh"

    friend bool operator==(const Voice &, const Voice &) = default;
};

// The language of a voice that Qt says to be of this locale. eSpeak's Mandarin has the code cmn, for which Qt has no
// language: it is known by its name.
QString voiceLanguage(const QString &localeName, const QString &voiceName);

// Without the hundred variants ("Korean+Adam") that eSpeak makes of each of its voices, and at most 2,000.
std::vector<Voice> withoutVariants(const std::vector<Voice> &voices);

// Those that read a language, in the order they are offered in.
std::vector<Voice> voicesOf(const std::vector<Voice> &voices, const QString &language);

// The one that the reader has chosen, or else the first. None: no voice reads this language.
std::optional<Voice> voiceFor(const std::vector<Voice> &voices, const QString &language, const QString &chosen);

} // namespace fanye::aloud
