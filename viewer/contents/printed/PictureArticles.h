// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contents/printed/Targets.h"

#include <optional>
#include <vector>

namespace fanye::contents {

// Gives targets to entries without one that are articles of pictures: the one run of pages without text between the
// targets before and after. None where there are several runs, or where two entries would have the same.
void findPictureArticles(std::vector<std::optional<Target>> &targets, const PageLookup &pages);

} // namespace fanye::contents
