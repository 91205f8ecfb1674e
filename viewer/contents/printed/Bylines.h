// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contents/printed/Targets.h"

#include <optional>
#include <vector>

namespace fanye::contents {

// Where a list sets names behind its titles (修表匠老周的四十年 / 周晓), which the headings do without, takes them away.
void dropBylines(std::vector<ListedEntry> &entries, const std::vector<std::optional<Target>> &targets,
                 const std::vector<Heading> &headings);

} // namespace fanye::contents
