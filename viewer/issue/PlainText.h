// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace fanye::inline issue {

constexpr int longestPlainText = 512; // code points

// A file's words made safe to show on one line: no control, bidi-override or unpaired surrogate characters, line ends
// and runs of white space as one space, trimmed, at most 512 code points.
QString plainText(const QString &fromFile);

} // namespace fanye::issue
