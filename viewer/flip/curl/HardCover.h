// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flip/curl/Curl.h"

namespace fanye::flip {

// A leaf that does not bend, the cover of a bound book: it swings about the spine and is seen from straight above, so
// that a paper point x stands at x cos(angle), at the height x sin(angle). Coordinates as for Sheet.
struct HardCover
{
    double across = 1; // cos(angle): 1 lies where it was lifted, -1 lies turned

    double upright() const; // sin(angle)
    friend bool operator==(const HardCover &, const HardCover &) = default;
};

// The place nearest to `target` that the grabbed point swings through.
QPointF withinSwing(QPointF grabbed, QPointF target);
// REQUIRES: `held` is within the swing of the grabbed point, which is not on the spine.
HardCover hardCoverThrough(QPointF grabbed, QPointF held);

Lifted lifted(const HardCover &hardCover, QPointF paper);
std::optional<Seen> seenAt(const HardCover &hardCover, const Sheet &sheet, QPointF place);

} // namespace fanye::flip
