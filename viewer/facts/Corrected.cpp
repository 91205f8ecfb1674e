// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "facts/Corrected.h"

#include "facts/grammar/IssueTokens.h"
#include "facts/grammar/Numerals.h"
#include "facts/grammar/StandardNumbers.h"
#include "issue/PlainText.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace fanye::facts {
namespace {

constexpr qsizetype longestNumber = 20; // units

// Reading a field takes plain text that is not empty; none where it is no value.
std::optional<QString> wordsFrom(const QString &text)
{
    return text;
}

// Whether the tokens are all that a line says.
bool isAllRead(const IssueLine &line)
{
    const QString rest = line.rest();
    return !line.has(TokenKind::Foreign)
        && std::none_of(rest.begin(), rest.end(), [](QChar c) { return c.isLetterOrNumber(); });
}

// The first token of one of the kinds, where the line says nothing else.
const IssueToken *tokenOf(const IssueLine &line, std::initializer_list<TokenKind> kinds)
{
    const auto found = std::find_if(line.tokens.begin(), line.tokens.end(), [&kinds](const IssueToken &token) {
        return std::find(kinds.begin(), kinds.end(), token.kind) != kinds.end();
    });
    return found == line.tokens.end() || !isAllRead(line) ? nullptr : &*found;
}

// "3", "1-2", "十二", "１～２" in figures; none for anything else, and for a second number that is not the greater.
std::optional<QString> figuresOf(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("^([0-9]{1,5}|[〇零○一二三四五六七八九十百千廿卅两兩]{1,7})"
                       "(?:\\s*[-‐-―−~〜/]\\s*([0-9]{1,5}|[〇零○一二三四五六七八九十百千廿卅两兩]{1,7}))?$"));
    const auto match = form.match(text.normalized(QString::NormalizationForm_KC));
    const int first = numberFrom(match.captured(1)).value_or(0);
    if (first == 0 || match.captured(2).isEmpty())
        return first > 0 ? std::optional(QString::number(first)) : std::nullopt;
    const int second = numberFrom(match.captured(2)).value_or(0);
    return second > first ? std::optional(QStringLiteral("%1-%2").arg(first).arg(second)) : std::nullopt;
}

// "第3期" as "3".
std::optional<QString> numberOf(const QString &text)
{
    const IssueLine line = issueLineOf(text);
    if (const auto *token = tokenOf(line, {TokenKind::Number, TokenKind::IssueNumber, TokenKind::Total}))
        return token->number;
    return text.size() <= longestNumber ? figuresOf(text) : std::nullopt;
}

std::optional<int> yearOf(const QString &text)
{
    if (const auto year = yearFrom(text))
        return year;
    const IssueLine line = issueLineOf(text);
    const auto *token = tokenOf(line, {TokenKind::Year});
    return token ? token->year : std::nullopt;
}

std::optional<MonthSpan> monthsOf(const QString &text)
{
    const IssueLine line = issueLineOf(text);
    const IssueToken *first = nullptr, *last = nullptr;
    for (const IssueToken &token : line.tokens)
        if (token.kind == TokenKind::Months) {
            first = first ? first : &token;
            last = &token;
        }
    if (!first || !isAllRead(line) || last->months.last < first->months.first)
        return std::nullopt;
    return MonthSpan{first->months.first, last->months.last};
}

std::optional<QDate> dayOf(const QString &text)
{
    const IssueLine line = issueLineOf(text);
    const auto *token = tokenOf(line, {TokenKind::Date});
    return token ? std::optional(token->date) : std::nullopt;
}

std::optional<QString> issnOf(const QString &text)
{
    QString digits = text.toUpper();
    digits.remove(QStringLiteral("ISSN")).remove(u' ');
    const QString issn = issnFrom(digits);
    return issn.isEmpty() ? std::nullopt : std::optional(issn);
}

std::optional<QString> cnOf(const QString &text)
{
    const bool isNamed = text.startsWith(QStringLiteral("CN"), Qt::CaseInsensitive);
    const IssueLine line = issueLineOf(isNamed ? text : QStringLiteral("CN ") + text);
    const auto *token = tokenOf(line, {TokenKind::Cn});
    return token ? std::optional(token->number) : std::nullopt;
}

QString shown(const QString &words)
{
    return words;
}

QString shown(int year)
{
    return QString::number(year);
}

QString shown(const QDate &day)
{
    return day.toString(Qt::ISODate);
}

QString shown(const Month &month)
{
    return QStringLiteral("%1-%2").arg(month.year, 4, 10, QLatin1Char('0')).arg(month.month, 2, 10, QLatin1Char('0'));
}

QString shown(const MonthSpan &span)
{
    return span.first == span.last ? shown(span.first) : shown(span.first) + QStringLiteral(" – ") + shown(span.last);
}

template <auto member> QString textIn(const PublicationFacts &facts)
{
    return facts.*member ? shown((facts.*member)->value) : QString();
}

template <auto member> std::optional<Witness> witnessIn(const PublicationFacts &facts)
{
    return facts.*member ? std::optional((facts.*member)->witness) : std::nullopt;
}

template <auto member, auto read> bool setIn(PublicationFacts &facts, const QString &text)
{
    const auto value = read(text);
    if (value)
        facts.*member = {*value, {WitnessKind::Reader, std::nullopt, {}}, 1};
    return value.has_value();
}

template <auto member> void clearIn(PublicationFacts &facts)
{
    facts.*member = std::nullopt;
}

struct Field
{
    const char *name;
    QString (*text)(const PublicationFacts &);
    std::optional<Witness> (*witness)(const PublicationFacts &);
    bool (*set)(PublicationFacts &, const QString &);
    void (*clear)(PublicationFacts &);
};

template <auto member, auto read> constexpr Field fieldOf(const char *name)
{
    return {name, textIn<member>, witnessIn<member>, setIn<member, read>, clearIn<member>};
}

const std::array<Field, 11> &fields()
{
    using Facts = PublicationFacts;
    static constexpr std::array<Field, 11> all{
        fieldOf<&Facts::series, wordsFrom>("series"),
        fieldOf<&Facts::covers, monthsOf>("covers"),
        fieldOf<&Facts::year, yearOf>("year"),
        fieldOf<&Facts::number, numberOf>("number"),
        fieldOf<&Facts::total, numberOf>("total"),
        fieldOf<&Facts::published, dayOf>("published"),
        fieldOf<&Facts::publisher, wordsFrom>("publisher"),
        fieldOf<&Facts::category, wordsFrom>("category"),
        fieldOf<&Facts::issn, issnOf>("issn"),
        fieldOf<&Facts::cn, cnOf>("cn"),
        fieldOf<&Facts::summary, wordsFrom>("summary"),
    };
    return all;
}

const Field *fieldNamed(const QString &name)
{
    const auto found = std::find_if(fields().begin(), fields().end(),
                                    [&name](const Field &field) { return QLatin1String(field.name) == name; });
    return found == fields().end() ? nullptr : &*found;
}

} // namespace

const QStringList &correctableFields()
{
    static const QStringList names = [] {
        QStringList all;
        for (const Field &field : fields())
            all << QLatin1String(field.name);
        return all;
    }();
    return names;
}

QString fieldText(const PublicationFacts &facts, const QString &field)
{
    const Field *known = fieldNamed(field);
    return known ? known->text(facts) : QString();
}

std::optional<Witness> fieldWitness(const PublicationFacts &facts, const QString &field)
{
    const Field *known = fieldNamed(field);
    return known ? known->witness(facts) : std::nullopt;
}

bool setField(PublicationFacts &facts, const QString &field, const QString &text)
{
    const Field *known = fieldNamed(field);
    const QString plain = plainText(text);
    if (!known)
        return false;
    if (!plain.isEmpty())
        return known->set(facts, plain);
    known->clear(facts);
    return true;
}

PublicationFacts corrected(PublicationFacts guessed, const std::map<QString, QString> &typed)
{
    for (const auto &[field, text] : typed)
        setField(guessed, field, text);
    return guessed;
}

} // namespace fanye::facts
