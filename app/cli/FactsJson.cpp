// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/FactsJson.h"

#include <QJsonArray>

namespace fanye::cli {

using namespace facts;

namespace {

// Fills the fields and their witnesses.
class FieldWriter
{
public:
    template <typename Value, typename Convert>
    void add(const QString &name, const std::optional<Fact<Value>> &fact, const Convert &convert)
    {
        m_object.insert(name, fact ? QJsonValue(convert(fact->value)) : QJsonValue());
        if (fact)
            m_witness.insert(name, whereOf(fact->witness));
    }

    void add(const QString &name, const std::optional<Fact<QString>> &fact)
    {
        add(name, fact, [](const QString &value) { return QJsonValue(value); });
    }

    QJsonObject object() const
    {
        QJsonObject all = m_object;
        all.insert(QStringLiteral("witness"), m_witness);
        return all;
    }

private:
    QJsonObject m_object, m_witness;
};

QJsonValue monthsJson(const MonthSpan &months)
{
    if (months.first == months.last)
        return monthText(months.first);
    return QJsonArray{monthText(months.first), monthText(months.last)};
}

QJsonValue highlightsJson(const std::vector<Highlight> &highlights)
{
    QJsonArray all;
    for (const Highlight &highlight : highlights)
        all.append(highlight.title);
    return all;
}

QString nameOf(const Witness &witness)
{
    switch (witness.kind) {
    case WitnessKind::Cover:
        return QStringLiteral("cover");
    case WitnessKind::RunningHead:
        return QStringLiteral("running head");
    case WitnessKind::Masthead:
        return QStringLiteral("masthead");
    case WitnessKind::InfoTitle:
        return QStringLiteral("Info title");
    case WitnessKind::FileName:
        return QStringLiteral("file name");
    case WitnessKind::Foreword:
    case WitnessKind::HighlightList:
        return witness.heading;
    case WitnessKind::Article:
        return QStringLiteral("article");
    case WitnessKind::Contents:
        return QStringLiteral("contents");
    case WitnessKind::StandardNumber:
        return QStringLiteral("CN number");
    case WitnessKind::Reader:
        return QStringLiteral("reader");
    }
    return {};
}

} // namespace

QJsonObject factsJson(const PublicationFacts &facts)
{
    FieldWriter fields;
    fields.add(QStringLiteral("series"), facts.series);
    fields.add(QStringLiteral("covers"), facts.covers, monthsJson);
    fields.add(QStringLiteral("year"), facts.year, [](int year) { return year; });
    fields.add(QStringLiteral("number"), facts.number);
    fields.add(QStringLiteral("total"), facts.total);
    fields.add(QStringLiteral("published"), facts.published,
               [](const QDate &day) { return day.toString(Qt::ISODate); });
    fields.add(QStringLiteral("publisher"), facts.publisher);
    fields.add(QStringLiteral("category"), facts.category);
    fields.add(QStringLiteral("issn"), facts.issn);
    fields.add(QStringLiteral("summary"), facts.summary);
    fields.add(QStringLiteral("highlights"), facts.highlights, highlightsJson);
    return fields.object();
}

QString whereOf(const Witness &witness)
{
    const bool isOnPageOne = witness.kind == WitnessKind::Cover && witness.page && witness.page->number() == 1;
    if (!witness.page || isOnPageOne)
        return nameOf(witness);
    return QStringLiteral("%1 p. %2").arg(nameOf(witness)).arg(witness.page->number());
}

QString monthText(const Month &month)
{
    return QStringLiteral("%1-%2").arg(month.year, 4, 10, QLatin1Char('0')).arg(month.month, 2, 10, QLatin1Char('0'));
}

} // namespace fanye::cli
