// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace fanye::aloud {

// What a sentence is read by where its own script does not say it.
struct Surroundings
{
    bool isJapanese = false; // Han stands among kana
    QString latin = QStringLiteral("en"); // the language of Latin letters
    QString usual = QStringLiteral("en"); // of a sentence without letters
};

// From the text around a sentence, as a rule that of its page.
Surroundings surroundings(const QString &text, const QString &latin);

// The language of a sentence by the script that most of its words have; ISO 639: "zh", "ja", "ko", "ru". Chinese or
// Japanese with some Latin words is what it is without them. Pure.
QString languageOf(const QString &sentence, const Surroundings &around);

} // namespace fanye::aloud
