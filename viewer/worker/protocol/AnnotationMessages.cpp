// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/protocol/CheckedValues.h"
#include "worker/protocol/Messages.h"

namespace fanye::worker {

using namespace system;

namespace {

constexpr std::uint32_t mostColours = 0xFFFFFF;

double pointIn(ByteReader &reader)
{
    return reader.number<double>(-farthestPoint, farthestPoint);
}

void write(ByteWriter &writer, const QRectF &rect)
{
    for (const double side : {rect.x(), rect.y(), rect.width(), rect.height()})
        writer.number(side);
}

QRectF rectIn(ByteReader &reader)
{
    const QPointF corner{pointIn(reader), pointIn(reader)}; // braces: read in this order
    return QRectF(corner, QSizeF{pointIn(reader), pointIn(reader)}).normalized();
}

void write(ByteWriter &writer, const Annotation &annotation)
{
    writer.number(std::int32_t(annotation.page.index()));
    writer.number(std::uint8_t(annotation.kind));
    writer.count(annotation.rects.size());
    for (const QRectF &rect : annotation.rects)
        write(writer, rect);
    for (const QString &text : {annotation.note, annotation.author, annotation.name})
        writer.text(text);
    writer.flag(annotation.colour.has_value());
    writer.number(annotation.colour.value_or(0));
    writeTime(writer, annotation.created);
    writeTime(writer, annotation.changed);
}

Annotation annotationIn(ByteReader &reader)
{
    Annotation annotation;
    annotation.page = pageIn(reader);
    annotation.kind = choiceIn(reader, AnnotationKind::PolyLine);
    for (std::size_t left = reader.count(mostAnnotationRects, 4 * sizeof(double)); left > 0; --left)
        annotation.rects.push_back(rectIn(reader));
    if (annotation.rects.empty())
        reader.spoil();
    annotation.note = plainLines(reader.text(longestAnnotationNote), longestAnnotationNote);
    annotation.author = plainTextIn(reader);
    annotation.name = plainTextIn(reader);
    const bool hasColour = reader.flag();
    if (const auto colour = reader.number<std::uint32_t>(0, mostColours); hasColour)
        annotation.colour = colour;
    annotation.created = timeIn(reader);
    annotation.changed = timeIn(reader);
    return annotation;
}

} // namespace

void write(ByteWriter &writer, const ReadAnnotations &request)
{
    writer.number(request.milliseconds);
}

void read(ByteReader &reader, ReadAnnotations &request)
{
    request.milliseconds = reader.number<std::uint32_t>();
}

void write(ByteWriter &writer, const AnnotationsPart &response)
{
    writer.count(response.part.annotations.size());
    for (const Annotation &annotation : response.part.annotations)
        write(writer, annotation);
    writer.flag(response.part.isComplete);
}

void read(ByteReader &reader, AnnotationsPart &response)
{
    for (std::size_t left = reader.count(mostAnnotations, sizeOfText); left > 0 && reader.isSound(); --left)
        response.part.annotations.push_back(annotationIn(reader));
    response.part.isComplete = reader.flag();
}

void write(ByteWriter &writer, const TakeAnnotation &request)
{
    write(writer, request.annotation);
}

void read(ByteReader &reader, TakeAnnotation &request)
{
    request.annotation = annotationIn(reader);
}

void write(ByteWriter &writer, const TakeNote &request)
{
    writer.text(request.part);
}

void read(ByteReader &reader, TakeNote &request)
{
    request.part = reader.text(longestAnnotationNote);
}

void write(ByteWriter &, const ReadyForAnnotations &) { }
void read(ByteReader &, ReadyForAnnotations &) { }

void write(ByteWriter &, const AnnotationsDone &) { }
void read(ByteReader &, AnnotationsDone &) { }

} // namespace fanye::worker
