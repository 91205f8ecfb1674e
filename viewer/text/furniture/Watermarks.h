// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/words/Words.h"

#include <cstddef>
#include <vector>

namespace fanye::text {

// For each page, which of its words are printed under or over the text: the same word in the same box on most pages,
// anywhere on the page, and unlike the text: larger, turned, laid across other words, or the only line
// of the page. Labels of a form that repeat in the text's own size are text. `variants`: see variantsOf(); pages that
// repeat each other count once.
//
// n log n in all words: what is sought beyond an effort ample for any issue that people read is text. Throws Stopped.
std::vector<std::vector<bool>> watermarksOf(const std::vector<const PageWords *> &pages,
                                            const std::vector<std::size_t> &variants, const std::stop_token &stop = {});

} // namespace fanye::text
