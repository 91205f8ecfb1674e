// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue/PageNumber.h"

#include <QString>

#include <vector>

namespace fanye::cli {

// "2, 13–18": sorted pages with consecutive pages joined to ranges.
QString pageRanges(const std::vector<PageNumber> &pages);

} // namespace fanye::cli
