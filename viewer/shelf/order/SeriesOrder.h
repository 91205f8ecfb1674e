// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shelf/order/ShelfIssue.h"

namespace fanye::shelf {

// Whether `a` stands before `b` in their series: by year, then by number, month, day, number in all, title. A total
// order: of two different issues one stands before the other. Pure.
bool standsBefore(const ShelfIssue &a, const ShelfIssue &b);

struct Neighbours
{
    std::optional<std::size_t> previous, next;

    friend bool operator==(const Neighbours &, const Neighbours &) = default;
};

// The issues before and after that one in its series. None where it has no series. Pure.
Neighbours neighboursOf(const ShelfIssues &issues, const QByteArray &contentKey);

} // namespace fanye::shelf
