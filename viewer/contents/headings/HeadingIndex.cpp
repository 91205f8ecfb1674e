// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contents/headings/HeadingIndex.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace fanye::contents {

using namespace text;

namespace {

constexpr double leastShared = 0.35; // of the title's grams
constexpr std::ptrdiff_t mostWithGram = 2000; // a gram that stands in more headings says nothing

} // namespace

HeadingIndex::HeadingIndex(const std::vector<Heading> &headings, Which which, const std::stop_token &stop)
    : m_headings(headings)
    , m_isTouched(headings.size(), false)
{
    for (std::size_t i = 0; i < headings.size(); ++i) {
        stopIfAsked(stop);
        if (which == Which::StandingOut && !headings[i].standsOut)
            continue;
        for (std::uint64_t gram : gramsOf(headings[i].key))
            m_grams.emplace_back(gram, int(i));
    }
    std::sort(m_grams.begin(), m_grams.end());
}

// A heading that shares enough of the title's grams shares one of its rarest, so the most frequent need not be looked up.
std::vector<HeadingIndex::Range> HeadingIndex::rarest(const TitleKey &title, double share) const
{
    std::vector<Range> ranges;
    for (std::uint64_t gram : gramsOf(title)) {
        const auto begin = std::lower_bound(m_grams.begin(), m_grams.end(), std::make_pair(gram, -1));
        ranges.emplace_back(begin, std::lower_bound(begin, m_grams.end(), std::make_pair(gram + 1, -1)));
    }
    std::sort(ranges.begin(), ranges.end(),
              [](const Range &a, const Range &b) { return a.second - a.first < b.second - b.first; });
    const auto needed = std::size_t(std::ceil(share * double(ranges.size())));
    ranges.resize(std::min(ranges.size(), ranges.size() - needed + 1));
    return ranges;
}

std::vector<NamedHeading> HeadingIndex::find(const TitleKey &title, double atLeast) const
{
    std::vector<int> touched;
    for (const auto &[begin, end] : rarest(title, leastShared)) {
        if (end - begin > mostWithGram)
            break;
        for (auto at = begin; at != end; ++at) {
            if (!m_isTouched[std::size_t(at->second)]) {
                m_isTouched[std::size_t(at->second)] = true;
                touched.push_back(at->second);
            }
        }
    }
    std::vector<NamedHeading> found;
    for (int heading : touched) {
        m_isTouched[std::size_t(heading)] = false;
        const TitleKey &key = m_headings[std::size_t(heading)].key;
        if (2 * std::min(key.size(), title.size()) < std::max(key.size(), title.size()))
            continue;
        const double likeness = likenessOfParts(title, key);
        if (likeness >= atLeast)
            found.push_back({heading, likeness});
    }
    std::sort(found.begin(), found.end(), [](const NamedHeading &a, const NamedHeading &b) {
        return a.likeness != b.likeness ? a.likeness > b.likeness : a.heading < b.heading;
    });
    return found;
}

} // namespace fanye::contents
