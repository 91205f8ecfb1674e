// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "issue/PaintRequest.h"

#include <algorithm>
#include <cmath>

namespace fanye::inline issue {
namespace {

int pixelsOf(double points, double scale)
{
    return std::max(0, int(std::lround(points * scale)));
}

// Device pixels to a point, across and down. Sizes in pixels are rounded, so that the scale of the longer side counts
// for both; unless the page is asked for in other proportions.
QSizeF scaleOf(QSize pixels, QSizeF points)
{
    const QSizeF each(pixels.width() / points.width(), pixels.height() / points.height());
    const double longer = points.width() > points.height() ? each.width() : each.height();
    const bool isRounded = std::abs(longer * points.width() - pixels.width()) <= 1
        && std::abs(longer * points.height() - pixels.height()) <= 1;
    return isRounded ? QSizeF(longer, longer) : each;
}

} // namespace

bool PaintRequest::isPaintable() const
{
    const QSize painted = area().size();
    return !size.isEmpty() && !painted.isEmpty() && painted.width() <= longestPaintedSide
        && painted.height() <= longestPaintedSide;
}

PaintRequest onCropBox(const PaintRequest &request, const PageGeometry &page)
{
    if (!page.isTrimmed())
        return request;
    const QSizeF scale = scaleOf(request.size, page.size);
    const QSizeF crop = page.cropSize();
    PaintRequest whole = request;
    // Of two lengths that are rounded, the sum may be a pixel more than their rounded sum. The tile must not end
    // outside the crop box, where nothing is painted.
    whole.size = QSize(pixelsOf(crop.width(), scale.width()), pixelsOf(crop.height(), scale.height()))
                     .expandedTo(request.size);
    const QSize off = whole.size - request.size;
    const QPoint corner(std::min(pixelsOf(page.trimmed.left(), scale.width()), off.width()),
                        std::min(pixelsOf(page.trimmed.top(), scale.height()), off.height()));
    const QRect area = request.area();
    whole.tile = area.translated(corner);
    return whole;
}

} // namespace fanye::inline issue
