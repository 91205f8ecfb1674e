// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/PublicationFacts.h"
#include "facts/grammar/IssueTokens.h"
#include "issue/IssueFacts.h"
#include "text/layout/IssueText.h"

#include <vector>

namespace fanye::facts {

// A line that may say something about the publication, with the place it was read at.
struct Statement
{
    IssueLine line;
    Witness witness;
    int pageCount = 1; // of running heads: how many pages carry it
    double size = 0; // points; 0 where nothing is printed
    QRectF box; // shares of the page's width and height

    const QString &text() const { return line.line.source(); }
};

// Cover, running heads, mastheads, the PDF's title, the file's name: all lines that are worth reading, and no more than
// a fixed number of them.
std::vector<Statement> statementsOf(const IssueFacts &issue, const text::IssueText &text, const QString &fileName);

// The first page that has text, where that is one of the first three.
const text::PageText *coverOf(const text::IssueText &text);

} // namespace fanye::facts
