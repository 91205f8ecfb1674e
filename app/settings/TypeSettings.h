// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
constexpr int smallestText = 8, largestText = 32; // points
constexpr int narrowestMeasure = 16, widestMeasure = 60; // characters

} // namespace fanye::app
