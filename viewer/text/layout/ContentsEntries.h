// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/layout/PageLayout.h"
#include "text/signs/Stop.h"

#include <vector>

namespace fanye::text {

// A page of more lines lists no contents: it was made to take long.
constexpr int mostLinesOfContents = 2000;

// Finds the pages that list what the issue holds, and makes each entry a block of its own. Throws Stopped.
void findContentsEntries(std::vector<PageLayout> &pages, const std::stop_token &stop = {});

} // namespace fanye::text
