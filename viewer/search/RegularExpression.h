// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/SourceText.h"

namespace fanye::search {

// Matches a regular expression (PCRE) against the unfolded text, spaces included; only case may be folded. A match never
// crosses the end of a flow. An expression that takes too long is stopped and reported in `hits.error`.
void findRegularExpression(const SourceText &body, const SourceText &furniture, const Query &query, Hits &hits);

} // namespace fanye::search
