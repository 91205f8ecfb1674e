// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/Matching.h"
#include "search/SourceText.h"

#include <vector>

namespace fanye::search {

// The words of a multi-word query, all of which must be on one page. Empty where this does not apply: fewer than two
// words, single ideographs, or only numbers.
std::vector<std::u32string> severalWords(const QString &query);

// One hit for each page that has all the words, highlighted where they are closest together; pages with the closest
// words first. `places`: the matches of each word.
std::vector<Hit> pagesWithAll(const SourceText &source, const std::vector<std::vector<SourceRange>> &places);

} // namespace fanye::search
