// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "facts/grammar/Numerals.h"

#include "facts/grammar/Eras.h"

#include <QSet>
#include <QStringList>

#include <array>
#include <utility>

namespace fanye::facts {
namespace {

constexpr qsizetype longestNumeral = 9;
constexpr int greatestNumber = 99'999;
constexpr int firstYear = 1850, lastYear = 2099;

std::optional<int> digitOf(QChar c)
{
    static const QString digits = QStringLiteral("〇一二三四五六七八九");
    static const QString zeros = QStringLiteral("零○O");
    if (c >= u'0' && c <= u'9')
        return c.unicode() - u'0';
    if (zeros.contains(c))
        return 0;
    if (c == u'兩' || c == u'两')
        return 2;
    if (c == u'元') // the first year of an era
        return 1;
    const qsizetype at = digits.indexOf(c);
    return at < 0 ? std::nullopt : std::optional(int(at));
}

std::optional<int> tensOf(QChar c)
{
    constexpr std::array<std::pair<char16_t, int>, 3> tens{{{u'十', 10}, {u'百', 100}, {u'千', 1000}}};
    for (const auto &[sign, value] : tens)
        if (c == QChar(sign))
            return value;
    return std::nullopt;
}

// Each row is one month; the first three or four letters tell it from the others.
const std::array<const char *, 12> names{
    "jan(?:uary|uar|vier|uari|\\.)?|janv\\.?|enero|ene\\.?|gennaio|janeiro",
    "feb(?:ruary|ruar|rero|braio|\\.)?|f[ée]vr(?:ier|\\.)?|fevereiro",
    "mar(?:ch|s|zo|[çc]o|\\.)?|m[äa]rz",
    "apr(?:il|ile|\\.)?|avr(?:il|\\.)?|abril",
    "may|mai|mayo|maggio|maio",
    "jun(?:e|i|io|ho|\\.)?|juin|giugno",
    "jul(?:y|i|io|ho|\\.)?|juil(?:let|\\.)?|luglio",
    "aug(?:ust|\\.)?|ao[ûu]t|agosto",
    "sept?(?:ember|embre|iembre|\\.)?|settembre|setembro",
    "oct(?:ober|obre|ubre|\\.)?|okt(?:ober|\\.)?|ottobre|outubro",
    "nov(?:ember|embre|iembre|embro|\\.)?",
    "dec(?:ember|\\.)?|d[ée]c(?:embre|\\.)|dez(?:ember|embro|\\.)?|diciembre|dicembre",
};

// Each row is one month.
const QStringList &beginningsOfMonths()
{
    static const QStringList beginnings{
        QStringLiteral("jan ene gen"),  QStringLiteral("feb fev fév"),
        QStringLiteral("mar mär"),      QStringLiteral("apr avr abr"),
        QStringLiteral("may mai mag"),  QStringLiteral("jun jui giu"),
        QStringLiteral("jul juil lug"), QStringLiteral("aug aou aoû ago"),
        QStringLiteral("sep set"),      QStringLiteral("oct okt ott out"),
        QStringLiteral("nov"),          QStringLiteral("dec déc dez dic"),
    };
    return beginnings;
}

std::optional<int> monthNamed(const QString &name)
{
    const QStringList &beginnings = beginningsOfMonths();
    const QString lower = name.toLower();
    if (lower.startsWith(QStringLiteral("juil")))
        return 7;
    for (qsizetype month = 0; month < beginnings.size(); ++month)
        for (const QString &beginning : beginnings[month].split(u' '))
            if (lower.startsWith(beginning))
                return int(month) + 1;
    return std::nullopt;
}

} // namespace

std::optional<int> numberFrom(const QString &numeral)
{
    if (numeral.isEmpty() || numeral.size() > longestNumeral)
        return std::nullopt;
    int sum = 0, digits = 0;
    bool hasDigits = false;
    for (const QChar c : numeral) {
        if (const auto digit = digitOf(c)) {
            digits = digits * 10 + *digit;
            hasDigits = true;
        } else if (const auto tens = tensOf(c)) {
            sum += (hasDigits ? digits : 1) * *tens;
            digits = 0;
            hasDigits = false;
        } else if (c == u'廿' || c == u'卅') {
            sum += c == u'廿' ? 20 : 30;
        } else {
            return std::nullopt;
        }
        if (sum > greatestNumber || digits > greatestNumber)
            return std::nullopt;
    }
    return sum + digits;
}

std::optional<int> yearFrom(const QString &year)
{
    const Era *era = eraOf(year);
    if (!era) {
        const auto number = numberFrom(year);
        return number && *number >= firstYear && *number <= lastYear ? number : std::nullopt;
    }
    const auto counted = numberFrom(year.mid(QString::fromUtf16(era->name).size()).trimmed());
    const int last = era->last.isValid() ? era->last.year() : lastYear;
    if (!counted || *counted < 1 || *counted + era->before > last)
        return std::nullopt;
    return *counted + era->before;
}

std::optional<int> monthFrom(const QString &month)
{
    if (month.isEmpty())
        return std::nullopt;
    const auto number = numberFrom(month);
    if (!number)
        return monthNamed(month);
    return *number >= 1 && *number <= 12 ? number : std::nullopt;
}

bool hasMonth(const QString &year, int month)
{
    const auto y = yearFrom(year);
    const QDate first = y ? QDate(*y, month, 1) : QDate();
    return first.isValid() && isInEra(year, first, first.addMonths(1).addDays(-1));
}

std::optional<QDate> dayFrom(const QString &year, int month, int day)
{
    const auto y = yearFrom(year);
    const QDate date = y ? QDate(*y, month, day) : QDate();
    return date.isValid() && isInEra(year, date, date) ? std::optional(date) : std::nullopt;
}

bool mayNameMonth(const QString &line)
{
    static const QSet<QString> beginnings = [] {
        QSet<QString> all;
        for (const QString &row : beginningsOfMonths())
            for (const QString &beginning : row.split(u' '))
                all.insert(beginning.left(3));
        return all;
    }();
    for (qsizetype at = 0; at + 3 <= line.size(); ++at)
        if (line[at].isLetter() && (at == 0 || !line[at - 1].isLetter())
            && beginnings.contains(line.mid(at, 3).toLower()))
            return true;
    return false;
}

const QString &monthNames()
{
    static const QString all = [] {
        QStringList rows;
        for (const char *name : names)
            rows << QString::fromUtf8(name);
        return rows.join(u'|');
    }();
    return all;
}

} // namespace fanye::facts
