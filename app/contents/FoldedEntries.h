// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contents/edit/EditedContents.h"

#include <vector>

namespace fanye::app {

// The collapsed entries of the contents. An entry is identified by its position as well as its title, so that two
// sections of the same name collapse separately. Identities survive corrections and a change of source. Pure.
class FoldedEntries
{
public:
    void follow(const contents::EditedContents &contents); // call when the contents change
    // Rows of the contents passed to the last follow().
    void collapse(int row);
    void expand(int row);
    void collapseAll(); // sections
    void expandAll() { m_places.clear(); }
    std::vector<int> rows() const; // ascending

private:
    struct Place
    {
        contents::EntryAnchor entry;
        int nth = 0; // among entries of the same title and page

        friend bool operator==(const Place &, const Place &) = default;
    };
    struct Rows;

    Place placeOf(int row) const;

    contents::EditedContents m_contents;
    std::vector<Place> m_places;
};

} // namespace fanye::app
