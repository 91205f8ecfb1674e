// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace fanye::inline issue {

constexpr int longestPlainText = 512; // code points

// A control character, one that turns the direction of writing, an unpaired surrogate or none at all: it is not shown.
bool isUnshowable(char32_t c);

// Text from a file, sanitised for display on one line: without control, bidi-override and unpaired surrogate
// characters, white space collapsed and trimmed, at most 512 code points.
QString plainText(const QString &fromFile);

// The same for a text of several lines, at most `longest` UTF-16 units: line ends are line feeds, white space inside a
// line stays, that at its end and empty lines at both ends of the text do not.
QString plainLines(const QString &fromFile, qsizetype longest);

} // namespace fanye::issue
