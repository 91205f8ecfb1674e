// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue/PageNumber.h"

#include <QString>

#include <vector>

namespace fanye::cli {

// "2, 13–18": pages in order, those that follow each other drawn together.
QString pageRanges(const std::vector<PageNumber> &pages);

} // namespace fanye::cli
