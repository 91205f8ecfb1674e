// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/layout/IssueText.h"

#include <QStringList>

namespace fanye::search {

constexpr qsizetype longestSearchedNote = 200'000; // UTF-16 units; what follows them is not searched

// The reader's notes as the pages of an issue, so that they are searched in the same way: note n stands on page n,
// counted from 1. Its lines are paragraphs, and no match goes from one to the next. The glyphs have no place. Pure.
std::shared_ptr<const text::IssueText> textOfNotes(const QStringList &notes);

} // namespace fanye::search
