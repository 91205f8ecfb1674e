// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shelf/records/ShelfChange.h"

namespace fanye::shelf {

// Changes that are not yet on the disk. Only the last change of each subject is kept, so that this does not grow with
// time: one place for each issue, one state for each bookmark.
class UnsavedChanges
{
public:
    void add(ShelfChange change);
    void add(const UnsavedChanges &later);
    void clear() { m_issues.clear(), m_others.clear(); }
    bool isEmpty() const { return m_issues.empty() && m_others.empty(); }

    std::vector<ShelfChange> inOrder() const; // of writing: issues before what belongs to them

private:
    std::vector<ShelfChange> m_issues; // in the order of opening: the last one at a path is a recent issue
    std::vector<ShelfChange> m_others;
};

} // namespace fanye::shelf
