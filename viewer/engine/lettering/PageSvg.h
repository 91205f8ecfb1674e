// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QSizeF>

namespace fanye::engine {

// A page drawn as an SVG file, in which each letter is a shape that is used where it stands.
struct PageSvg
{
    QByteArray svg; // empty where that failed, or would be too large
    QSizeF page; // in points
    double unitsPerPoint = 1; // of the SVG file
};

// Of the first page of a PDF without a password.
PageSvg pageSvg(QByteArrayView pdf);

} // namespace fanye::engine
