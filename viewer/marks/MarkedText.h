// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "marks/Mark.h"
#include "text/selection/TextSpan.h"

namespace fanye::marks {

// The lines of a span and its words, without id and times. None where the span has no print, or more lines than a mark
// may have. Pure.
std::optional<Mark> markOf(const text::IssueText &text, const text::TextSpan &span, MarkKind kind, MarkColour colour);

// The mark, of those given, that has a point of a page: the smallest; null: none has.
const Mark *markAt(const std::vector<Mark> &marks, PageNumber page, QPointF point);

} // namespace fanye::marks
