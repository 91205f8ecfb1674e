// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shelf/order/SeriesOrder.h"

#include "shelf/order/SeriesNames.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace fanye::shelf {
namespace {

constexpr int last = std::numeric_limits<int>::max(); // what is not known stands behind what is

int firstIn(const QString &number)
{
    const auto span = numberSpanIn(number);
    return span ? span->first : last;
}

// Number before month: issue 3 may cover February and appear in March. For an issue without a number, its month takes
// the number's place: a comparison that looked only at what both have would order three issues in a circle.
auto keyOf(const ShelfIssue &issue)
{
    const auto month = monthOf(issue);
    const int monthNumber = month ? month->month : last;
    const int number = firstIn(issue.number);
    return std::tuple(yearOf(issue).value_or(last), number == last ? monthNumber : number, monthNumber,
                      issue.published.isValid() ? issue.published.toJulianDay() : qint64(last), firstIn(issue.total));
}

} // namespace

bool standsBefore(const ShelfIssue &a, const ShelfIssue &b)
{
    return std::tuple_cat(keyOf(a), std::tie(a.title, a.contentKey))
        < std::tuple_cat(keyOf(b), std::tie(b.title, b.contentKey));
}

Neighbours neighboursOf(const ShelfIssues &issues, const QByteArray &contentKey)
{
    const auto groups = seriesOf(issues);
    const auto isWanted = [&](std::size_t at) { return issues[at].contentKey == contentKey; };
    for (const Series &series : groups) {
        const auto at = std::find_if(series.issues.begin(), series.issues.end(), isWanted);
        if (at == series.issues.end())
            continue;
        Neighbours around;
        if (at != series.issues.begin())
            around.previous = *(at - 1);
        if (at + 1 != series.issues.end())
            around.next = *(at + 1);
        return around;
    }
    return {};
}

} // namespace fanye::shelf
