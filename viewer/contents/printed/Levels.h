// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contents/printed/Targets.h"

#include <optional>
#include <vector>

namespace fanye::contents {

// The levels of listed entries, 1 outermost; none for lines that are no entries (an author, what an article is about).
// Told by the numbering where there is one, else by how the list sets its entries, and by how the headings are set that
// they name.
std::vector<std::optional<int>> levelsOf(const ContentsList &list, const std::vector<std::optional<Target>> &targets,
                                         const std::vector<Heading> &headings);

} // namespace fanye::contents
