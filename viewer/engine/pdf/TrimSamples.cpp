// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/pdf/TrimSamples.h"

#include <algorithm>

namespace fanye::engine {
namespace {

constexpr int longerSide = 512; // pixels of a sample
constexpr double besideTrim = 1; // points on which the print inside may leave a trace
constexpr int darkest = 245; // of what still passes for white, in each of the three colours
constexpr int leastInk = 3; // pixels

bool isInk(QRgb pixel)
{
    return std::min({qRed(pixel), qGreen(pixel), qBlue(pixel)}) < darkest;
}

} // namespace

std::vector<PageNumber> trimSamples(const std::vector<PageGeometry> &pages)
{
    std::vector<PageNumber> trimmed;
    for (std::size_t i = 0; i < pages.size(); ++i)
        if (pages[i].isTrimmed())
            trimmed.push_back(PageNumber::fromIndex(int(i)));
    const std::size_t count = trimmed.size();
    if (count <= 5)
        return trimmed;
    return {trimmed[count / 2], trimmed[0], trimmed[count - 1], trimmed[count / 4], trimmed[count * 3 / 4]};
}

QSize sampleSize(const PageGeometry &page)
{
    return page.cropSize().scaled(longerSide, longerSide, Qt::KeepAspectRatio).toSize().expandedTo({1, 1});
}

bool hasInkOutside(const QImage &picture, const PageGeometry &page)
{
    const double scale = picture.height() / page.cropSize().height();
    const QRectF shown = page.shown();
    const QRectF inside
        = QRectF(shown.topLeft() * scale, shown.size() * scale)
              .adjusted(-besideTrim * scale, -besideTrim * scale, besideTrim * scale, besideTrim * scale);
    int ink = 0;
    for (int y = 0; y < picture.height() && ink < leastInk; ++y)
        for (int x = 0; x < picture.width(); ++x)
            ink += !inside.intersects(QRectF(x, y, 1, 1)) && isInk(picture.pixel(x, y)) ? 1 : 0;
    return ink >= leastInk;
}

} // namespace fanye::engine
