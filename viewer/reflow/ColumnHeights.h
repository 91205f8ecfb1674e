// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace fanye::reflow {

// The heights of the pages of a long column, of which few have been set: the others are estimated. Rows are numbered from
// 0; heights in any unit. Pure.
class ColumnHeights
{
public:
    ColumnHeights() = default;
    explicit ColumnHeights(std::vector<double> estimates);

    int count() const { return int(m_rows.size()); }
    double total() const { return m_tops.empty() ? 0 : m_tops.back(); }
    double top(int row) const { return m_tops[std::size_t(row)]; } // row may be count()
    double height(int row) const { return top(row + 1) - top(row); }
    bool isSet(int row) const { return m_rows[std::size_t(row)].isSet; }
    int rowAt(double y) const; // the first row above all, the last one below. REQUIRES: count() > 0

    void set(int row, double height);

private:
    struct Row
    {
        double height = 0;
        bool isSet = false;
    };
    void place(std::size_t from);

    std::vector<Row> m_rows;
    std::vector<double> m_tops; // one more than rows
};

} // namespace fanye::reflow
