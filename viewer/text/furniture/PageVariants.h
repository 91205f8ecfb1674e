// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/furniture/MarginRows.h"

#include <cstddef>
#include <vector>

namespace fanye::text {

// For each page (row in the list) the first one that it repeats, or itself. A form in triplicate repeats a page; so
// does a slide that is built up line by line, where each page adds to the one before. What such pages share is no
// furniture: only rows that repeat while the rest of the page changes are.
//
// n log n in all rows. Throws Stopped.
std::vector<std::size_t> variantsOf(const std::vector<const ComparedRows *> &pages, const std::stop_token &stop = {});

} // namespace fanye::text
