// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shelf/order/ShelfViews.h"
#include "support/Catch.h"

#include <string>

namespace fanye {

// An issue from one line: "series|year|number|month|title". Parts may be empty or left out at the end; the title is
// made of the others where it is. Its content key is the line.
shelf::ShelfIssue issueFrom(const QString &line);
shelf::ShelfIssues issuesFrom(const QStringList &lines);

// Sections as text, one a line: "清源月刊 2024: 1 2 缺3-4 5", with the numbers of its issues, or their titles where
// they have none; "(...)" around a heading that is folded.
std::string asText(const shelf::ShelfIssues &issues, const std::vector<shelf::ShelfSection> &sections);

} // namespace fanye
