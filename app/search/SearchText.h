// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/Search.h"

#include <QString>

#include <optional>
#include <vector>

namespace fanye::app {

// The sentences of the search panel about a result.
// "12 hits", "Hit 3 of 12", "no hit", "12 hits, ignoring punctuation", "37 of 50 pages read"
QString headWords(const search::Hits &hits, int pagesRead, int pageCount, std::optional<int> current = {});
// "24 more in running heads", "0 in the text, 24 in running heads", "Pages 13–18 have no text to search"; may be
// empty. `unread`: pages whose text could not be read.
QString noteWords(const search::Hits &hits, const std::vector<PageNumber> &unread = {});

// "13–18, 20": runs of consecutive pages.
QString pageRuns(const std::vector<PageNumber> &pages);

} // namespace fanye::app
