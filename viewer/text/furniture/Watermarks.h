// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/words/Words.h"

#include <vector>

namespace fanye::text {

// For each page, which of its words are printed under or over the text: the same word in the same box on most pages,
// anywhere on the page. n log n in all words. Throws Stopped.
std::vector<std::vector<bool>> watermarksOf(const std::vector<const PageWords *> &pages,
                                            const std::stop_token &stop = {});

} // namespace fanye::text
