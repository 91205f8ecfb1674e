// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shelf/order/ShelfIssue.h"

namespace fanye::shelf {

struct Series
{
    QString name; // as most of its issues write it
    Positions issues; // oldest first

    friend bool operator==(const Series &, const Series &) = default;
};

// The series on the shelf, in no particular order; issues without one are left out. Names that a reader takes for the
// same are the same: width, case, spaces, simplified and traditional forms. So is a name that differs in one sign of
// eight from another one which is at least four times as frequent, as a misprint does; unless both have an issue of the
// same number and year: 河南师范大学学报 and 湖南师范大学学报 are two. Pure.
std::vector<Series> seriesOf(const ShelfIssues &issues);

} // namespace fanye::shelf
