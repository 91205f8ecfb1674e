// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/ebook/StoredJson.h"

#include <QJsonDocument>

#include <cmath>

namespace fanye::ebook {
namespace {

QByteArray inScript(const QJsonDocument &document)
{
    return document.toJson(QJsonDocument::Compact).replace('<', "\\u003c");
}

} // namespace

double rounded(double points)
{
    return std::round(points * 100) / 100;
}

QJsonArray rectJson(const QRectF &rect)
{
    return {rounded(rect.left()), rounded(rect.top()), rounded(rect.width()), rounded(rect.height())};
}

QByteArray inScript(const QJsonObject &object)
{
    return inScript(QJsonDocument(object));
}

QByteArray inScript(const QJsonArray &array)
{
    return inScript(QJsonDocument(array));
}

} // namespace fanye::ebook
