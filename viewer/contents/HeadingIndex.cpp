// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contents/HeadingIndex.h"

#include <algorithm>
#include <utility>

namespace fanye {

namespace {

constexpr double leastShared = 0.3; // of the title's grams
constexpr std::ptrdiff_t mostWithGram = 2000; // a gram that stands in more headings says nothing

} // namespace

HeadingIndex::HeadingIndex(const std::vector<Heading> &headings)
    : m_headings(headings)
    , m_shared(headings.size(), 0)
{
    for (std::size_t i = 0; i < headings.size(); ++i) {
        for (std::uint64_t gram : gramsOf(headings[i].key))
            m_grams.emplace_back(gram, int(i));
    }
    std::sort(m_grams.begin(), m_grams.end());
}

std::vector<NamedHeading> HeadingIndex::find(const TitleKey &title, double atLeast) const
{
    std::vector<int> touched;
    const std::vector<std::uint64_t> grams = gramsOf(title);
    for (std::uint64_t gram : grams) {
        const auto begin = std::lower_bound(m_grams.begin(), m_grams.end(), std::make_pair(gram, -1));
        const auto end = std::lower_bound(begin, m_grams.end(), std::make_pair(gram + 1, -1));
        if (end - begin > mostWithGram)
            continue;
        for (auto at = begin; at != end; ++at) {
            if (m_shared[std::size_t(at->second)]++ == 0)
                touched.push_back(at->second);
        }
    }
    std::vector<NamedHeading> found;
    for (int heading : touched) {
        const int shared = std::exchange(m_shared[std::size_t(heading)], 0);
        if (shared < leastShared * double(grams.size()))
            continue;
        const double likeness = likenessOfParts(title, m_headings[std::size_t(heading)].key);
        if (likeness >= atLeast)
            found.push_back({heading, likeness});
    }
    std::sort(found.begin(), found.end(), [](const NamedHeading &a, const NamedHeading &b) {
        return a.likeness != b.likeness ? a.likeness > b.likeness : a.heading < b.heading;
    });
    return found;
}

} // namespace fanye
