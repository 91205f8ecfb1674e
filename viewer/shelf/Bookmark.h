// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue/PageNumber.h"

#include <QDateTime>

namespace fanye::shelf {

// A page has one bookmark or none.
struct Bookmark
{
    PageNumber page;
    QDateTime created; // kept to the millisecond

    friend bool operator==(const Bookmark &, const Bookmark &) = default;
};

} // namespace fanye::shelf
