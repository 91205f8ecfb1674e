// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QRectF>

namespace fanye::ebook {

double rounded(double points); // to a hundredth
QJsonArray rectJson(const QRectF &rect); // left, top, width, height in points

// As it may stand between <script> and </script>: no sign of it begins a tag.
QByteArray inScript(const QJsonObject &object);
QByteArray inScript(const QJsonArray &array);

} // namespace fanye::ebook
