// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shelf/order/SeriesNames.h"

#include "search/FoldedText.h"
#include "shelf/order/SeriesOrder.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <utility>

namespace fanye::shelf {
namespace {

constexpr std::size_t signsForEachEdit = 8;
constexpr std::size_t timesAsFrequent = 4;

std::u16string foldedName(const QString &name)
{
    return search::foldedQuery(name.toStdU32String()).units;
}

std::size_t editDistance(const std::u16string &a, const std::u16string &b)
{
    std::vector<std::size_t> row(b.size() + 1);
    for (std::size_t j = 0; j < row.size(); ++j)
        row[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t diagonal = std::exchange(row[0], i);
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t changed = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
            diagonal = std::exchange(row[j], std::min({changed, row[j] + 1, row[j - 1] + 1}));
        }
    }
    return row.back();
}

bool areNear(const std::u16string &a, const std::u16string &b)
{
    const std::size_t edits = std::min(a.size(), b.size()) / signsForEachEdit;
    const std::size_t difference = std::max(a.size(), b.size()) - std::min(a.size(), b.size());
    return edits > 0 && difference <= edits && editDistance(a, b) <= edits;
}

using Designations = std::set<std::pair<int, QString>>; // year and number

Designations designationsOf(const ShelfIssues &issues, const Positions &some)
{
    Designations all;
    for (const std::size_t at : some)
        if (const auto year = yearOf(issues[at]); year && !issues[at].number.isEmpty())
            all.emplace(*year, issues[at].number);
    return all;
}

bool haveOneInCommon(const Designations &a, const Designations &b)
{
    return std::any_of(a.begin(), a.end(), [&](const auto &one) { return b.count(one) != 0; });
}

struct Group
{
    std::u16string folded;
    Positions issues;
};

std::vector<Group> groupsByName(const ShelfIssues &issues)
{
    std::map<std::u16string, Positions> byName;
    for (std::size_t at = 0; at < issues.size(); ++at)
        if (auto name = foldedName(issues[at].series); !name.empty())
            byName[std::move(name)].push_back(at);
    std::vector<Group> groups;
    for (auto &[name, some] : byName)
        groups.push_back({name, std::move(some)});
    std::stable_sort(groups.begin(), groups.end(),
                     [](const Group &a, const Group &b) { return a.issues.size() > b.issues.size(); });
    return groups;
}

bool isMisprintOf(const Group &rare, const Group &frequent, const ShelfIssues &issues)
{
    return rare.issues.size() * timesAsFrequent <= frequent.issues.size() && areNear(rare.folded, frequent.folded)
        && !haveOneInCommon(designationsOf(issues, rare.issues), designationsOf(issues, frequent.issues));
}

QString mostUsedName(const ShelfIssues &issues, const Positions &some)
{
    std::map<QString, int> uses;
    for (const std::size_t at : some)
        ++uses[issues[at].series];
    return std::max_element(uses.begin(), uses.end(), [](const auto &a, const auto &b) { return a.second < b.second; })
        ->first;
}

Series seriesFrom(const ShelfIssues &issues, Positions some)
{
    std::sort(some.begin(), some.end(),
              [&](std::size_t a, std::size_t b) { return standsBefore(issues[a], issues[b]); });
    QString name = mostUsedName(issues, some);
    return {std::move(name), std::move(some)};
}

} // namespace

std::vector<Series> seriesOf(const ShelfIssues &issues)
{
    std::vector<Group> kept; // most frequent first
    for (Group &group : groupsByName(issues)) {
        const auto right = std::find_if(kept.begin(), kept.end(),
                                        [&](const Group &frequent) { return isMisprintOf(group, frequent, issues); });
        if (right == kept.end())
            kept.push_back(std::move(group));
        else
            right->issues.insert(right->issues.end(), group.issues.begin(), group.issues.end());
    }
    std::vector<Series> all;
    for (Group &group : kept)
        all.push_back(seriesFrom(issues, std::move(group.issues)));
    return all;
}

} // namespace fanye::shelf
