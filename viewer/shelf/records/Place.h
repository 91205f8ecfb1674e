// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue/PageNumber.h"

#include <optional>

namespace fanye::shelf {

// Where a reader left an issue, and how it lay before them.
struct Place
{
    PageNumber page;
    std::optional<double> zoom; // 1 = the spread fits the window; none: as the window decides
    bool isPairingShifted = false; // the reader moved the pairing of pages by one

    friend bool operator==(const Place &, const Place &) = default;
};

} // namespace fanye::shelf
