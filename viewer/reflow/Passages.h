// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reflow/Passage.h"
#include "text/selection/UnitRange.h"

#include <optional>

namespace fanye::reflow {

// The passages that begin on a page, in the order of reading, without furniture. Empty: the page has no text of its own,
// or is not read yet. Pure; any thread. Costs as much as the page has text, so that it can be asked page by page.
std::vector<Passage> passagesOf(const text::IssueText &text, PageNumber page);

// The sentence around a unit, without the white space behind it. (Unicode Standard Annex 29, as ICU has it.)
text::UnitRange sentenceAt(const Passage &passage, int unit);
// The word around a unit; Chinese words as a dictionary knows them.
text::UnitRange wordAt(const Passage &passage, int unit);

// What is printed of a range of a passage. None: a picture, or nothing.
std::optional<text::TextSpan> spanOf(const Passage &passage, const text::UnitRange &range);
// The units that come from the glyphs of a span.
text::UnitRange unitsOf(const Passage &passage, const text::TextSpan &span);

// The first unit that stands on this page; none where the passage does not reach it.
std::optional<int> firstUnitOn(const Passage &passage, PageNumber page);

} // namespace fanye::reflow
