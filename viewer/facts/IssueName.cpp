// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "facts/IssueName.h"

#include "facts/SeriesName.h"
#include "issue/PlainText.h"

#include <algorithm>

namespace fanye::facts {
namespace {

// A year has no more issues than this; a greater number counts from the first issue on, and a date says more.
constexpr int mostOfYear = 60;

enum class Script { Latin, Han, Kana, Hangul };

Script scriptOf(const QString &series)
{
    const auto has = [&series](QChar::Script script) {
        return std::any_of(series.begin(), series.end(), [script](QChar c) { return c.script() == script; });
    };
    if (has(QChar::Script_Hangul))
        return Script::Hangul;
    if (has(QChar::Script_Hiragana) || has(QChar::Script_Katakana))
        return Script::Kana;
    return has(QChar::Script_Han) ? Script::Han : Script::Latin;
}

// How a script writes year, number, month and day; %1 and so on are their places.
struct Forms
{
    const char *yearNumber, *number, *month, *months, *day, *year;
};

const Forms &formsOf(Script script)
{
    static constexpr Forms latin{"%1 No. %2", "No. %1", "%1-%2", "%1-%2–%1-%3", "%1-%2-%3", "%1"};
    static constexpr Forms han{"%1年第%2期", "第%1期", "%1年%2月", "%1年%2-%3月", "%1年%2月%3日", "%1年"};
    static constexpr Forms kana{"%1年第%2号", "第%1号", "%1年%2月号", "%1年%2-%3月号", "%1年%2月%3日", "%1年"};
    static constexpr Forms hangul{"%1년 제%2호", "제%1호", "%1년 %2월호", "%1년 %2-%3월호", "%1년 %2월 %3일", "%1년"};
    switch (script) {
    case Script::Latin:
        break;
    case Script::Han:
        return han;
    case Script::Kana:
        return kana;
    case Script::Hangul:
        return hangul;
    }
    return latin;
}

// Builds the words of one issue in one script.
class Designation
{
public:
    explicit Designation(const PublicationFacts &facts)
        : m_facts(facts)
        , m_script(scriptOf(facts.series ? facts.series->value : QString()))
        , m_forms(formsOf(m_script))
    {
    }

    QString words() const
    {
        const bool isCounted = m_facts.number && m_facts.number->value.toInt() <= mostOfYear; // "1-2" too
        if (isCounted && m_facts.year)
            return filled(m_forms.yearNumber, {QString::number(m_facts.year->value), m_facts.number->value});
        if (m_facts.covers)
            return months(m_facts.covers->value);
        if (m_facts.published)
            return day(m_facts.published->value);
        if (m_facts.number)
            return filled(m_forms.number, {m_facts.number->value});
        if (m_facts.total)
            return filled(m_forms.number, {m_facts.total->value});
        return m_facts.year ? filled(m_forms.year, {QString::number(m_facts.year->value)}) : QString();
    }

private:
    static QString filled(const char *form, const QStringList &values)
    {
        QString words = QString::fromUtf8(form);
        for (qsizetype i = 0; i < values.size(); ++i)
            words.replace(QStringLiteral("%%1").arg(i + 1), values[i]);
        return words;
    }

    QString monthOrDay(int number) const
    {
        return m_script == Script::Latin ? QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0'))
                                         : QString::number(number);
    }

    QString months(const MonthSpan &span) const
    {
        const auto one = [this](const Month &month) {
            return filled(m_forms.month, {QString::number(month.year), monthOrDay(month.month)});
        };
        if (span.first == span.last)
            return one(span.first);
        if (span.first.year != span.last.year)
            return one(span.first) + QStringLiteral("–") + one(span.last);
        return filled(m_forms.months,
                      {QString::number(span.first.year), monthOrDay(span.first.month), monthOrDay(span.last.month)});
    }

    QString day(const QDate &date) const
    {
        return filled(m_forms.day, {QString::number(date.year()), monthOrDay(date.month()), monthOrDay(date.day())});
    }

    const PublicationFacts &m_facts;
    Script m_script;
    const Forms &m_forms;
};

} // namespace

QString issueDesignation(const PublicationFacts &facts)
{
    return Designation(facts).words();
}

QString issueName(const PublicationFacts &facts)
{
    if (!facts.series || facts.series->value.isEmpty())
        return {};
    return (facts.series->value + QLatin1Char(' ') + issueDesignation(facts)).trimmed();
}

QString windowTitle(const PublicationFacts &facts, const QString &title, const QString &fileName)
{
    const QString file = fileName.mid(fileName.lastIndexOf(QLatin1Char('/')) + 1);
    const bool isPdf = file.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive);
    const QString usable = isTitleOfIssue(title) ? title : QString();
    for (const QString &words : {issueName(facts), usable, isPdf ? file.chopped(4) : file, title})
        if (const QString plain = plainText(words); !plain.isEmpty())
            return plain;
    return {};
}

} // namespace fanye::facts
