// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flip/motion/PassedLeaves.h"

#include <cmath>

namespace fanye::flip {
namespace {

constexpr double fastest = 0.26; // of the way; where a critically damped spring that began at rest is

}

// A leaf is seen for the first time before it has moved, so one that is unknown began at its beginning.
std::vector<double> PassedLeaves::since(const LeafStack &leaves)
{
    std::vector<double> speeds;
    std::map<int, double> now;
    for (const FlyingLeaf &leaf : leaves.leaves()) {
        const auto known = m_before.find(leaf.id);
        const double before = known == m_before.end() ? 0 : known->second;
        const double after = leaf.lifted();
        if ((before < fastest) != (after < fastest))
            speeds.push_back(std::abs(leaf.motion.velocity()));
        now[leaf.id] = after;
    }
    m_before = std::move(now);
    return speeds;
}

} // namespace fanye::flip
