// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/furniture/RepeatedBody.h"

#include <algorithm>
#include <functional>
#include <limits>
#include <map>

namespace fanye::text {

namespace {

constexpr int mostRounds = 16;
constexpr float farAway = std::numeric_limits<float>::max();
constexpr float leastPicture = 0.3F; // share of a page under pictures that are its content
constexpr std::size_t fewestRowsOfPage = 3; // a running head, a folio and something else
constexpr float largerThanHeads = 14; // points

void dropGroups(std::vector<FurnitureGroup> &groups, const std::function<bool(const FurnitureGroup &)> &isBody)
{
    const auto kept = std::stable_partition(groups.begin(), groups.end(),
                                            [&](const FurnitureGroup &group) { return !isBody(group); });
    for (auto group = kept; group != groups.end(); ++group) {
        for (FurnitureCandidate *candidate : *group) {
            --candidate->groups;
            candidate->isBody = candidate->groups == 0;
        }
    }
    groups.erase(kept, groups.end());
}

// Where the outermost body text ends that stands in the upper margin of a page, and begins in the lower.
struct OutermostBody
{
    float fromTop = farAway, fromBottom = -farAway;

    void add(const MarginRow &row)
    {
        if (row.margin == Margin::Top)
            fromTop = std::min(fromTop, row.row.box.y1);
        if (row.margin == Margin::Bottom)
            fromBottom = std::max(fromBottom, row.row.box.y0);
    }

    bool standsOutside(const MarginRow &row) const
    {
        const float middle = (row.row.box.y0 + row.row.box.y1) / 2;
        return row.margin == Margin::Top ? fromTop <= middle : row.margin == Margin::Bottom && fromBottom >= middle;
    }
};

// A page once all groups are taken from it.
struct LeftPage
{
    std::size_t words = 0; // that are left
    std::size_t rows = 0, folios = 0; // that are taken
    bool hasLargeRow = false;

    bool isFull(const PageWords &page) const
    {
        return words == 0 && page.imageCover < leastPicture
            && (rows - folios >= fewestRowsOfPage || folios >= fewestRowsOfPage || hasLargeRow);
    }
};

} // namespace

void dropInnerRows(std::vector<FurnitureGroup> &groups, std::vector<FurnitureCandidate> &candidates)
{
    for (int round = 0; round < mostRounds; ++round) {
        std::map<std::size_t, OutermostBody> bodies; // by page
        for (const FurnitureCandidate &candidate : candidates) {
            if (candidate.groups == 0)
                bodies[candidate.page].add(*candidate.row);
        }
        const std::size_t before = groups.size();
        dropGroups(groups, [&bodies](const FurnitureGroup &group) {
            const auto inner = std::count_if(group.begin(), group.end(), [&](const FurnitureCandidate *candidate) {
                const auto body = bodies.find(candidate->page);
                return body != bodies.end() && body->second.standsOutside(*candidate->row);
            });
            return std::size_t(inner) * 2 > group.size();
        });
        if (groups.size() == before)
            break;
    }
}

void dropFullPages(std::vector<FurnitureGroup> &groups, const std::vector<FurnitureCandidate> &candidates,
                   const std::vector<MarginsOfPage> &pages)
{
    std::vector<LeftPage> left(pages.size());
    for (std::size_t i = 0; i < pages.size(); ++i)
        left[i].words = pages[i].words->words.size();
    std::vector<std::vector<bool>> isTaken(pages.size());
    for (const FurnitureCandidate &candidate : candidates) {
        if (candidate.groups == 0)
            continue;
        LeftPage &page = left[candidate.page];
        std::vector<bool> &taken = isTaken[candidate.page];
        taken.resize(pages[candidate.page].words->words.size());
        for (int word : candidate.row->row.words) {
            page.words -= !taken[std::size_t(word)];
            taken[std::size_t(word)] = true;
        }
        ++page.rows;
        page.folios += candidate.row->isFolio();
        page.hasLargeRow |= !candidate.row->isFolio() && candidate.row->row.size > largerThanHeads;
    }
    dropGroups(groups, [&](const FurnitureGroup &group) {
        const auto full = std::count_if(group.begin(), group.end(), [&](const FurnitureCandidate *candidate) {
            const LeftPage &page = left[candidate->page];
            return page.isFull(*pages[candidate->page].words)
                && (!candidate->row->isFolio() || page.folios >= fewestRowsOfPage);
        });
        return std::size_t(full) * 2 > group.size();
    });
}

} // namespace fanye::text
