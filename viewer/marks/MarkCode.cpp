// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "marks/Mark.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace fanye::marks {
namespace {

const char *const kinds[]{"highlight", "underline", "note"};
const char *const colours[]{"yellow", "green", "blue", "pink"};

template <typename Choice, std::size_t count>
std::optional<Choice> choiceOf(const QJsonValue &value, const char *const (&names)[count])
{
    for (std::size_t i = 0; i < count; ++i)
        if (value.toString() == QLatin1String(names[i]))
            return Choice(i);
    return std::nullopt;
}

QJsonArray codeOf(const MarkRect &rect)
{
    return {rect.page.number(), rect.rect.left(), rect.rect.top(), rect.rect.right(), rect.rect.bottom()};
}

std::optional<MarkRect> rectOf(const QJsonArray &code)
{
    constexpr double farthest = 1e6; // points
    if (code.size() != 5 || !code[0].isDouble() || code[0].toInt() < 1)
        return std::nullopt;
    for (int i = 1; i < 5; ++i)
        if (!code[i].isDouble() || !(std::abs(code[i].toDouble()) < farthest))
            return std::nullopt;
    QRectF rect(QPointF(code[1].toDouble(), code[2].toDouble()), QPointF(code[3].toDouble(), code[4].toDouble()));
    if (std::lround(rect.width()) == -1
        && std::lround(rect.height()) == -1) // a place, as the first version of marks wrote it
        rect.setSize({0, 0});
    if (rect.width() < 0 || rect.height() < 0)
        return std::nullopt;
    return MarkRect{PageNumber::fromNumber(code[0].toInt()), rect};
}

QDateTime timeOf(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODate).toUTC();
}

} // namespace

QByteArray encoded(const Mark &mark)
{
    QJsonArray rects;
    for (const MarkRect &rect : mark.rects)
        rects.append(codeOf(rect));
    const QJsonObject code{{QStringLiteral("kind"), QLatin1String(kinds[int(mark.kind)])},
                           {QStringLiteral("colour"), QLatin1String(colours[int(mark.colour)])},
                           {QStringLiteral("rects"), rects},
                           {QStringLiteral("text"), mark.text},
                           {QStringLiteral("note"), mark.note},
                           {QStringLiteral("created"), mark.created.toString(Qt::ISODate)},
                           {QStringLiteral("changed"), mark.changed.toString(Qt::ISODate)}};
    return QJsonDocument(code).toJson(QJsonDocument::Compact);
}

std::optional<Mark> decoded(const QString &id, const QByteArray &bytes)
{
    const QJsonObject code = QJsonDocument::fromJson(bytes).object();
    const auto kind = choiceOf<MarkKind>(code[QLatin1String("kind")], kinds);
    const auto colour = choiceOf<MarkColour>(code[QLatin1String("colour")], colours);
    const QJsonArray rects = code[QLatin1String("rects")].toArray();
    Mark mark{id,
              kind.value_or(MarkKind::Highlight),
              colour.value_or(MarkColour::Yellow),
              {},
              code[QLatin1String("text")].toString(),
              code[QLatin1String("note")].toString(),
              timeOf(code[QLatin1String("created")]),
              timeOf(code[QLatin1String("changed")])};
    if (!kind || !colour || id.isEmpty() || rects.isEmpty() || rects.size() > qsizetype(mostMarkRects)
        || mark.text.size() > longestMarkedText || mark.note.size() > longestNote)
        return std::nullopt;
    for (const QJsonValue &value : rects) {
        const auto rect = rectOf(value.toArray());
        if (!rect)
            return std::nullopt;
        mark.rects.push_back(*rect);
    }
    return mark;
}

} // namespace fanye::marks
