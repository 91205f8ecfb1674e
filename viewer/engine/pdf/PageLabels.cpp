// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/pdf/PageLabels.h"

#include <optional>

namespace fanye::engine {
namespace {

constexpr int longestNumber = 9; // digits that fit into an int
constexpr int highestRoman = 3999;
constexpr int mostLetters = 20; // "aaa" is 53

struct RomanStep
{
    int value;
    const char *letters;
};
constexpr RomanStep romanSteps[]
    = {{1000, "m"}, {900, "cm"}, {500, "d"}, {400, "cd"}, {100, "c"}, {90, "xc"}, {50, "l"},
       {40, "xl"},  {10, "x"},   {9, "ix"},  {5, "v"},    {4, "iv"},  {1, "i"}};

QString romanOf(int number)
{
    QString roman;
    for (const RomanStep &step : romanSteps)
        for (; number >= step.value; number -= step.value)
            roman += QLatin1String(step.letters);
    return roman;
}

// The value of a small Roman numeral; none where it is not in its canonical form.
std::optional<int> romanIn(const QString &label)
{
    int number = 0;
    qsizetype at = 0;
    for (const RomanStep &step : romanSteps) {
        const QLatin1String letters(step.letters);
        for (; QStringView(label).sliced(at).startsWith(letters); at += letters.size())
            number += step.value;
    }
    const bool isRoman = at == label.size() && number >= 1 && number <= highestRoman && romanOf(number) == label;
    return isRoman ? std::optional(number) : std::nullopt;
}

// How many characters at the end are a decimal number without leading zeros.
qsizetype digitsAtEnd(const QString &label)
{
    const auto isDigit = [&](qsizetype at) { return label[at] >= QLatin1Char('0') && label[at] <= QLatin1Char('9'); };
    qsizetype begin = label.size();
    while (begin > 0 && isDigit(begin - 1))
        --begin;
    while (begin < label.size() && label[begin] == QLatin1Char('0'))
        ++begin;
    return label.size() - begin;
}

LabelRange rangeOf(const QString &label, int page)
{
    const auto roman = romanIn(label);
    const auto large = label == label.toUpper() ? romanIn(label.toLower()) : std::nullopt;
    if (roman || large)
        return {
            page, roman ? LabelRange::Style::SmallRoman : LabelRange::Style::LargeRoman, {}, roman ? *roman : *large};
    const qsizetype digits = digitsAtEnd(label);
    if (digits == 0 || digits > longestNumber)
        return {page, LabelRange::Style::WordsOnly, label, 1};
    return {page, LabelRange::Style::Decimal, label.chopped(digits), label.right(digits).toInt()};
}

// a to z, then aa to zz.
QString lettersOf(int number)
{
    const int times = (number - 1) / 26 + 1;
    return number < 1 || times > mostLetters ? QString() : QString(times, QChar('a' + (number - 1) % 26));
}

QString numeralOf(LabelRange::Style style, int number)
{
    switch (style) {
    case LabelRange::Style::Decimal:
        return QString::number(number);
    case LabelRange::Style::SmallRoman:
        return number <= highestRoman ? romanOf(number) : QString();
    case LabelRange::Style::LargeRoman:
        return number <= highestRoman ? romanOf(number).toUpper() : QString();
    case LabelRange::Style::SmallLetters:
        return lettersOf(number);
    case LabelRange::Style::LargeLetters:
        return lettersOf(number).toUpper();
    case LabelRange::Style::WordsOnly:
        break;
    }
    return {};
}

bool goesOn(const LabelRange &range, const LabelRange &next)
{
    const int pages = next.firstPage - range.firstPage;
    return range.style != LabelRange::Style::WordsOnly && next.style == range.style && next.words == range.words
        && next.firstNumber == range.firstNumber + pages;
}

} // namespace

std::vector<LabelRange> labelRanges(const QStringList &labels)
{
    std::vector<LabelRange> ranges;
    for (int page = 0; page < labels.size(); ++page) {
        LabelRange next = rangeOf(labels[page], page);
        if (ranges.empty() || !goesOn(ranges.back(), next))
            ranges.push_back(std::move(next));
    }
    return ranges;
}

QStringList labelsOf(const std::vector<LabelRange> &ranges, int pageCount)
{
    QStringList labels;
    LabelRange range{0, LabelRange::Style::Decimal, {}, 1};
    auto next = ranges.begin();
    for (int page = 0; page < pageCount; ++page) {
        for (; next != ranges.end() && next->firstPage <= page; ++next)
            range = *next;
        labels << range.words + numeralOf(range.style, range.firstNumber + (page - range.firstPage));
    }
    return labels;
}

} // namespace fanye::engine
