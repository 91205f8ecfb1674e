// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/protocol/CheckedValues.h"
#include "worker/protocol/Messages.h"

#include <QUrl>

namespace fanye::worker {

using namespace system;

namespace {

template <typename Value, typename WriteValue>
void writeOptional(ByteWriter &writer, const std::optional<Value> &value, WriteValue writeValue)
{
    writer.flag(value.has_value());
    if (value)
        writeValue(*value);
}

void write(ByteWriter &writer, const std::optional<PageNumber> &page)
{
    writeOptional(writer, page, [&](PageNumber number) { writer.number(std::int32_t(number.index())); });
}

void write(ByteWriter &writer, const std::optional<double> &top)
{
    writeOptional(writer, top, [&](double points) { writer.number(points); });
}

double pointIn(ByteReader &reader)
{
    return reader.number<double>(-farthestPoint, farthestPoint);
}

std::optional<PageNumber> optionalPageIn(ByteReader &reader)
{
    return reader.flag() ? std::optional(pageIn(reader)) : std::nullopt;
}

std::optional<double> optionalPointIn(ByteReader &reader)
{
    return reader.flag() ? std::optional(pointIn(reader)) : std::nullopt;
}

void write(ByteWriter &writer, const OutlineItem &item)
{
    writer.text(item.title);
    writer.number(std::uint8_t(item.level));
    write(writer, item.page);
    write(writer, item.top);
}

OutlineItem outlineItemIn(ByteReader &reader)
{
    OutlineItem item;
    item.title = plainTextIn(reader);
    item.level = reader.number<std::uint8_t>(1, deepestLevelTold);
    item.page = optionalPageIn(reader);
    item.top = optionalPointIn(reader);
    return item;
}

void write(ByteWriter &writer, const Link &link)
{
    writer.number(std::int32_t(link.page.index()));
    for (const double side : {link.rect.x(), link.rect.y(), link.rect.width(), link.rect.height()})
        writer.number(side);
    write(writer, link.target);
    write(writer, link.top);
    writer.text(link.url);
    writeOptional(writer, link.obstacle, [&](LinkObstacle obstacle) { writer.number(std::uint8_t(obstacle)); });
}

QString harmlessUrlIn(ByteReader &reader)
{
    const QString url = reader.text(longestAddress);
    const QString scheme = QUrl(url).scheme();
    if (!url.isEmpty() && scheme != QLatin1String("http") && scheme != QLatin1String("https")
        && scheme != QLatin1String("mailto") && scheme != QLatin1String("tel"))
        reader.spoil();
    return url;
}

Link linkIn(ByteReader &reader)
{
    Link link;
    link.page = pageIn(reader);
    const QPointF corner{pointIn(reader), pointIn(reader)}; // braces: read in this order
    link.rect = QRectF(corner, QSizeF{pointIn(reader), pointIn(reader)}).normalized();
    link.target = optionalPageIn(reader);
    link.top = optionalPointIn(reader);
    link.url = harmlessUrlIn(reader);
    if (reader.flag())
        link.obstacle = choiceIn(reader, LinkObstacle::Unsupported);
    return link;
}

} // namespace

void write(ByteWriter &writer, const StructurePart &response)
{
    writer.count(response.part.outline.size());
    for (const OutlineItem &item : response.part.outline)
        write(writer, item);
    writer.count(response.part.links.size());
    for (const Link &link : response.part.links)
        write(writer, link);
    writer.flag(response.part.isComplete);
}

void read(ByteReader &reader, StructurePart &response)
{
    for (std::size_t left = reader.count(mostItemsTold, sizeOfText); left > 0 && reader.isSound(); --left)
        response.part.outline.push_back(outlineItemIn(reader));
    for (std::size_t left = reader.count(mostItemsTold, sizeOfText); left > 0 && reader.isSound(); --left)
        response.part.links.push_back(linkIn(reader));
    response.part.isComplete = reader.flag();
}

void write(ByteWriter &writer, const TakeContents &request)
{
    writer.count(request.part.outline.size());
    for (const OutlineItem &item : request.part.outline)
        write(writer, item);
    writer.count(std::size_t(request.part.labels.size()));
    for (const QString &label : request.part.labels)
        writer.text(label);
}

void read(ByteReader &reader, TakeContents &request)
{
    for (std::size_t left = reader.count(mostItemsTold, sizeOfText); left > 0 && reader.isSound(); --left)
        request.part.outline.push_back(outlineItemIn(reader));
    for (std::size_t left = reader.count(mostPagesTold, sizeOfText); left > 0 && reader.isSound(); --left)
        request.part.labels << plainTextIn(reader);
}

void write(ByteWriter &, const StructureDone &) { }
void read(ByteReader &, StructureDone &) { }

} // namespace fanye::worker
