// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contents/printed/ListedEntries.h"

#include <optional>
#include <vector>

namespace fanye::contents {

// The levels of a list's entries by how they are counted, 1 outermost: 1, 1.1; 第一章, 第一节; 一、, （一）. None for those
// that are not.
std::vector<std::optional<int>> numberedLevels(const ContentsList &list);

} // namespace fanye::contents
