// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace fanye::app {

// What is shown of an issue: the book, its text in a column, or both beside each other.
enum class ReadingMode { Book, Both, Text };

// How the reader likes text set.
struct TypeSettings
{
    int size = 13; // points
    int measure = 36; // Han characters in a line

    friend bool operator==(const TypeSettings &, const TypeSettings &) = default;
};
// How the reader likes one language read aloud.
struct SpeechSettings
{
    int speed = 100; // per cent of the usual
    QString voice; // its name; empty: none was chosen

    friend bool operator==(const SpeechSettings &, const SpeechSettings &) = default;
};

constexpr int smallestText = 8, largestText = 32; // points
constexpr int slowestSpeech = 50, fastestSpeech = 250; // per cent
constexpr int narrowestMeasure = 16, widestMeasure = 60; // characters

} // namespace fanye::app
