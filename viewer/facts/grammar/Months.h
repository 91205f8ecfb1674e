// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional> // moc cannot read <compare>, which it includes

namespace fanye::facts {

struct Month
{
    int year = 0;
    int month = 1; // 1 to 12

    friend constexpr auto operator<=>(const Month &, const Month &) = default;
};

// The months that an issue covers; one month where both are the same.
struct MonthSpan
{
    Month first, last;

    friend constexpr auto operator<=>(const MonthSpan &, const MonthSpan &) = default;
};

} // namespace fanye::facts
