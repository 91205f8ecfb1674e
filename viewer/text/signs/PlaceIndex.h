// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <map>
#include <set>
#include <utility>

namespace fanye::text {

// Finds things of about one size near a place along one axis, without looking at all things of a page.
class PlaceIndex
{
public:
    void add(std::size_t thing, float size, float place) { m_bySize[classOf(size)].insert({place, thing}); }
    void remove(std::size_t thing, float size, float place) { m_bySize[classOf(size)].erase({place, thing}); }

    // Calls `look` at least for each thing that is less than twice and more than half as large as `size` and whose
    // place is no further than `reach` of its own ems outside [from, to]. In no particular order; of a pile of more
    // than `mostPiled` on one place only those first along the axis.
    template <typename Look> void lookNear(float size, float from, float to, float reach, Look look) const
    {
        for (int sizes = classOf(size) - 1; sizes <= classOf(size) + 1; ++sizes) {
            const auto found = m_bySize.find(sizes);
            if (found == m_bySize.end())
                continue;
            const float margin = slack * reach * std::ldexp(1.0F, sizes + 1);
            int left = mostPiled;
            for (auto at = found->second.lower_bound({from - margin, 0});
                 at != found->second.end() && at->first <= to + margin && left > 0; ++at, --left)
                look(at->second);
        }
    }

private:
    static constexpr int mostPiled = 1000;
    static constexpr float slack = 1.05F; // for rounding

    // Sizes from one power of two up to the next.
    static int classOf(float size) { return std::ilogb(std::max(size, 0.001F)); }

    std::map<int, std::set<std::pair<float, std::size_t>>> m_bySize;
};

} // namespace fanye::text
