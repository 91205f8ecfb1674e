// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Json.h"

#include <QJsonDocument>

#include <cmath>

namespace fanye::cli {

using namespace contents;
using namespace search;

namespace {

// JSON null for nullopt.
QJsonValue numberOrNull(const std::optional<PageNumber> &page)
{
    return page ? QJsonValue(page->number()) : QJsonValue();
}

QString nameOf(ContentsSource source)
{
    switch (source) {
    case ContentsSource::Outline:
        return QStringLiteral("outline");
    case ContentsSource::Links:
        return QStringLiteral("links");
    case ContentsSource::Printed:
        return QStringLiteral("printed");
    case ContentsSource::Typography:
        return QStringLiteral("typography");
    case ContentsSource::Reader:
        return QStringLiteral("reader");
    }
    return {};
}

QString nameOf(Tier tier)
{
    switch (tier) {
    case Tier::Strict:
        return QStringLiteral("strict");
    case Tier::Loose:
        return QStringLiteral("loose");
    case Tier::Pinyin:
        return QStringLiteral("pinyin");
    case Tier::Near:
        return QStringLiteral("near");
    }
    return {};
}

QJsonObject hitJson(const Hit &hit)
{
    QJsonArray rects;
    for (const HitRect &rect : hit.rects)
        rects.append(rectJson(rect.page, rect.rect));
    return {
        {QStringLiteral("page"), hit.page.number()},
        {QStringLiteral("end_page"), hit.endPage.number()},
        {QStringLiteral("snippet"), hit.snippet},
        {QStringLiteral("match"), QJsonArray{hit.matchStart, hit.matchEnd}},
        {QStringLiteral("rects"), rects},
    };
}

} // namespace

double rounded(double points)
{
    return std::round(points * 100) / 100;
}

QJsonArray rectJson(PageNumber page, const QRectF &rect)
{
    return {page.number(), rounded(rect.left()), rounded(rect.top()), rounded(rect.right()), rounded(rect.bottom())};
}

QJsonArray pagesJson(const std::vector<PageNumber> &pages)
{
    QJsonArray all;
    for (const PageNumber page : pages)
        all.append(page.number());
    return all;
}

QJsonArray contentsJson(const Contents &contents)
{
    QJsonArray all;
    for (const ContentsEntry &entry : contents)
        all.append(QJsonObject{
            {QStringLiteral("title"), entry.title},
            {QStringLiteral("level"), entry.level},
            {QStringLiteral("page"), numberOrNull(entry.page)},
            {QStringLiteral("folio"), entry.folio ? QJsonValue(*entry.folio) : QJsonValue()},
            {QStringLiteral("source"), nameOf(entry.source)},
            {QStringLiteral("confidence"), rounded(entry.confidence)},
        });
    return all;
}

QJsonObject hitsJson(const Hits &hits)
{
    QJsonArray all;
    for (const Hit &hit : hits.hits)
        all.append(hitJson(hit));
    QJsonObject object{
        {QStringLiteral("query"), hits.query.text},
        {QStringLiteral("tier"), nameOf(hits.tier)},
        {QStringLiteral("count"), int(hits.hits.size())},
        {QStringLiteral("hits"), all},
        {QStringLiteral("furniture_count"), hits.furnitureCount},
        {QStringLiteral("pages_without_text"), pagesJson(hits.pagesWithoutText)},
    };
    if (!hits.garbledPages.empty())
        object.insert(QStringLiteral("garbled_pages"), pagesJson(hits.garbledPages));
    if (!hits.suggestion.isEmpty())
        object.insert(QStringLiteral("suggestion"), hits.suggestion);
    return object;
}

QJsonArray linksJson(const std::vector<Link> &links)
{
    QJsonArray all;
    for (const Link &link : links)
        all.append(QJsonObject{
            {QStringLiteral("page"), link.page.number()},
            {QStringLiteral("rect"), rectJson(link.page, link.rect)},
            {QStringLiteral("target_page"), numberOrNull(link.target)},
            {QStringLiteral("url"), link.url.isEmpty() ? QJsonValue() : QJsonValue(link.url)},
        });
    return all;
}

QJsonArray marksJson(const std::vector<marks::ListedMark> &marks, const text::Folios &folios)
{
    QJsonArray all;
    for (const marks::ListedMark &mark : marks) {
        QJsonArray rects;
        for (const marks::MarkRect &rect : mark.rects)
            rects.append(rectJson(rect.page, rect.rect));
        const auto folio = folios.of(mark.page);
        const QString created = mark.created.toUTC().toString(Qt::ISODate);
        all.append(QJsonObject{
            {QStringLiteral("kind"), mark.kind},
            {QStringLiteral("page"), mark.page.number()},
            {QStringLiteral("folio"), folio ? QJsonValue(*folio) : QJsonValue()},
            {QStringLiteral("rects"), rects},
            {QStringLiteral("text"), mark.text},
            {QStringLiteral("note"), mark.note},
            {QStringLiteral("colour"), mark.colour.isEmpty() ? QJsonValue() : QJsonValue(mark.colour)},
            {QStringLiteral("created"), created.isEmpty() ? QJsonValue() : QJsonValue(created)},
            {QStringLiteral("source"),
             mark.source == marks::ListedMark::Source::File ? QStringLiteral("file") : QStringLiteral("reader")},
        });
    }
    return all;
}

QByteArray lineOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

QByteArray lineOf(const QJsonArray &array)
{
    return QJsonDocument(array).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace fanye::cli
