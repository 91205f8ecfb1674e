// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue/PageGlyphs.h"

#include <vector>

namespace fanye {

// `count` pages made of those given, over and over. Each round says something else: its ideographs are exchanged for
// others of the same issue, so that words stand about as often as in a real issue of that length.
std::vector<PageGlyphs> bigIssue(const std::vector<PageGlyphs> &pages, int count);

} // namespace fanye
