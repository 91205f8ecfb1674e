// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/layout/PageLayout.h"

namespace fanye::text {

// Finds the blocks of a page and their roles.
void findBlocks(PageLayout &page, const IssueStyle &style);

} // namespace fanye::text
