// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/layout/IssueText.h"

#include <QString>

namespace fanye::text {

// How one line reads on in the next.
enum class LineJoin {
    Close, // nothing between: 萌发而|生长
    Space, // a space stands for the line end: the|end
    Hyphen, // the hyphen at the end only breaks the word: hyphen-|ated
};

LineJoin joinOf(const PageText &page, const TextLine &line, const PageText &nextPage, const TextLine &next);

// Prepares `text`, which ends with a line, for the line that follows.
void joinLine(QString &text, LineJoin join);

} // namespace fanye::text
