// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contents/printed/Assignment.h"

#include <algorithm>
#include <limits>
#include <map>
#include <numeric>

namespace fanye::contents {

namespace {

// Numbers whatever stands in a group from 0.
class Rows
{
public:
    int of(int name) { return m_rows.try_emplace(name, int(m_rows.size())).first->second; }
    int count() const { return int(m_rows.size()); }
    std::vector<int> names() const
    {
        std::vector<int> names(m_rows.size());
        for (const auto &[name, row] : m_rows)
            names[std::size_t(row)] = name;
        return names;
    }

private:
    std::map<int, int> m_rows;
};

// The Hungarian method by shortest augmenting paths. A left that finds no right takes a dummy of weight 0: columns
// beyond the real ones, one for each row.
class Hungarian
{
public:
    Hungarian(int rows, int columns)
        : m_rows(rows)
        , m_columns(columns + rows)
        , m_cost(std::size_t(rows) * std::size_t(m_columns), 0)
        , m_rowPotential(std::size_t(rows) + 1, 0)
        , m_columnPotential(std::size_t(m_columns) + 1, 0)
        , m_rowOf(std::size_t(m_columns) + 1, 0)
    {
    }

    void setWeight(int row, int column, double weight) { cost(row, column) = std::min(cost(row, column), -weight); }

    // The row of each column, or -1.
    std::vector<int> solve()
    {
        for (int row = 1; row <= m_rows; ++row)
            augment(row);
        std::vector<int> rows(std::size_t(m_columns - m_rows));
        for (std::size_t column = 0; column < rows.size(); ++column)
            rows[column] = m_rowOf[column + 1] - 1;
        return rows;
    }

private:
    double &cost(int row, int column)
    {
        return m_cost[std::size_t(row) * std::size_t(m_columns) + std::size_t(column)];
    }

    // Rows and columns count from 1 here; column 0 stands for the row that is to be placed.
    void augment(int row)
    {
        m_rowOf[0] = row;
        m_least.assign(std::size_t(m_columns) + 1, std::numeric_limits<double>::infinity());
        m_from.assign(std::size_t(m_columns) + 1, 0);
        m_isDone.assign(std::size_t(m_columns) + 1, false);
        int column = 0;
        do {
            column = nextColumn(column);
        } while (m_rowOf[std::size_t(column)] != 0);
        while (column != 0) {
            const int before = m_from[std::size_t(column)];
            m_rowOf[std::size_t(column)] = m_rowOf[std::size_t(before)];
            column = before;
        }
    }

    int nextColumn(int column)
    {
        m_isDone[std::size_t(column)] = true;
        const int row = m_rowOf[std::size_t(column)];
        double delta = std::numeric_limits<double>::infinity();
        int next = 0;
        for (int k = 1; k <= m_columns; ++k) {
            const auto at = std::size_t(k);
            if (m_isDone[at])
                continue;
            const double reduced = cost(row - 1, k - 1) - m_rowPotential[std::size_t(row)] - m_columnPotential[at];
            if (reduced < m_least[at]) {
                m_least[at] = reduced;
                m_from[at] = column;
            }
            if (m_least[at] < delta) {
                delta = m_least[at];
                next = k;
            }
        }
        shift(delta);
        return next;
    }

    void shift(double delta)
    {
        for (std::size_t k = 0; k <= std::size_t(m_columns); ++k) {
            if (m_isDone[k]) {
                m_rowPotential[std::size_t(m_rowOf[k])] += delta;
                m_columnPotential[k] -= delta;
            } else {
                m_least[k] -= delta;
            }
        }
    }

    int m_rows, m_columns;
    std::vector<double> m_cost, m_rowPotential, m_columnPotential, m_least;
    std::vector<int> m_rowOf, m_from;
    std::vector<bool> m_isDone;
};

std::vector<WeightedPair> exactPairs(const std::vector<WeightedPair> &group, Rows &lefts, Rows &rights)
{
    Hungarian hungarian(lefts.count(), rights.count());
    for (const WeightedPair &pair : group)
        hungarian.setWeight(lefts.of(pair.left), rights.of(pair.right), pair.weight);
    const std::vector<int> rows = hungarian.solve();
    std::vector<WeightedPair> chosen;
    for (const WeightedPair &pair : group) {
        if (rows[std::size_t(rights.of(pair.right))] == lefts.of(pair.left))
            chosen.push_back(pair);
    }
    return chosen;
}

std::vector<WeightedPair> heaviestFirst(std::vector<WeightedPair> group)
{
    std::stable_sort(group.begin(), group.end(),
                     [](const WeightedPair &a, const WeightedPair &b) { return a.weight > b.weight; });
    std::map<int, bool> leftTaken, rightTaken;
    std::vector<WeightedPair> chosen;
    for (const WeightedPair &pair : group) {
        if (leftTaken[pair.left] || rightTaken[pair.right])
            continue;
        leftTaken[pair.left] = rightTaken[pair.right] = true;
        chosen.push_back(pair);
    }
    return chosen;
}

// Pairings that are connected through their lefts and rights.
std::vector<std::vector<WeightedPair>> groupsOf(const std::vector<WeightedPair> &possible)
{
    Rows lefts, rights;
    for (const WeightedPair &pair : possible) {
        lefts.of(pair.left);
        rights.of(pair.right);
    }
    std::vector<int> root(std::size_t(lefts.count() + rights.count()));
    std::iota(root.begin(), root.end(), 0);
    const auto find = [&root](int node) {
        while (root[std::size_t(node)] != node)
            node = root[std::size_t(node)] = root[std::size_t(root[std::size_t(node)])];
        return node;
    };
    for (const WeightedPair &pair : possible)
        root[std::size_t(find(lefts.of(pair.left)))] = find(lefts.count() + rights.of(pair.right));
    std::map<int, std::vector<WeightedPair>> byRoot;
    for (const WeightedPair &pair : possible)
        byRoot[find(lefts.of(pair.left))].push_back(pair);
    std::vector<std::vector<WeightedPair>> groups;
    for (auto &[node, group] : byRoot)
        groups.push_back(std::move(group));
    return groups;
}

} // namespace

std::vector<WeightedPair> heaviestPairs(const std::vector<WeightedPair> &possible, int mostExact)
{
    std::vector<WeightedPair> chosen;
    for (const std::vector<WeightedPair> &group : groupsOf(possible)) {
        Rows lefts, rights;
        for (const WeightedPair &pair : group) {
            lefts.of(pair.left);
            rights.of(pair.right);
        }
        const bool isSmall = lefts.count() <= mostExact && rights.count() <= mostExact;
        for (const WeightedPair &pair : isSmall ? exactPairs(group, lefts, rights) : heaviestFirst(group))
            chosen.push_back(pair);
    }
    std::sort(chosen.begin(), chosen.end(),
              [](const WeightedPair &a, const WeightedPair &b) { return a.left < b.left; });
    return chosen;
}

} // namespace fanye::contents
