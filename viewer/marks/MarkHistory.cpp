// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "marks/MarkHistory.h"

namespace fanye::marks {
namespace {

constexpr std::size_t mostKept = 10'000; // changes

} // namespace

void MarkHistory::add(const ReaderChange &change)
{
    m_changes.resize(m_done);
    m_changes.push_back(change);
    if (m_changes.size() > mostKept)
        m_changes.erase(m_changes.begin());
    m_done = m_changes.size();
}

std::optional<ReaderChange> MarkHistory::undone()
{
    if (!canUndo())
        return std::nullopt;
    return std::visit([](const auto &change) { return ReaderChange(change.reversed()); }, m_changes[--m_done]);
}

std::optional<ReaderChange> MarkHistory::redone()
{
    if (!canRedo())
        return std::nullopt;
    return m_changes[m_done++];
}

} // namespace fanye::marks
