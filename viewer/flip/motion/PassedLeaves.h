// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flip/motion/LeafStack.h"

#include <map>
#include <vector>

namespace fanye::flip {

// Finds the leaves that have passed the point of their way where a free leaf is fastest. Pure.
class PassedLeaves
{
public:
    // The speed of each leaf that has passed since the last call, in ways per second.
    std::vector<double> since(const LeafStack &leaves);

private:
    std::map<int, double> m_before; // by the leaf's id: the share of its way it had made
};

} // namespace fanye::flip
