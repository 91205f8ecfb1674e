// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shelf/order/SeriesNames.h"

#include <map>

namespace fanye::shelf {

// Numbers of a series that the shelf does not have: 缺第 7 期.
struct Gap
{
    int first = 0, last = 0; // the same where one issue is missing

    friend bool operator==(const Gap &, const Gap &) = default;
};

// Between the issues at hand, by year. The first numbers of a year are missed where the shelf has issues of the year
// before; the last ones where it has issues of the year after, and two other years reach the same last number. No gap
// is told where the numbers of a year do not start anew each year, as 总第 134 期. Pure.
std::map<int, std::vector<Gap>> gapsIn(const ShelfIssues &issues, const Series &series);

} // namespace fanye::shelf
