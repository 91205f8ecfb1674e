// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contents/entries/Contents.h"
#include "facts/PublicationFacts.h"
#include "text/layout/IssueText.h"

#include <optional>
#include <vector>

namespace fanye::facts {

// What the issue itself puts forward: the list under 本期要目, 导读, "In this issue" on one of its first pages; else
// the articles that its contents page lists first.
std::optional<Fact<std::vector<Highlight>>> highlightsOf(const text::IssueText &text,
                                                         const contents::Contents &contents, const QString &series);

} // namespace fanye::facts
