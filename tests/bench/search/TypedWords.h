// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/layout/IssueText.h"

#include <QStringList>

namespace fanye {

// What stands in the search field after each key: words of two to eight signs out of the whole issue, typed sign by
// sign. Random, and the same each time.
QStringList typedWords(const text::IssueText &text, int words);

// The same for words that stand nowhere: each tier is tried in vain.
QStringList typedInVain(int words);

} // namespace fanye
