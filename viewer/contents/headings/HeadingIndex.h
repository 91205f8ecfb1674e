// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contents/headings/Headings.h"

#include <cstdint>
#include <utility>
#include <vector>

namespace fanye::contents {

// A heading that may be what a title names, and how alike they are, 0 to 1.
struct NamedHeading
{
    int heading = 0; // row of the headings
    double likeness = 0;
};

// Finds the headings that are like a title, without comparing it to all of them: only with those that share a part of
// its grams. `headings` must outlive the index.
class HeadingIndex
{
public:
    enum class Which { All, StandingOut }; // by how they are set
    explicit HeadingIndex(const std::vector<Heading> &headings, Which which = Which::All,
                          const std::stop_token &stop = {}); // throws Stopped

    // Those at least so alike, the best first.
    std::vector<NamedHeading> find(const TitleKey &title, double atLeast) const;

private:
    using Grams = std::vector<std::pair<std::uint64_t, int>>; // gram, heading; sorted
    using Range = std::pair<Grams::const_iterator, Grams::const_iterator>;
    std::vector<Range> rarest(const TitleKey &title, double share) const;

    const std::vector<Heading> &m_headings;
    Grams m_grams;
    mutable std::vector<bool> m_isTouched; // for each heading; all false between calls of find()
};

} // namespace fanye::contents
