// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/backend/Canvas.h"

namespace fanye::engine {
namespace {

// round(c * a / 255 + 255 - a) without a division
std::uint32_t overWhite(std::uint32_t colour, std::uint32_t alpha)
{
    const std::uint32_t product = colour * alpha + 128;
    return ((product + (product >> 8)) >> 8) + 255 - alpha;
}

std::uint32_t overWhite(std::uint32_t pixel)
{
    const std::uint32_t alpha = pixel >> 24;
    if (alpha == 255)
        return pixel;
    if (alpha == 0)
        return 0xffffffffU;
    return 0xff000000U | overWhite((pixel >> 16) & 255, alpha) << 16 | overWhite((pixel >> 8) & 255, alpha) << 8
        | overWhite(pixel & 255, alpha);
}

} // namespace

void Canvas::layOnPaper(const QImage &picture) const
{
    std::uint32_t *to = pixels;
    for (int y = 0; y < area.height(); ++y) {
        const auto *from = reinterpret_cast<const std::uint32_t *>(picture.constScanLine(y));
        for (int x = 0; x < area.width(); ++x)
            *to++ = overWhite(*from++);
    }
}

QImage Canvas::image() const
{
    return {reinterpret_cast<uchar *>(pixels), area.width(), area.height(), area.width() * int(sizeof(std::uint32_t)),
            QImage::Format_RGB32};
}

QRectF Canvas::shown(QSizeF pagePoints) const
{
    const double across = pagePoints.width() / page.width(), down = pagePoints.height() / page.height();
    return {area.x() * across, area.y() * down, area.width() * across, area.height() * down};
}

} // namespace fanye::engine
