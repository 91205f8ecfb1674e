// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "facts/grammar/IssueGrammar.h"
#include "facts/grammar/Numerals.h"

namespace fanye::facts {
namespace {

// 二三月: two months, not the twenty-third.
bool areNeighbours(const QString &months)
{
    static const QString digits = QStringLiteral("一二三四五六七八九");
    const qsizetype first = months.size() == 2 ? digits.indexOf(months[0]) : -1;
    return first >= 0 && digits.indexOf(months[1]) > first;
}

// Year, month, perhaps another year and month, perhaps a day: whether there is no such time. A day that does not exist
// makes its month no month covered either.
bool takeImpossible(const QRegularExpressionMatch &match, IssueToken &)
{
    const QString year = match.captured(1);
    const QString lastYear = match.captured(3).isEmpty() ? year : match.captured(3);
    const QString month = match.captured(2);
    const QString lastMonth = match.captured(4).isEmpty() ? month : match.captured(4);
    if (areNeighbours(month))
        return false;
    const int first = numberFrom(month).value_or(0), last = numberFrom(lastMonth).value_or(0);
    if (!hasMonth(year, first) || !hasMonth(lastYear, last))
        return true;
    const QString day = match.captured(5);
    return !day.isEmpty() && !dayFrom(lastYear, last, numberFrom(day).value_or(0));
}

// The same in figures: year, sign, month, day.
bool takeImpossibleFigures(const QRegularExpressionMatch &match, IssueToken &)
{
    return !dayFrom(match.captured(1), match.captured(3).toInt(), match.captured(4).toInt());
}

// Month by its name, day, year.
bool takeImpossibleDay(const QRegularExpressionMatch &match, IssueToken &)
{
    const int month = monthFrom(match.captured(1)).value_or(0);
    return !dayFrom(match.captured(3), month, match.captured(2).toInt());
}

} // namespace

// Times that do not exist are taken before the others would read a part of them: 2024年13月, 2024年3月32日,
// 昭和99年3月.
void addRulesOfImpossibleDates(std::vector<GrammarRule> &rules)
{
    constexpr auto number = R"([0-9]{1,4}|[〇零○一二三四五六七八九十百廿卅]{1,5})";
    const auto add = [&rules, number](Signs needs, QByteArray pattern, TakeToken take) {
        addRule(rules, TokenKind::Neutral, needs, pattern.replace("{n}", number).constData(), take);
    };
    add(sign::year | sign::month,
        R"((?:(?:出版|发行|發行|印刷|発行)(?:日期|时间|日)[: ]*)?{Y}年 ?({n})月?(?:{-}(?:{Y}年 ?)?({n}))?月(?: ?({n})日)?(?:号|號|刊|份|版)?(?:出版|印刷|发行|發行|刊行|発行)?)",
        takeImpossible);
    add(sign::hangul, R"({Y}년 ?([0-9]{1,4})월?(?:{-}(?:{Y}년 ?)?([0-9]{1,4}))?월(?: ?([0-9]{1,4})일)?호?)",
        takeImpossible);
    add(sign::separator, R"({Y}([./-])([0-9]{1,2})\2([0-9]{1,2})(?:\.(?![0-9])|(?![0-9./-])))", takeImpossibleFigures);
    add(sign::monthName, R"({MON} ?([0-9]{1,2})(?:st|nd|rd|th)?, ?{Y})", takeImpossibleDay);
}

} // namespace fanye::facts
