// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shelf/ShelfChange.h"

namespace fanye::shelf {

// Changes that are not yet on the disk. Of those with one subject only the last is kept, so that this does not grow
// with time: there is one place for each issue, one state for each bookmark.
class UnsavedChanges
{
public:
    void add(ShelfChange change);
    void add(const UnsavedChanges &later);
    void clear() { m_issues.clear(), m_others.clear(); }
    bool isEmpty() const { return m_issues.empty() && m_others.empty(); }

    std::vector<ShelfChange> inOrder() const; // to be written in: issues before what belongs to them

private:
    std::vector<ShelfChange> m_issues; // in the order of opening: the last to be at a path is the one that is listed
    std::vector<ShelfChange> m_others;
};

} // namespace fanye::shelf
