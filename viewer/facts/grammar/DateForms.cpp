// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "facts/grammar/IssueGrammar.h"
#include "facts/grammar/Numerals.h"

namespace fanye::facts {
namespace {

bool setDate(IssueToken &token, const QString &year, const QString &month, const QString &day)
{
    const auto y = yearFrom(year), m = monthFrom(month), d = numberFrom(day);
    const auto date = y && m && d ? dayFrom(year, *m, *d) : std::nullopt;
    if (!date) {
        token.kind = TokenKind::Neutral; // no such day: it says nothing, nor does its year
        return true;
    }
    token.date = *date;
    token.year = y;
    return true;
}

bool takeDate(const QRegularExpressionMatch &match, IssueToken &token)
{
    token.isPublished = !match.captured(1).isEmpty() || !match.captured(5).isEmpty();
    return setDate(token, match.captured(2), match.captured(3), match.captured(4));
}

// Day, month, year.
bool takeDayFirst(const QRegularExpressionMatch &match, IssueToken &token)
{
    token.isPublished = !match.captured(1).isEmpty();
    return setDate(token, match.captured(4), match.captured(3), match.captured(2));
}

// Month, day, year.
bool takeMonthFirst(const QRegularExpressionMatch &match, IssueToken &token)
{
    token.isPublished = !match.captured(1).isEmpty();
    return setDate(token, match.captured(4), match.captured(2), match.captured(3));
}

bool setMonths(IssueToken &token, const QString &year, const QString &from, const QString &lastYear, const QString &to)
{
    const auto y = yearFrom(year);
    const auto last = lastYear.isEmpty() ? y : yearFrom(lastYear);
    const auto first = monthFrom(from), second = to.isEmpty() ? first : monthFrom(to);
    if (!y || !last || !first || !second || !hasMonth(year, *first)
        || !hasMonth(lastYear.isEmpty() ? year : lastYear, *second))
        return false;
    token.months = {{*y, *first}, {*last, *second}};
    if (*y == *last)
        token.year = y;
    return token.months.first <= token.months.last;
}

bool takeMonth(const QRegularExpressionMatch &match, IssueToken &token)
{
    return setMonths(token, match.captured(1), match.captured(2), {}, {});
}

bool takeMonthNameFirst(const QRegularExpressionMatch &match, IssueToken &token)
{
    return setMonths(token, match.captured(2), match.captured(1), {}, {});
}

// Year, month, perhaps another year, month.
bool takeMonths(const QRegularExpressionMatch &match, IssueToken &token)
{
    return setMonths(token, match.captured(1), match.captured(2), match.captured(3), match.captured(4));
}

// Month, perhaps a year, month, year.
bool takeMonthNames(const QRegularExpressionMatch &match, IssueToken &token)
{
    const QString last = match.captured(4);
    const QString first = match.captured(2).isEmpty() ? last : match.captured(2);
    return setMonths(token, first, match.captured(1), last, match.captured(3));
}

bool takeMonthOnly(const QRegularExpressionMatch &match, IssueToken &token)
{
    const auto first = monthFrom(match.captured(1));
    const auto last = match.captured(2).isEmpty() ? first : monthFrom(match.captured(2));
    if (!first || !last || *first > *last)
        return false;
    token.months = {{0, *first}, {0, *last}};
    return true;
}

bool setQuarter(IssueToken &token, const QString &year, const QString &quarter)
{
    const auto y = yearFrom(year), q = numberFrom(quarter);
    if (!y || !q || *q < 1 || *q > 4)
        return false;
    if (!hasMonth(year, 3 * *q - 2) && !hasMonth(year, 3 * *q))
        return false;
    token.months = {{*y, 3 * *q - 2}, {*y, 3 * *q}};
    token.year = y;
    return true;
}

bool takeQuarter(const QRegularExpressionMatch &match, IssueToken &token)
{
    return setQuarter(token, match.captured(1), match.captured(2));
}

bool takeQuarterFirst(const QRegularExpressionMatch &match, IssueToken &token)
{
    return setQuarter(token, match.captured(2), match.captured(1));
}

bool takeNamedQuarter(const QRegularExpressionMatch &match, IssueToken &token)
{
    const QString name = match.captured(1).toLower();
    if (name[0].isDigit())
        return setQuarter(token, match.captured(2), name.left(1));
    static const QStringList ordinals{QStringLiteral("first"), QStringLiteral("second"), QStringLiteral("third"),
                                      QStringLiteral("fourth")};
    return setQuarter(token, match.captured(2), QString::number(ordinals.indexOf(name) + 1));
}

// 2024年春季刊, Spring 2024: which months a season has is not certain.
bool takeSeason(const QRegularExpressionMatch &match, IssueToken &token)
{
    token.year = yearFrom(match.captured(1));
    return true;
}

bool takeYear(const QRegularExpressionMatch &match, IssueToken &token)
{
    token.year = yearFrom(match.captured(1));
    return token.year.has_value();
}

void addDates(std::vector<GrammarRule> &rules)
{
    // A stretch of days is that of an event.
    addRule(rules, TokenKind::Foreign, sign::month, R"((?:{Y}年)?{M}月{D}日?{-}(?:(?:{Y}年)?{M}月)?{D}日)", takeAny);
    addRule(rules, TokenKind::Foreign, sign::separator,
            R"({Y}[./-]{M}[./-]{D}{-}(?:[0-9]{1,2}[./-])?[0-9]{1,2}(?![0-9]))", takeAny);
    addRule(
        rules, TokenKind::Foreign, sign::monthName,
        R"({MON} [0-9]{1,2}(?:st|nd|rd|th)? ?{-} ?(?:{MON} )?[0-9]{1,2}(?:st|nd|rd|th)?(?:,? ?(?:19|20)[0-9]{2})?(?![0-9]))",
        takeAny);
    addRule(rules, TokenKind::Foreign, sign::monthName,
            R"((?<![0-9])[0-9]{1,2} ?{-} ?[0-9]{1,2} {MON}(?:,? ?(?:19|20)[0-9]{2})?)", takeAny);
    constexpr auto labelled
        = R"(((?:出版|发行|發行|印发|印發|刊出|编印|編印|出刊|発行|刊行|発売|刊发|发布|發布|印制)(?:日期|时间|時間|日|于|於)?[: ]*)?)";
    constexpr auto behind
        = R"((?:[(]?(?:星期|周|週)?[一二三四五六日天月火水木金土](?:曜日?)?[)]?(?=[(]?(?:出版|发行|發行|発行|刊行)))?[(]?(出版|发行|發行|印发|印發|刊出|编印|編印|出刊|発行|刊行|発売|刊发|发布|發布|印制)?)";
    const auto han = QByteArray(labelled) + R"({Y}年 ?{M}月 ?{D}日[号號]?)" + behind;
    addRule(rules, TokenKind::Date, sign::year | sign::month, han.constData(), takeDate);
    const auto figures = QByteArray(labelled)
        + R"({Y}([./-])(1[0-2]|0?[1-9])\3(3[01]|[12][0-9]|0?[1-9])(?:\.(?![0-9])|(?![0-9./-])) ?(出版|发行|發行|発行|刊行)?)";
    addRule(rules, TokenKind::Date, sign::separator, figures.constData(),
            [](const QRegularExpressionMatch &match, IssueToken &token) {
                token.isPublished = !match.captured(1).isEmpty() || !match.captured(6).isEmpty();
                return setDate(token, match.captured(2), match.captured(4), match.captured(5));
            });
    addRule(rules, TokenKind::Date, sign::hangul,
            R"(((?:발행|출판|인쇄)(?:일|일자)?[: ]*)?{Y}년 ?([0-9]{1,2})월 ?([0-9]{1,2})일(?: ?(발행|출판))?)",
            takeDate);
    constexpr auto published
        = R"(((?:Published|Issued|Released|Publication date|Date of (?:issue|publication))(?: on)?[: ]*)?)";
    const auto dayFirst = QByteArray(published)
        + R"((?<![0-9])(3[01]|[12][0-9]|0?[1-9])(?:st|nd|rd|th|er|\.)?(?: of| de)? ?{MON},?(?: de)? ?{Y})";
    addRule(rules, TokenKind::Date, sign::monthName, dayFirst.constData(), takeDayFirst);
    const auto monthFirst = QByteArray(published) + R"({MON} ?(3[01]|[12][0-9]|0?[1-9])(?:st|nd|rd|th)?,? ?{Y})";
    addRule(rules, TokenKind::Date, sign::monthName, monthFirst.constData(), takeMonthFirst);
}

void addMonths(std::vector<GrammarRule> &rules)
{
    // When it was printed is not what it is about.
    addRule(
        rules, TokenKind::Season, sign::year | sign::month,
        R"((?:(?:出版|发行|發行|印刷|発行)(?:日期|时间|日)?[: ]*)?{Y}年{M}月(?:出版|印刷?|发行|發行|刊行|発行|编印|編印))",
        takeSeason);
    addRule(rules, TokenKind::Season, sign::publishing,
            R"((?:出版|发行|發行|印刷|発行)(?:日期|时间|日)?[: ]*{Y}(?:年|[./-]){M}月?)", takeSeason);
    addRule(rules, TokenKind::Months, sign::year | sign::month,
            R"({Y}年 ?{M}月?{-}(?:{Y}年)?{M}月(?:号|號|刊|份|版|合刊号?|合併号|合刊號)*)", takeMonths);
    addRule(rules, TokenKind::Months, sign::separator, R"({Y}[./]{M}{-}(?:{Y}[./])?(1[0-2]|0?[1-9])(?![0-9.月]))",
            takeMonths);
    addRule(rules, TokenKind::Months, sign::separator, R"({Y}-(0[1-9]|1[0-2]){-}{Y}-(0[1-9]|1[0-2])(?![0-9-]))",
            takeMonths);
    addRule(rules, TokenKind::Months, sign::month,
            R"({Y}年? ?{M}月(?:号|號|刊|份|版|期)?(?:[上中下](?:半月|半|旬)?刊?(?!\p{Han}))?)", takeMonth);
    addRule(rules, TokenKind::Months, sign::separator, R"({Y}[./·・-](1[0-2]|0[1-9])(?![0-9./]|-[0-9]|期))", takeMonth);
    addRule(rules, TokenKind::Months, sign::nothing, R"((?<![0-9])((?:19|20)[0-9]{2})(0[1-9]|1[0-2])(?![0-9]))",
            takeMonth);
    addRule(rules, TokenKind::Months, sign::hangul,
            R"({Y}년 ?([0-9]{1,2})월?{-}(?:{Y}년 ?)?([0-9]{1,2})월(?: ?합본)?호?)", takeMonths);
    addRule(rules, TokenKind::Months, sign::hangul, R"({Y}년 ?([0-9]{1,2})월호?)", takeMonth);
    addRule(rules, TokenKind::Months, sign::monthName, R"({MON},? ?(?:{Y})? ?{-} ?{MON},? ?{Y})", takeMonthNames);
    addRule(rules, TokenKind::Months, sign::monthName, R"({MON},?(?: de)? ?{Y})", takeMonthNameFirst);
    addRule(rules, TokenKind::Months, sign::monthName, R"({Y},? ?{MON})", takeMonth);
    addRule(rules, TokenKind::Months, sign::season, R"({Y}(?:年度?)?第?([1-4一二三四])季度?(?:刊|号|號)?(?!\p{Han}))",
            takeQuarter);
    addRule(rules, TokenKind::Months, sign::hangul, R"({Y}년 ?(?:제 ?)?([1-4]) ?(?:사?분기))", takeQuarter);
    addRule(rules, TokenKind::Months, sign::season, R"({Y}年第?([1-4])四半期(?:号)?)", takeQuarter);
    addRule(rules, TokenKind::Months, sign::latin,
            R"((?<!\p{L})(First|Second|Third|Fourth|1st|2nd|3rd|4th) Quarter,?(?: of)? ?{Y})", takeNamedQuarter);
    addRule(rules, TokenKind::Months, sign::latin, R"((?<!\p{L})Quarter ([1-4])[ ,/]{0,2}{Y})", takeQuarterFirst);
    addRule(rules, TokenKind::Months, sign::latin, R"({Y} ?Q([1-4])(?![0-9]))", takeQuarter);
    addRule(rules, TokenKind::Months, sign::latin, R"((?<!\p{L})Q([1-4])[ ,/]{0,2}{Y})", takeQuarterFirst);
    addRule(rules, TokenKind::MonthOnly, sign::month, R"((?<![0-9年]){M}(?:月?{-}{M})?月(?:号|號|刊|份|版)(?:合刊)?)",
            takeMonthOnly);
    addRule(rules, TokenKind::MonthOnly, sign::hangul, R"((?<![0-9])([0-9]{1,2})월호)", takeMonthOnly);
}

} // namespace

void addRulesOfDates(std::vector<GrammarRule> &rules)
{
    addRulesOfImpossibleDates(rules);
    addDates(rules);
    addMonths(rules);
    // "2024.3" is the third month to some and the third issue to others; a winter has two years.
    addRule(rules, TokenKind::Season, sign::separator, R"({Y}[./·・-][1-9](?![0-9./-]|期|月))", takeSeason);
    addRule(
        rules, TokenKind::Season, sign::latin,
        R"((?<!\p{L})(?:Spring|Summer|Autumn|Fall|Winter)(?: issue)?,? ?(?:19|20)[0-9]{2}[-/](?:20)?[0-9]{2}(?![0-9]))",
        takeSeason);
    addRule(rules, TokenKind::Foreign, sign::nothing,
            R"((?<![0-9])(?:19|20)[0-9]{2}[-~/](?:19|20)?[0-9]{2}(?![0-9])(?:年度|学年|學年|赛季|年)?)", takeAny);
    addRule(rules, TokenKind::Season, sign::separator, R"({Y}[·・][一二三四五六七八九十]{1,2}(?!\p{Han}))", takeSeason);
    addRule(rules, TokenKind::Season, sign::hangul, R"({Y}년? ?(?:봄|여름|가을|겨울)호?)", takeSeason);
    addRule(rules, TokenKind::Season, sign::season, R"({Y}年?[上下]半年(?:刊|号|號|合刊)?(?!\p{Han}))", takeSeason);
    addRule(rules, TokenKind::Season, sign::counter,
            R"({Y}年?度?(?:年刊|专辑|專輯|专刊|專刊|特刊|特辑|特輯|合刊)(?!\p{Han}))", takeSeason);
    addRule(rules, TokenKind::Season, sign::season, R"({Y}年?[·. ]?[春夏秋冬](?:季)?(?:刊|号|號|卷|之卷)?(?!\p{Han}))",
            takeSeason);
    addRule(
        rules, TokenKind::Season, sign::latin,
        R"((?<!\p{L})(?:Spring|Summer|Autumn|Fall|Winter|Holiday|Christmas|Easter|Michaelmas|Hilary|Lent|Trinity|Frühjahr|Sommer|Herbst|Printemps|Été|Automne|Hiver)(?: ?(?:[-/&]|and) ?(?:Spring|Summer|Autumn|Fall|Winter))?(?: (?:issue|term|edition|number))?,? ?{Y})",
        takeSeason);
    addRule(rules, TokenKind::Season, sign::latin, R"({Y},? ?(?:Spring|Summer|Autumn|Fall|Winter)(?!\p{L}))",
            takeSeason);
    addRule(rules, TokenKind::Year, sign::nothing, R"([〔\[(【]?{Y}[〕\])】]?[年년]?(?!度|\p{L}))", takeYear);
    addRule(rules, TokenKind::Year, sign::year, R"({Y}年(?=第|总|總))", takeYear);
}

} // namespace fanye::facts
