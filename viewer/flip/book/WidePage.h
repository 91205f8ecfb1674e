// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue/PageGeometry.h"

namespace fanye::flip {

// Nearly square pages are bound side by side like upright ones; what is wider than this was laid out as a spread.
inline constexpr double wideAspect = 1.2;

inline bool isWide(const PageGeometry &geometry)
{
    return geometry.aspect() >= wideAspect;
}

} // namespace fanye::flip
