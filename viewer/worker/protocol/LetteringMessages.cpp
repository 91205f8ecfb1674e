// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/protocol/Messages.h"

namespace fanye::worker {

using namespace system;

namespace {

constexpr std::size_t sizeOfPoint = 2 * sizeof(std::int32_t), sizeOfLetter = 16, sizeOfShape = 8; // at least

constexpr float PictureDifference::*levels[]
    = {&PictureDifference::mean, &PictureDifference::worst, &PictureDifference::ink, &PictureDifference::residue};

void write(ByteWriter &writer, QPoint point)
{
    writer.number(std::int32_t(point.x()));
    writer.number(std::int32_t(point.y()));
}

QPoint pointIn(ByteReader &reader)
{
    const auto x = reader.number<std::int32_t>(-farthestLetterUnit, farthestLetterUnit);
    return {x, reader.number<std::int32_t>(-farthestLetterUnit, farthestLetterUnit)};
}

void write(ByteWriter &writer, const LetterShape &shape)
{
    writer.count(shape.steps.size());
    for (const LetterShape::Step step : shape.steps)
        writer.number(std::uint8_t(step));
    writer.count(shape.points.size());
    for (const QPoint point : shape.points)
        write(writer, point);
}

// Its steps take exactly its points, and the first one moves.
LetterShape shapeIn(ByteReader &reader)
{
    LetterShape shape;
    std::size_t points = 0;
    for (std::size_t left = reader.count(mostShapePoints, 1); left > 0 && reader.isSound(); --left) {
        shape.steps.push_back(
            LetterShape::Step(reader.number<std::uint8_t>(0, std::uint8_t(LetterShape::Step::Close))));
        points += std::size_t(pointsOf(shape.steps.back()));
    }
    for (std::size_t left = reader.count(mostShapePoints, sizeOfPoint); left > 0 && reader.isSound(); --left)
        shape.points.push_back(pointIn(reader));
    if (shape.points.size() != points || (!shape.steps.empty() && shape.steps.front() != LetterShape::Step::Move))
        reader.spoil();
    return shape;
}

float levelIn(ByteReader &reader)
{
    return reader.number<float>(0, 255);
}

} // namespace

void write(ByteWriter &writer, const Lettered &response)
{
    const Lettering &lettering = *response.lettering;
    write(writer, QPoint(lettering.page.width(), lettering.page.height()));
    writer.count(lettering.shapes.size());
    for (const LetterShape &shape : lettering.shapes)
        write(writer, shape);
    writer.count(lettering.letters.size());
    for (const Letter &letter : lettering.letters) {
        writer.number(letter.shape);
        write(writer, letter.origin);
        writer.number(letter.colour);
    }
    for (const auto level : levels)
        writer.number(lettering.difference.*level);
}

void write(ByteWriter &, const PaintedWhole &) { }
void read(ByteReader &, PaintedWhole &) { }

void read(ByteReader &reader, Lettered &response)
{
    Lettering lettering;
    const QPoint page = pointIn(reader);
    lettering.page = {page.x(), page.y()};
    std::size_t points = 0, painted = 0;
    for (std::size_t left = reader.count(mostLetters, sizeOfShape); left > 0 && reader.isSound(); --left) {
        lettering.shapes.push_back(shapeIn(reader));
        points += lettering.shapes.back().points.size();
        if (points > mostShapePoints)
            reader.spoil();
    }
    for (std::size_t left = reader.count(mostLetters, sizeOfLetter); left > 0 && reader.isSound(); --left) {
        const auto shape = reader.number<std::uint32_t>();
        const QPoint origin = pointIn(reader);
        lettering.letters.push_back({shape, origin, reader.number<std::uint32_t>()});
        if (shape >= lettering.shapes.size())
            reader.spoil();
        else
            painted += lettering.shapes[shape].points.size();
        if (painted > mostPaintedPoints)
            reader.spoil();
    }
    for (const auto level : levels)
        lettering.difference.*level = levelIn(reader);
    response = Lettered(std::move(lettering));
}

} // namespace fanye::worker
