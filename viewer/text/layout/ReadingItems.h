// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/words/Bands.h"
#include "text/words/Rows.h"

#include <stop_token>
#include <vector>

namespace fanye::text {

// What is put in order on a page: each word that runs its way, and as wholes the blocks of words that run another way.
// Without `isTaken` words (furniture). Throws Stopped.
std::vector<Item> itemsOf(const PageWords &page, const std::vector<bool> &isTaken, const std::stop_token &stop);

// One item of these words, which run this `way`, among others that run the way `around`. REQUIRES: there are words.
Item itemFrom(const PageWords &page, std::vector<int> words, Way way, Way around);

} // namespace fanye::text
