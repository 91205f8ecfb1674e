// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/contents/FoldedEntries.h"

#include <QHash>

#include <algorithm>
#include <cstdlib>
#include <limits>

namespace fanye::app {

using namespace contents;

namespace {

// An unknown page matches any page.
int distance(const EntryAnchor &a, const EntryAnchor &b)
{
    if (a.page.has_value() != b.page.has_value())
        return std::numeric_limits<int>::max();
    return a.page ? std::abs(a.page->index() - b.page->index()) : 0;
}

} // namespace

// Rows by title: avoids quadratic time on long contents.
struct FoldedEntries::Rows
{
    explicit Rows(const EditedContents &contents)
        : anchors(contents.anchors)
    {
        for (int row = 0; row < int(anchors.size()); ++row)
            byTitle[anchors[std::size_t(row)].title].push_back(row);
    }

    std::optional<int> find(const Place &place) const
    {
        int nth = place.nth;
        for (const int row : byTitle.value(place.entry.title))
            if (anchors[std::size_t(row)] == place.entry && nth-- == 0)
                return row;
        return std::nullopt;
    }
    // The nearest new entry of the same title: the entry has moved.
    std::optional<int> findMoved(const Place &place, const Rows &before) const
    {
        std::optional<int> best;
        for (const int row : byTitle.value(place.entry.title)) {
            const EntryAnchor &own = anchors[std::size_t(row)];
            const bool isCloser
                = !best || distance(own, place.entry) < distance(anchors[std::size_t(*best)], place.entry);
            if (isCloser && own.added == place.entry.added && !before.find({own, 0}))
                best = row;
        }
        return best;
    }

    const std::vector<EntryAnchor> &anchors;
    QHash<QString, std::vector<int>> byTitle;
};

FoldedEntries::Place FoldedEntries::placeOf(int row) const
{
    const auto begin = m_contents.anchors.begin(), at = begin + row;
    return {*at, int(std::count(begin, at, *at))};
}

void FoldedEntries::follow(const EditedContents &contents)
{
    if (contents.anchors != m_contents.anchors && !m_places.empty()) {
        const Rows before(m_contents), now(contents);
        for (Place &place : m_places)
            if (const auto moved = now.find(place) ? std::nullopt : now.findMoved(place, before))
                place = {contents.anchors[std::size_t(*moved)], 0};
    }
    m_contents = contents;
}

void FoldedEntries::collapse(int row)
{
    if (const Place place = placeOf(row); std::find(m_places.begin(), m_places.end(), place) == m_places.end())
        m_places.push_back(place);
}

void FoldedEntries::expand(int row)
{
    std::erase(m_places, placeOf(row));
}

void FoldedEntries::collapseAll()
{
    m_places.clear();
    QHash<QString, std::vector<Place>> seen; // by title
    for (int row = 0; row + 1 < int(m_contents.entries.size()); ++row) {
        const EntryAnchor &anchor = m_contents.anchors[std::size_t(row)];
        std::vector<Place> &same = seen[anchor.title];
        const auto alike
            = std::count_if(same.begin(), same.end(), [&](const Place &one) { return one.entry == anchor; });
        same.push_back({anchor, int(alike)});
        const bool isSection
            = m_contents.entries[std::size_t(row) + 1].level > m_contents.entries[std::size_t(row)].level;
        if (isSection)
            m_places.push_back(same.back());
    }
}

std::vector<int> FoldedEntries::rows() const
{
    std::vector<int> rows;
    const Rows now(m_contents);
    for (const Place &place : m_places)
        if (const auto row = now.find(place))
            rows.push_back(*row);
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

} // namespace fanye::app
