// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lettering/LetterPath.h"

#include <charconv>
#include <cmath>
#include <cstdlib>

namespace fanye::lettering {
namespace {

using Step = LetterShape::Step;

// Writes relative commands; one that repeats the former is left out.
class PathWriter
{
public:
    void move(QPoint by) { write('m', {by.x(), by.y()}); }
    void line(QPoint by)
    {
        if (by.y() == 0)
            write('h', {by.x()});
        else if (by.x() == 0)
            write('v', {by.y()});
        else
            write('l', {by.x(), by.y()});
    }
    void curve(QPoint first, QPoint second, QPoint end)
    {
        if (isFlat(first, end) && isFlat(second, end))
            line(end);
        else if (const auto middle = quadratic(first, second, end))
            write('q', {middle->x(), middle->y(), end.x(), end.y()});
        else
            write('c', {first.x(), first.y(), second.x(), second.y(), end.x(), end.y()});
    }
    QByteArray taken() { return std::move(m_data); }

private:
    // Whether a point lies no farther than half a unit from the way to the end, and not behind it: the curve does not
    // bend as much as that.
    static bool isFlat(QPoint point, QPoint end)
    {
        const double length = std::hypot(end.x(), end.y());
        const double across = double(point.x()) * end.y() - double(point.y()) * end.x(),
                     along = double(point.x()) * end.x() + double(point.y()) * end.y();
        return 2 * std::abs(across) <= length && along >= 0 && along <= length * length;
    }

    // A curve of TrueType was one of a lower degree: both of its points lead to the same one in the middle.
    static std::optional<QPoint> quadratic(QPoint first, QPoint second, QPoint end)
    {
        const QPoint twice = 3 * first, same = 3 * second - end;
        const QPoint apart = twice - same;
        if (std::abs(apart.x()) > 4 || std::abs(apart.y()) > 4) // all are rounded
            return std::nullopt;
        return QPoint((twice.x() + same.x()) / 4, (twice.y() + same.y()) / 4);
    }

    void write(char command, std::initializer_list<int> numbers)
    {
        if (command != m_former || command == 'm')
            m_data += command;
        m_former = command;
        for (const int number : numbers) {
            const bool isAfterNumber = m_data.back() >= '0' && m_data.back() <= '9';
            if (isAfterNumber && number >= 0) // a minus separates, too
                m_data += ' ';
            m_data += QByteArray::number(number);
        }
    }

    QByteArray m_data;
    char m_former = 0;
};

class PathReader
{
public:
    explicit PathReader(QByteArrayView data)
        : m_at(data.begin())
        , m_end(data.end())
    {
    }

    std::optional<LetterShape> shape()
    {
        while (m_at != m_end)
            if (!readStep())
                return std::nullopt;
        return std::move(m_shape);
    }

private:
    bool readStep()
    {
        if (*m_at >= 'a' && *m_at <= 'z')
            m_command = *m_at++;
        else if (m_command == 'm')
            return false;
        if (m_shape.steps.empty() && m_command != 'm')
            return false;
        switch (m_command) {
        case 'm':
            return add(Step::Move, {offset()});
        case 'l':
            return add(Step::Line, {offset()});
        case 'h':
            return add(Step::Line, {QPoint(number(), 0)});
        case 'v':
            return add(Step::Line, {QPoint(0, number())});
        case 'c':
            return add(Step::Curve, {offset(), offset(), offset()});
        case 'q': {
            const QPoint middle = offset();
            return addQuadratic(middle, offset());
        }
        }
        return false;
    }

    bool add(Step step, std::initializer_list<QPoint> offsets)
    {
        const QPoint from = m_from;
        m_shape.steps.push_back(step);
        for (const QPoint offset : offsets)
            m_shape.points.push_back(m_from = from + offset);
        return m_isSound && isWithinReach(m_from.x()) && isWithinReach(m_from.y());
    }

    // One of the third degree that is the same curve.
    bool addQuadratic(QPoint middle, QPoint end)
    {
        const QPointF first = QPointF(middle) * 2 / 3, second = QPointF(end) + (QPointF(middle) - QPointF(end)) * 2 / 3;
        return add(Step::Curve, {first.toPoint(), second.toPoint(), end});
    }

    QPoint offset()
    {
        const int x = number(), y = number();
        return {x, y};
    }

    int number()
    {
        if (m_at != m_end && *m_at == ' ')
            ++m_at;
        int value = 0;
        const auto [end, error] = std::from_chars(m_at, m_end, value);
        m_isSound = m_isSound && error == std::errc() && isWithinReach(value);
        m_at = m_isSound ? end : m_end;
        return m_isSound ? value : 0;
    }

    const char *m_at;
    const char *m_end;
    char m_command = 'm';
    LetterShape m_shape;
    QPoint m_from;
    bool m_isSound = true;
};

} // namespace

QByteArray pathData(const LetterShape &shape)
{
    PathWriter writer;
    QPoint from;
    auto point = shape.points.begin();
    for (const Step step : shape.steps) {
        if (shape.points.end() - point < pointsOf(step))
            break;
        switch (step) {
        case Step::Move:
            writer.move(point[0] - from);
            break;
        case Step::Line:
            if (point[0] != from)
                writer.line(point[0] - from);
            break;
        case Step::Curve:
            writer.curve(point[0] - from, point[1] - from, point[2] - from);
            break;
        case Step::Close:
            continue;
        }
        point += pointsOf(step);
        from = point[-1];
    }
    return writer.taken();
}

std::optional<LetterShape> shapeIn(QByteArrayView pathData)
{
    return PathReader(pathData).shape();
}

LetterShape asWritten(const LetterShape &shape)
{
    return shapeIn(pathData(shape)).value_or(LetterShape());
}

} // namespace fanye::lettering
