// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "marks/Mark.h"
#include "text/selection/TextSpan.h"

namespace fanye::marks {

// The lines of a span and its words, without id and times. None where the span has no print, or more lines than a mark
// may have. Pure.
std::optional<Mark> markOf(const text::IssueText &text, const text::TextSpan &span, MarkKind kind, MarkColour colour);

} // namespace fanye::marks
