// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flip/motion/LeafStack.h"

#include <optional>

namespace fanye::flip {

constexpr std::size_t mostThumbed = 3; // leaves in the air while a hand thumbs through the issue

// How leaves follow a hand that thumbs through: the spread that all of them should turn to now, with one new leaf for
// all that is missing; none when there is nothing to do yet. Few leaves fly, each with as many pages as is necessary,
// and none is split in the air. Pure.
std::optional<SpreadNumber> nextThumbed(const LeafStack &leaves, SpreadNumber wanted);

} // namespace fanye::flip
