// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/ebook/StoredFacts.h"

#include <QJsonArray>

namespace fanye::ebook {

using namespace facts;

namespace {

QString monthText(const Month &month)
{
    return QStringLiteral("%1-%2").arg(month.year, 4, 10, QLatin1Char('0')).arg(month.month, 2, 10, QLatin1Char('0'));
}

QJsonArray storedHighlights(const std::vector<Highlight> &highlights)
{
    QJsonArray all;
    for (const Highlight &highlight : highlights) {
        QJsonObject stored{{QStringLiteral("title"), highlight.title}};
        if (highlight.page)
            stored.insert(QStringLiteral("page"), highlight.page->number());
        all.append(stored);
    }
    return all;
}

} // namespace

QString storedMonths(const MonthSpan &months)
{
    return months.first == months.last ? monthText(months.first)
                                       : monthText(months.first) + QLatin1Char('/') + monthText(months.last);
}

QJsonObject storedFacts(const PublicationFacts &facts)
{
    QJsonObject stored;
    const auto add = [&stored](const char *name, const std::optional<Fact<QString>> &fact) {
        if (fact)
            stored.insert(QLatin1String(name), fact->value);
    };
    add("series", facts.series);
    add("number", facts.number);
    add("total", facts.total);
    add("publisher", facts.publisher);
    add("category", facts.category);
    add("issn", facts.issn);
    add("cn", facts.cn);
    add("summary", facts.summary);
    if (facts.covers)
        stored.insert(QStringLiteral("covers"), storedMonths(facts.covers->value));
    if (facts.year)
        stored.insert(QStringLiteral("year"), facts.year->value);
    if (facts.published)
        stored.insert(QStringLiteral("published"), facts.published->value.toString(Qt::ISODate));
    if (facts.highlights)
        stored.insert(QStringLiteral("highlights"), storedHighlights(facts.highlights->value));
    return stored;
}

} // namespace fanye::ebook
