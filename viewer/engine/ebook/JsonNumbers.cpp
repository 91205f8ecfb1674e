// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/ebook/JsonNumbers.h"

#include <cmath>

namespace fanye::engine {

std::optional<double> pointsIn(const QJsonValue &value)
{
    const double number = value.toDouble(2 * farthest);
    return std::abs(number) <= farthest ? std::optional(number) : std::nullopt;
}

std::optional<QRectF> rectIn(const QJsonArray &array, qsizetype from)
{
    double sides[4] = {};
    for (int i = 0; i < 4; ++i) {
        const auto side = pointsIn(array.at(from + i));
        if (!side || (i > 1 && *side < 0))
            return std::nullopt;
        sides[i] = *side;
    }
    return QRectF(sides[0], sides[1], sides[2], sides[3]);
}

std::optional<PageNumber> pageIn(const QJsonValue &value, int pageCount)
{
    const int number = value.toInt();
    return number >= 1 && number <= pageCount ? std::optional(PageNumber::fromNumber(number)) : std::nullopt;
}

} // namespace fanye::engine
