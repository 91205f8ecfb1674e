// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace fanye::inline issue {

// What makes a page slow to paint, as far as it is known without painting it.
struct PageWeight
{
    int megapixels = 0; // of all its pictures, rounded; 0: they are not large
    bool hasManyShapes = false;

    friend bool operator==(const PageWeight &, const PageWeight &) = default;
};

} // namespace fanye::issue
