// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shelf/order/ShelfIssue.h"

#include <QRegularExpression>

#include <algorithm>

namespace fanye::shelf {
namespace {

constexpr int longestSpan = 53;
constexpr int spreadAtEnd = 1; // pages beside the one that is kept as the place

} // namespace

// The place is the first page of a spread, so the last but one page may stand beside the last.
Progress progressOf(const ShelfIssue &issue)
{
    if (!issue.place)
        return Progress::Unread;
    const int page = issue.place->number();
    if (page >= issue.pageCount - spreadAtEnd && (page > 1 || issue.pageCount == 1))
        return Progress::Finished;
    return page > 1 ? Progress::Reading : Progress::Unread;
}

double readPart(const ShelfIssue &issue)
{
    switch (progressOf(issue)) {
    case Progress::Unread:
        return 0;
    case Progress::Finished:
        return 1;
    case Progress::Reading:
        break;
    }
    return std::clamp(double(issue.place->number()) / issue.pageCount, 0., 1.);
}

std::optional<int> yearOf(const ShelfIssue &issue)
{
    if (issue.year)
        return issue.year;
    const auto month = monthOf(issue);
    return month ? std::optional(month->year) : std::nullopt;
}

std::optional<facts::Month> monthOf(const ShelfIssue &issue)
{
    if (issue.covers)
        return issue.covers->first;
    if (issue.published.isValid())
        return facts::Month{issue.published.year(), issue.published.month()};
    return std::nullopt;
}

std::optional<NumberSpan> numberSpanIn(const QString &number)
{
    static const QRegularExpression form(QStringLiteral("^([0-9]{1,4})(?:[-–/]([0-9]{1,4}))?$"));
    const auto match = form.match(number);
    if (!match.hasMatch())
        return std::nullopt;
    const int first = match.captured(1).toInt();
    const int last = match.hasCaptured(2) ? match.captured(2).toInt() : first;
    const bool isSpan = first >= 1 && last >= first && last - first < longestSpan;
    return isSpan ? std::optional(NumberSpan{first, last}) : std::nullopt;
}

} // namespace fanye::shelf
