// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flip/motion/LeafStack.h"

#include <optional>

namespace fanye::flip {

constexpr std::size_t mostThumbed = 3; // leaves in the air while a hand thumbs through the issue

// How leaves follow a thumbing hand: the spread that all of them should turn to now, one block more taking what is
// missing; none when there is nothing to do yet. Few leaves fly, each with as many pages as it must; no block comes
// apart in the air. Pure.
std::optional<SpreadNumber> nextThumbed(const LeafStack &leaves, SpreadNumber wanted);

} // namespace fanye::flip
