// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shelf/order/Gaps.h"

namespace fanye::shelf {

enum class ShelfView {
    ContinueReading, // begun and not finished, read last first
    New, // never opened, added last first
    Starred,
    BySeries, // and year
    ByMonth, // over all series
    All,
};

enum class SortBy { Title, Date, Added, Opened };
enum class Direction { Ascending, Descending };

struct Sorting
{
    SortBy by = SortBy::Title;
    Direction direction = Direction::Ascending;

    friend bool operator==(const Sorting &, const Sorting &) = default;
};

// A heading of a view with the issues below it. Without series, year and month: issues for which they are not known, or
// a view without headings.
struct ShelfSection
{
    QString series; // BySeries
    std::optional<int> year; // BySeries; ByMonth, where no month is known
    std::optional<facts::Month> month; // ByMonth
    Positions issues;
    std::vector<Gap> gaps; // BySeries
    bool isOpen = true; // at first: years before the latest of a series are folded

    friend bool operator==(const ShelfSection &, const ShelfSection &) = default;
};

// What a view shows of the issues, in order. `currentYear`: that of each series is open, else the latest it has.
// `sorting`: of Starred and All. Issues that vanished are shown too. Pure.
std::vector<ShelfSection> sectionsOf(const ShelfIssues &issues, ShelfView view, int currentYear,
                                     const Sorting &sorting = {});

} // namespace fanye::shelf
