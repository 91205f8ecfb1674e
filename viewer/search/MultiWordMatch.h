// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/Matching.h"
#include "search/SourceText.h"

#include <vector>

namespace fanye::search {

// The words of a query that are looked for on one page, or none where the query is not of that kind: fewer than two
// words, single ideographs, or numbers only.
std::vector<std::u32string> severalWords(const QString &query);

// One hit for each page that has all the words, lit where they stand nearest to each other; pages where they stand
// nearest first. `places`: for each word where it stands.
std::vector<Hit> pagesWithAll(const SourceText &source, const std::vector<std::vector<SourceRange>> &places);

} // namespace fanye::search
