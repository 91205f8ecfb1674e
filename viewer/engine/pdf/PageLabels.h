// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace fanye::engine {

// A range of pages with a common prefix and consecutive numbers, as PDF stores labels.
struct LabelRange
{
    enum class Style { WordsOnly, Decimal, SmallRoman, LargeRoman, SmallLetters, LargeLetters };

    int firstPage = 0; // from 0
    Style style = Style::WordsOnly;
    QString words; // before the number
    int firstNumber = 1;

    friend bool operator==(const LabelRange &, const LabelRange &) = default;
};

// "i", "ii", "01", "02" as runs: small Roman from 1, then "0" and a decimal from 1. Letters are words here. Pure.
std::vector<LabelRange> labelRanges(const QStringList &labels);

// The label of each page. `ranges`: in the order of their pages. Pages before the first range are counted from 1. Pure.
QStringList labelsOf(const std::vector<LabelRange> &ranges, int pageCount);

} // namespace fanye::engine
