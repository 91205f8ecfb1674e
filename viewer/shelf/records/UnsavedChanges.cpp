// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shelf/records/UnsavedChanges.h"

namespace fanye::shelf {

void UnsavedChanges::add(ShelfChange change)
{
    auto &all = makesKnown(change) ? m_issues : m_others;
    std::erase_if(all, [&](const ShelfChange &former) { return isSameSubject(former, change); });
    all.push_back(std::move(change));
}

void UnsavedChanges::add(const UnsavedChanges &later)
{
    for (const ShelfChange &change : later.inOrder())
        add(change);
}

std::vector<ShelfChange> UnsavedChanges::inOrder() const
{
    std::vector<ShelfChange> all = m_issues;
    all.insert(all.end(), m_others.begin(), m_others.end());
    return all;
}

} // namespace fanye::shelf
