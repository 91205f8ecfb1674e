// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contents/entries/Contents.h"
#include "facts/PublicationFacts.h"
#include "facts/Statements.h"

#include <optional>

namespace fanye::facts {

// The name of the periodical: what running heads repeat, the largest line of the cover, the PDF's title and the file's
// name say, each without numbers and dates.
std::optional<Fact<QString>> seriesNameOf(const std::vector<Statement> &statements, const contents::Contents &contents,
                                          int pageCount);

// Whether a PDF's title names an issue: no program's own name for a file, no "Untitled", no file's name.
bool isTitleOfIssue(const QString &title);

// A name without brackets, dashes and bullets around it, and without spaces between Han; empty where it is none.
QString seriesNameFrom(const QString &words);

} // namespace fanye::facts
