// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/selection/Paragraphs.h"

#include <QStringList>

#include <optional>

namespace fanye::facts {

// Where reading begins, and how far it may go.
struct Reading
{
    text::LineAt from;
    std::optional<text::LineAt> until; // not included
    int mostUnits = 0; // of text, about
};

// The paragraphs of running text from a line on, as a person reads them: without headings, captions, cells and
// furniture. Ends with the next heading behind text or on another page, and after two page ends. Where the first line
// of a page lacks its beginning, the sentence that it belongs to is left out.
QStringList runningText(const text::IssueText &text, const Reading &reading);

} // namespace fanye::facts
