// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/grammar/Months.h"
#include "issue/PageNumber.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace fanye::shelf {

// An issue as the shelf shows, orders and filters it. Facts that are not known are empty.
struct ShelfIssue
{
    QByteArray contentKey;
    QString path; // where it was last
    QString title; // as shown: never empty
    QString series;
    QString number; // within its year: "3", "1-2"
    QString total; // counted since the first issue: "134"
    QString publisher;
    std::optional<int> year;
    std::optional<facts::MonthSpan> covers;
    QDate published;
    int pageCount = 0;
    std::optional<PageNumber> place; // where it was left; none: never read
    QDateTime added; // to the shelf, UTC
    QDateTime opened; // last; invalid: never
    bool isStarred = false;
    bool isThere = true; // false: its file or its folder has vanished

    friend bool operator==(const ShelfIssue &, const ShelfIssue &) = default;
};

using ShelfIssues = std::vector<ShelfIssue>;
using Positions = std::vector<std::size_t>; // in ShelfIssues

enum class Progress { Unread, Reading, Finished };

Progress progressOf(const ShelfIssue &issue);
double readPart(const ShelfIssue &issue); // of its pages: 0 to 1

// The year that it belongs to, by year, months or day. The month likewise.
std::optional<int> yearOf(const ShelfIssue &issue);
std::optional<facts::Month> monthOf(const ShelfIssue &issue);

struct NumberSpan
{
    int first = 0, last = 0; // the same for most: "1-2" is a double issue

    friend bool operator==(const NumberSpan &, const NumberSpan &) = default;
};

// Nothing where it is no number of one to four figures, or a span that runs backwards or over more than a year's weeks.
std::optional<NumberSpan> numberSpanIn(const QString &number);

} // namespace fanye::shelf
