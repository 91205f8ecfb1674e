// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace fanye::text {

// From one UTF-16 unit up to another (not included).
struct UnitRange
{
    int first = 0, last = 0;

    bool isEmpty() const { return first >= last; }
    friend constexpr bool operator==(const UnitRange &, const UnitRange &) = default;
};

} // namespace fanye::text
