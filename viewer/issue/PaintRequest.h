// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue/PageGeometry.h"
#include "issue/PageNumber.h"

#include <QMetaType>
#include <QRect>
#include <QSize>

namespace fanye::inline issue {

// A request to paint a page or a tile of it. The response repeats it, so that a late response can be recognised.
struct PaintRequest
{
    PageNumber page;
    QSize size; // of the whole page in device pixels; at most 4,096 a side unless `tile` is set
    QRect tile; // in the same pixels; null: the whole page
    bool withoutLetters = false; // letters that can be had as shapes are told, and not painted; see Lettering

    bool isPaintable() const; // neither empty nor too large
    QRect area() const { return tile.isNull() ? QRect(QPoint(0, 0), size) : tile; } // that is painted

    friend bool operator==(const PaintRequest &, const PaintRequest &) = default;
};

constexpr int longestPaintedSide = 4096;

// The same picture asked for as a tile of the crop box, for painters that know nothing of trimming. The request itself
// where the page is not trimmed.
PaintRequest onCropBox(const PaintRequest &request, const PageGeometry &page);

} // namespace fanye::inline issue

Q_DECLARE_METATYPE(fanye::PaintRequest)
