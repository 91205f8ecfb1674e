// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue/PageNumber.h"

#include <QJsonArray>
#include <QJsonValue>
#include <QRectF>

#include <optional>

namespace fanye::engine {

// Numbers of a file, of which nothing is certain.

constexpr double farthest = 1e6; // points; nothing on a page lies further out

// Points, no further out than that; none where it is no number.
std::optional<double> pointsIn(const QJsonValue &value);
// left, top, width, height of four values that follow each other; none where one is missing or a side is negative.
std::optional<QRectF> rectIn(const QJsonArray &array, qsizetype from = 0);
// A page that the issue has.
std::optional<PageNumber> pageIn(const QJsonValue &value, int pageCount);

} // namespace fanye::engine
