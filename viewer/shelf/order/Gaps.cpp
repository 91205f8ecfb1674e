// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shelf/order/Gaps.h"

#include <algorithm>
#include <set>

namespace fanye::shelf {
namespace {

constexpr int mostInYear = 60; // numbers that go on from year to year grow beyond that of a weekly
constexpr int yearsThatAgree = 2;

using Numbers = std::set<int>;
using Years = std::map<int, Numbers>;

Years numbersByYear(const ShelfIssues &issues, const Series &series)
{
    Years years;
    for (const std::size_t at : series.issues) {
        const auto year = yearOf(issues[at]);
        const auto span = numberSpanIn(issues[at].number);
        for (int number = span ? span->first : 1; year && span && number <= span->last; ++number)
            years[*year].insert(number);
    }
    return years;
}

bool startsEachYearAnew(const Years &years)
{
    return std::all_of(years.begin(), years.end(),
                       [](const auto &year) { return *year.second.rbegin() <= mostInYear; });
}

// Whether the number of issues of a year is known: as many as two other years end with.
bool doOthersEndWith(const Years &years, int but, int number)
{
    return std::count_if(years.begin(), years.end(),
                         [&](const auto &year) { return year.first != but && *year.second.rbegin() == number; })
        >= yearsThatAgree;
}

int highestIn(const Years &years)
{
    int highest = 0;
    for (const auto &[year, numbers] : years)
        highest = std::max(highest, *numbers.rbegin());
    return highest;
}

std::vector<Gap> missingBetween(int first, int last, const Numbers &numbers)
{
    std::vector<Gap> gaps;
    for (int number = first; number <= last; ++number) {
        if (numbers.count(number) != 0)
            continue;
        if (!gaps.empty() && gaps.back().last == number - 1)
            gaps.back().last = number;
        else
            gaps.push_back({number, number});
    }
    return gaps;
}

} // namespace

std::map<int, std::vector<Gap>> gapsIn(const ShelfIssues &issues, const Series &series)
{
    const Years years = numbersByYear(issues, series);
    std::map<int, std::vector<Gap>> all;
    if (years.empty() || !startsEachYearAnew(years))
        return all;
    const int highest = highestIn(years);
    for (auto at = years.begin(); at != years.end(); ++at) {
        const auto &[year, numbers] = *at;
        const bool hasBefore = years.count(year - 1) != 0, hasAfter = years.count(year + 1) != 0;
        const int first = hasBefore ? 1 : *numbers.begin();
        const int last = hasAfter && doOthersEndWith(years, year, highest) ? highest : *numbers.rbegin();
        if (auto gaps = missingBetween(first, last, numbers); !gaps.empty())
            all[year] = std::move(gaps);
    }
    return all;
}

} // namespace fanye::shelf
