// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/layout/PageLayout.h"

#include <vector>

namespace fanye::text {

// Lays the lines of an issue out as they are read on. Body text of one style runs on over line, paragraph, column and
// page ends; headings, captions, contents entries, cells and furniture are flows of their own. A heading or a contents
// entry ends the text before it for good; over anything else, and over pages without text, a flow goes on only in the
// middle of a sentence.
std::vector<Flow> flowsOf(const std::vector<PageLayout> &pages);

} // namespace fanye::text
