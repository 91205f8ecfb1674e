// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "facts/Dating.h"

#include "contents/titles/TitleKey.h"
#include "facts/NameFilters.h"
#include "facts/Publisher.h"
#include "facts/SeriesName.h"
#include "facts/Votes.h"

#include <algorithm>
#include <map>
#include <set>

namespace fanye::facts {

using namespace contents;

namespace {

constexpr std::size_t manyNumbers = 3; // beside the same words
constexpr qsizetype longestRest = 60; // units beside numbers and dates

class Dating
{
public:
    explicit Dating(const QString &series)
        : m_series(titleKey(series))
    {
    }

    // REQUIRES: called for all statements before the first is read.
    void compare(const Statement &statement)
    {
        if (statement.size > 0)
            for (const IssueToken &token : statement.line.tokens)
                if (token.kind == TokenKind::Number || token.kind == TokenKind::IssueNumber)
                    m_numbersBeside[titleKey(statement.line.rest())].insert(token.number);
    }

    void read(const Statement &statement)
    {
        for (const IssueToken &token : statement.line.tokens)
            if (const double trust = trustIn(statement, token); trust > 0)
                vote(statement, token, trust);
        if (const double trust = trustIn(statement); trust > 0)
            joinMonthAndYear(statement, trust);
    }

    void setIn(PublicationFacts &facts) const;

private:
    double trustIn(const Statement &statement) const;
    double trustIn(const Statement &statement, const IssueToken &token) const;
    bool isOfSeries(const IssueLine &line) const;
    static bool isSigned(const Statement &statement);
    void vote(const Statement &statement, const IssueToken &token, double trust);
    void joinMonthAndYear(const Statement &statement, double trust);

    // The same words with another number on page after page say nothing of the issue's own number.
    bool isContradicted(const Statement &statement) const
    {
        const auto found = m_numbersBeside.find(titleKey(statement.line.rest()));
        return found != m_numbersBeside.end() && !found->first.empty() && found->second.size() >= manyNumbers;
    }

    TitleKey m_series;
    std::map<TitleKey, std::set<QString>> m_numbersBeside; // by the words that stand beside them
    Votes<MonthSpan> m_months, m_monthsOnly;
    Votes<int> m_years, m_yearsOfDates;
    Votes<QString> m_numbers, m_issueNumbers, m_totals, m_issn, m_cn;
    Votes<QDate> m_dates;
};

bool Dating::isOfSeries(const IssueLine &line) const
{
    const TitleKey rest = titleKey(line.rest());
    return !m_series.empty()
        && (rest.find(m_series) != TitleKey::npos || (rest.size() > 1 && m_series.find(rest) != TitleKey::npos));
}

// The line below the number of a briefing: who issues it, and the day. 东港市委办公室  2024年4月9日
bool Dating::isSigned(const Statement &statement)
{
    const IssueLine &line = statement.line;
    return statement.witness.kind == WitnessKind::Cover && line.tokens.size() == 1 && line.isRestApart()
        && isOffice(seriesNameFrom(line.rest()));
}

// How far the numbers and dates of a line are the issue's own.
double Dating::trustIn(const Statement &statement) const
{
    const IssueLine &line = statement.line;
    const WitnessKind kind = statement.witness.kind;
    if (line.has(TokenKind::Foreign) || (kind == WitnessKind::FileName && isNameOfDocument(line.line.source())))
        return 0;
    const bool isPrinted = statement.size > 0;
    const bool isPure = titleKey(line.rest()).empty();
    const bool isOurs = isPure || isOfSeries(line);
    const bool isApart = line.isRestApart() && line.rest().size() <= longestRest;
    const int kinds = line.kindCount();
    double trust = 0;
    if (!isPrinted)
        trust = isOurs || isApart ? (kind == WitnessKind::InfoTitle ? 0.7 : 0.55) : 0.3;
    else if (kind == WitnessKind::Masthead)
        trust = kinds >= 2 && isOurs ? 0.6 : 0;
    else if (isOurs)
        trust = kinds >= 2 ? 0.85 : 0.75;
    else if (kinds >= 2 && isApart)
        trust = 0.65;
    if (kind == WitnessKind::RunningHead && statement.pageCount >= 3 && trust > 0)
        trust += 0.05;
    return trust;
}

double Dating::trustIn(const Statement &statement, const IssueToken &token) const
{
    const double trust = trustIn(statement);
    const bool isForeign = statement.line.has(TokenKind::Foreign);
    switch (token.kind) {
    case TokenKind::Issn:
    case TokenKind::Cn:
        return 0.8; // it says itself what it is, and is checked
    case TokenKind::Date:
        if (isSigned(statement))
            return 0.6;
        return token.isPublished ? 0.85 : trust * (statement.line.kindCount() >= 2 ? 1 : 0.8);
    case TokenKind::Total:
        return trust > 0 ? trust : !isForeign && statement.line.isRestApart() ? 0.6 : 0;
    case TokenKind::Year:
        return statement.line.kindCount() >= 2 ? trust : trust * 0.75;
    case TokenKind::IssueNumber:
    case TokenKind::Number:
        return statement.line.kindCount() >= 2 ? trust : trust * 0.85;
    default:
        return trust;
    }
}

void Dating::vote(const Statement &statement, const IssueToken &token, double trust)
{
    const Witness &witness = statement.witness;
    const bool isFile = witness.kind == WitnessKind::FileName; // a file is often named by the day it was saved
    switch (token.kind) {
    case TokenKind::Issn:
        return m_issn.add(token.number, witness, trust);
    case TokenKind::Cn:
        return m_cn.add(token.number, witness, trust);
    case TokenKind::Date:
        if (!isFile)
            m_dates.add(token.date, witness, trust);
        return m_yearsOfDates.add(*token.year, witness, isFile ? 0 : trust);
    case TokenKind::Months:
        m_months.add(token.months, witness, trust);
        if (token.year)
            m_years.add(*token.year, witness, trust);
        return;
    case TokenKind::MonthOnly:
        return m_monthsOnly.add(token.months, witness, trust);
    case TokenKind::Number:
    case TokenKind::IssueNumber:
        if (!isContradicted(statement))
            (token.kind == TokenKind::Number ? m_numbers : m_issueNumbers).add(token.number, witness, trust);
        [[fallthrough]];
    case TokenKind::Year:
    case TokenKind::Season:
        if (token.year)
            m_years.add(*token.year, witness, trust);
        return;
    case TokenKind::Total:
        return m_totals.add(token.number, witness, trust);
    case TokenKind::Volume:
    case TokenKind::Neutral:
    case TokenKind::Foreign:
        return;
    }
}

// "2024年第2期 2月号": the month has the year of its line.
void Dating::joinMonthAndYear(const Statement &statement, double trust)
{
    const IssueToken *month = nullptr, *year = nullptr;
    for (const IssueToken &token : statement.line.tokens) {
        month = token.kind == TokenKind::MonthOnly ? &token : month;
        year = token.year && token.kind != TokenKind::Date ? &token : year;
    }
    if (month && year)
        m_months.add({{*year->year, month->months.first.month}, {*year->year, month->months.last.month}},
                     statement.witness, trust);
}

void Dating::setIn(PublicationFacts &facts) const
{
    facts.issn = m_issn.best();
    facts.cn = m_cn.best();
    facts.total = m_totals.best();
    facts.published = m_dates.best();
    facts.covers = m_months.best();
    facts.year = m_years.isEmpty() ? m_yearsOfDates.best() : m_years.best();
    // "No. 3" beside "Issue 134": the second counts from the first issue on. "Issue 3" says the same once more.
    facts.number = m_numbers.isEmpty() ? m_issueNumbers.best() : m_numbers.best();
    if (const auto second = m_issueNumbers.best();
        second && facts.number && !facts.total && second->value.toInt() > facts.number->value.toInt())
        facts.total = second;
    if (const auto month = m_monthsOnly.best(); month && m_months.isEmpty() && facts.year) {
        const int year = facts.year->value;
        facts.covers = {{{year, month->value.first.month}, {year, month->value.last.month}},
                        month->witness,
                        std::min(month->confidence, facts.year->confidence)};
    }
    if (facts.covers && facts.year && facts.covers->value.first.year > facts.year->value)
        facts.covers.reset();
}

} // namespace

void addNumbersAndDates(PublicationFacts &facts, const std::vector<Statement> &statements, const QString &series)
{
    Dating dating(series);
    for (const Statement &statement : statements)
        dating.compare(statement);
    for (const Statement &statement : statements)
        dating.read(statement);
    dating.setIn(facts);
}

} // namespace fanye::facts
