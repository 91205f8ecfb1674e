// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reflow/ColumnHeights.h"

#include <algorithm>

namespace fanye::reflow {

ColumnHeights::ColumnHeights(std::vector<double> estimates)
    : m_tops(estimates.size() + 1)
{
    m_rows.reserve(estimates.size());
    for (const double estimate : estimates)
        m_rows.push_back({estimate, false});
    place(0);
}

int ColumnHeights::rowAt(double y) const
{
    const auto below = std::upper_bound(m_tops.begin(), m_tops.end(), y);
    return std::clamp(int(below - m_tops.begin()) - 1, 0, count() - 1);
}

void ColumnHeights::set(int row, double height)
{
    m_rows[std::size_t(row)] = {height, true};
    place(std::size_t(row));
}

void ColumnHeights::place(std::size_t from)
{
    for (std::size_t row = from; row < m_rows.size(); ++row)
        m_tops[row + 1] = m_tops[row] + m_rows[row].height;
}

} // namespace fanye::reflow
