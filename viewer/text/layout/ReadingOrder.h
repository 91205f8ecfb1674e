// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/words/Rows.h"

#include <vector>

namespace fanye::text {

// The rows of a page in the order in which they are read, found from where the words stand and never from the order
// in which the file draws them. `isTaken` words (furniture) are left out.
//
// The page is cut like a tree (after the XY cut of G. Nagy and S. Seth, 1984), with one change: columns are sought over
// as many neighbouring rows as share a gutter, so that a heading over two columns ends one pair and begins the next.
//
// n log n in the words: what is sought beyond an effort that is ample for any page people read is not found. Throws
// Stopped.
std::vector<Row> rowsInReadingOrder(const PageWords &page, const std::vector<bool> &isTaken,
                                    const std::stop_token &stop = {});

} // namespace fanye::text
