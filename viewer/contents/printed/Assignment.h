// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace fanye::contents {

// That `left` and `right` may belong together, and how good that would be (more than 0).
struct WeightedPair
{
    int left = 0, right = 0;
    double weight = 0;

    friend bool operator==(const WeightedPair &, const WeightedPair &) = default;
};

// Gives each left at most one right and each right at most one left, so that the sum of weights is greatest.
// Groups that share nothing are solved apart: exactly (the Hungarian method in the form of R. Jonker and A. Volgenant,
// 1987) where a group has at most `mostExact` lefts and as many rights, else the heaviest first.
// The result is in the order of `left`.
std::vector<WeightedPair> heaviestPairs(const std::vector<WeightedPair> &possible, int mostExact = 400);

} // namespace fanye::contents
