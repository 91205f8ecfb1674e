// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Commands.h"
#include "app/cli/FactsJson.h"
#include "app/cli/IssueReader.h"
#include "app/cli/Json.h"
#include "app/cli/Usage.h"
#include "contents/ContentsOf.h"
#include "facts/FactsOf.h"

namespace fanye::cli {

using namespace facts;

namespace {

// One fact a line, with where it was read behind it.
class FactLines
{
public:
    template <typename Value, typename Convert>
    void add(const QString &name, const std::optional<Fact<Value>> &fact, const Convert &convert)
    {
        if (fact)
            m_lines += QStringLiteral("%1: %2  [%3]\n").arg(name, convert(fact->value), whereOf(fact->witness));
        else
            m_unknown << name;
    }

    void add(const QString &name, const std::optional<Fact<QString>> &fact)
    {
        add(name, fact, [](const QString &value) { return value; });
    }

    QByteArray output() const
    {
        const QString unknown = m_unknown.isEmpty()
            ? QString()
            : Cli::tr("Unknown: %1").arg(m_unknown.join(QStringLiteral(", "))) + QLatin1Char('\n');
        return (m_lines + unknown).toUtf8();
    }

private:
    QString m_lines;
    QStringList m_unknown;
};

QString monthsText(const MonthSpan &months)
{
    return months.first == months.last ? monthText(months.first)
                                       : QStringLiteral("%1 – %2").arg(monthText(months.first), monthText(months.last));
}

QString highlightsText(const std::vector<Highlight> &highlights)
{
    QString lines;
    for (const Highlight &highlight : highlights) {
        const QString page = highlight.page ? QString::number(highlight.page->number()) : QString();
        lines += QStringLiteral("\n%1  %2").arg(page, 5).arg(highlight.title);
    }
    return lines;
}

QByteArray linesOf(const PublicationFacts &facts)
{
    FactLines lines;
    lines.add(Cli::tr("Series"), facts.series);
    lines.add(Cli::tr("Covers"), facts.covers, monthsText);
    lines.add(Cli::tr("Year"), facts.year, [](int year) { return QString::number(year); });
    lines.add(Cli::tr("Number"), facts.number);
    lines.add(Cli::tr("Number in all"), facts.total);
    lines.add(Cli::tr("Published"), facts.published, [](const QDate &day) { return day.toString(Qt::ISODate); });
    lines.add(Cli::tr("Publisher"), facts.publisher);
    lines.add(Cli::tr("Category"), facts.category);
    lines.add(QStringLiteral("ISSN"), facts.issn);
    lines.add(QStringLiteral("CN"), facts.cn);
    lines.add(Cli::tr("Summary"), facts.summary);
    lines.add(Cli::tr("Highlights"), facts.highlights, highlightsText);
    return lines.output();
}

} // namespace

Answer facts(IssueReader &reader, const Arguments &arguments)
{
    Answer answer;
    const auto text = reader.text();
    const contents::Contents contents = contents::contentsOf(reader.structure(), *text);
    const QString fileName = arguments.file == QLatin1String("-") ? QString() : arguments.file;
    const PublicationFacts all = factsOf(reader.facts(), *text, contents, fileName);
    answer.output = arguments.json ? lineOf(factsJson(all)) : linesOf(all);
    tellUnread(reader, answer);
    tellIncomplete(reader, answer);
    return answer;
}

} // namespace fanye::cli
