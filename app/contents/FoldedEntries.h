// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contents/edit/EditedContents.h"

#include <vector>

namespace fanye::app {

// Which entries of the contents the reader has collapsed. An entry is known by its place in the contents, not by its
// title alone: two sections of one name fold separately. It is known again after corrections, and when other contents
// are made of the same issue. Pure.
class FoldedEntries
{
public:
    void follow(const contents::EditedContents &contents); // they are others now
    // Rows are those of the contents that were followed last.
    void collapse(int row);
    void expand(int row);
    void collapseAll(); // sections
    void expandAll() { m_places.clear(); }
    std::vector<int> rows() const; // ascending

private:
    struct Place
    {
        contents::EntryAnchor entry;
        int nth = 0; // of those that cannot be told apart

        friend bool operator==(const Place &, const Place &) = default;
    };
    struct Rows;

    Place placeOf(int row) const;

    contents::EditedContents m_contents;
    std::vector<Place> m_places;
};

} // namespace fanye::app
