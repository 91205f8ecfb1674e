// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/grammar/Months.h"
#include "issue/PageNumber.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace fanye::facts {

// Where a fact was read.
enum class WitnessKind {
    Cover,
    RunningHead, // or running foot
    Masthead, // a page that names publisher, number and date
    InfoTitle, // the title in the PDF's document information
    FileName,
    Foreword,
    Article, // the opening of an article
    HighlightList, // 本期要目 and its like
    Contents,
    StandardNumber, // the class of a CN number
    Reader, // typed in place of what was found
};

struct Witness
{
    WitnessKind kind = WitnessKind::Cover;
    std::optional<PageNumber> page; // of the first place where it was read
    QString heading; // the foreword's or the list's own words

    friend bool operator==(const Witness &, const Witness &) = default;
};

template <typename Value> struct Fact
{
    Value value;
    Witness witness;
    double confidence = 0; // 0 to 1
};

struct Highlight
{
    QString title;
    std::optional<PageNumber> page; // where the contents know it

    friend bool operator==(const Highlight &, const Highlight &) = default;
};

constexpr int longestSummary = 600; // code points

// What is known of an issue as a publication. A field that is not certain has no value. Strings are plain text of at
// most longestPlainText code points; the summary has at most longestSummary.
struct PublicationFacts
{
    std::optional<Fact<QString>> series;
    std::optional<Fact<MonthSpan>> covers; // the months it is about, not the day it appeared
    std::optional<Fact<int>> year;
    std::optional<Fact<QString>> number; // within the year or volume: "3", "1-2"
    std::optional<Fact<QString>> total; // counted since the first issue: "134"
    std::optional<Fact<QDate>> published;
    std::optional<Fact<QString>> publisher;
    std::optional<Fact<QString>> category;
    std::optional<Fact<QString>> issn; // "1234-5679", its check digit right
    std::optional<Fact<QString>> cn; // Chinese serial number: "11-1234/D"
    std::optional<Fact<QString>> summary; // whole sentences of the issue
    std::optional<Fact<std::vector<Highlight>>> highlights;
};

} // namespace fanye::facts
