// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/pdf/AnnotationAppearance.h"

#include "issue/Underline.h"

#include <algorithm>

namespace fanye::engine {
namespace {

// Writes the operators of a form, points given as they are displayed.
class Drawing
{
public:
    explicit Drawing(const PageFrame &frame)
        : m_frame(frame)
    {
    }
    void colour(std::uint32_t colour, const char *operation)
    {
        for (const int shift : {16, 8, 0})
            number((colour >> shift & 0xFF) / 255.0);
        m_code += QByteArray(operation) + '\n';
    }
    void lineWidth(double width)
    {
        number(width);
        m_code += "w\n";
    }
    void rectangle(const QRectF &rect, const char *operation)
    {
        const QRectF inFile = boundsInFile({rect}, m_frame);
        for (const double value : {inFile.x(), inFile.y(), inFile.width(), inFile.height()})
            number(value);
        m_code += QByteArray("re ") + operation + '\n';
    }
    void line(QPointF from, QPointF to)
    {
        point(from, "m");
        point(to, "l");
        m_code += "S\n";
    }
    void raw(const char *code) { m_code += code; }
    QByteArray code() const { return m_code; }

private:
    void number(double value) { m_code += QByteArray::number(value, 'f', 3) + ' '; }
    void point(QPointF displayed, const char *operation)
    {
        const QPointF inFile = m_frame.toFile(displayed);
        number(inFile.x());
        number(inFile.y());
        m_code += QByteArray(operation) + ' ';
    }

    PageFrame m_frame;
    QByteArray m_code;
};

void drawHighlight(Drawing &drawing, const Annotation &annotation, std::uint32_t colour)
{
    drawing.raw("/Multiply gs\n");
    drawing.colour(colour, "rg");
    for (const QRectF &rect : annotation.rects)
        drawing.rectangle(rect, "f");
}

// Below a line of print; at the left of one that is written vertically.
void drawUnderline(Drawing &drawing, const Annotation &annotation, std::uint32_t colour)
{
    constexpr double thinnest = 0.8, perHeight = 0.08; // points; of the line's height
    drawing.colour(colour, "RG");
    for (const QRectF &rect : annotation.rects) {
        const bool isVertical = isVerticalLine(rect);
        const double width = std::max(thinnest, perHeight * std::min(rect.width(), rect.height()));
        drawing.lineWidth(width);
        const QPointF inwards = isVertical ? QPointF(width / 2, 0) : QPointF(0, -width / 2);
        drawing.line(rect.bottomLeft() + inwards, (isVertical ? rect.topLeft() : rect.bottomRight()) + inwards);
    }
}

// A sheet with three lines.
void drawNote(Drawing &drawing, const QRectF &rect, std::uint32_t colour)
{
    constexpr std::uint32_t ink = 0x606060;
    drawing.colour(colour, "rg");
    drawing.colour(ink, "RG");
    drawing.lineWidth(1);
    drawing.rectangle(rect.adjusted(1, 1, -1, -1), "B");
    for (const double share : {0.3, 0.5, 0.7}) {
        const double y = rect.top() + share * rect.height();
        drawing.line({rect.left() + 0.25 * rect.width(), y}, {rect.right() - 0.25 * rect.width(), y});
    }
}

} // namespace

QByteArray appearanceFor(const Annotation &annotation, const PageFrame &frame)
{
    constexpr std::uint32_t yellow = 0xFFE77A;
    Drawing drawing(frame);
    const std::uint32_t colour = annotation.colour.value_or(yellow);
    if (annotation.kind == AnnotationKind::Highlight)
        drawHighlight(drawing, annotation, colour);
    else if (annotation.kind == AnnotationKind::Underline)
        drawUnderline(drawing, annotation, colour);
    else
        drawNote(drawing, annotation.rects.front(), colour);
    return drawing.code();
}

std::vector<double> quadPoints(const std::vector<QRectF> &rects, const PageFrame &frame)
{
    std::vector<double> points;
    for (const QRectF &rect : rects)
        for (const QPointF corner : {rect.topLeft(), rect.topRight(), rect.bottomLeft(), rect.bottomRight()}) {
            const QPointF inFile = frame.toFile(corner);
            points.insert(points.end(), {inFile.x(), inFile.y()});
        }
    return points;
}

QRectF boundsInFile(const std::vector<QRectF> &rects, const PageFrame &frame)
{
    QRectF all;
    for (const QRectF &rect : rects)
        all |= QRectF(frame.toFile(rect.topLeft()), frame.toFile(rect.bottomRight())).normalized();
    return all;
}

} // namespace fanye::engine
