// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/grammar/FoldedLine.h"
#include "facts/grammar/Months.h"

#include <QDate>
#include <optional>
#include <vector>

namespace fanye::facts {

enum class TokenKind {
    Issn,
    Cn,
    Date,
    Months, // with their year
    MonthOnly, // "2月号"
    Year,
    Season,
    Volume,
    Number, // within a year or volume
    IssueNumber, // "Issue 134": of either kind
    Total,
    Neutral, // what stands beside a number without saying anything here: weekday, price, telephone, 月刊
    Foreign, // a number or date of something else: a standard, an event, another publication
};

// Part of a line that the grammar knows. Only the values of its kind are set.
struct IssueToken
{
    TokenKind kind = TokenKind::Neutral;
    qsizetype from = 0, to = 0; // units of FoldedLine::text(), `to` not included
    std::optional<int> year;
    MonthSpan months; // MonthOnly: the year is 0
    QDate date;
    QString number; // "3", "1-2", an ISSN, a CN number
    bool isPublished = false; // 出版日期, "published"
};

// A line taken apart: its tokens in order, none overlapping.
struct IssueLine
{
    FoldedLine line;
    std::vector<IssueToken> tokens;

    bool has(TokenKind kind) const;
    // How many kinds of number and date stand side by side: an issue's line has two at least.
    int kindCount() const;
    // What stands before the first token, behind the last, and all of what is no token, as in the source.
    QString before() const;
    QString behind() const;
    QString rest() const;
    bool isRestApart() const; // white space or a bracket parts it from the tokens
};

IssueLine issueLineOf(const QString &line);

} // namespace fanye::facts
