// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/SourceText.h"

namespace fanye::search {

// Finds what a regular expression (PCRE) describes in the signs as they stand, spaces included; no folding but that of
// case. It never reads past the end of a flow. What takes too long is cut off and said in `hits.error`.
void findRegularExpression(const SourceText &body, const SourceText &furniture, const Query &query, Hits &hits);

} // namespace fanye::search
