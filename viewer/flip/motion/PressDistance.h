// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace fanye::flip {

constexpr double pressDistance = 3; // desktop pixels that the pointer may move before a press becomes a drag

} // namespace fanye::flip
