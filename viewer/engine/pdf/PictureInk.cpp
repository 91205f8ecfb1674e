// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/pdf/PictureInk.h"

#include <algorithm>
#include <cstdlib>

namespace fanye::engine {
namespace {

constexpr int blockSide = 6, margin = 2; // pixels
constexpr int visible = 48; // of 255, in any channel
constexpr int fewestBlocks = 2;

// The largest difference, in any channel, of the area's pixels from its first.
int contrast(const QImage &picture, const QRect &area)
{
    const QRgb first = picture.pixel(area.topLeft());
    int most = 0;
    for (int y = area.top(); y <= area.bottom(); ++y)
        for (int x = area.left(); x <= area.right(); ++x) {
            const QRgb here = picture.pixel(x, y);
            most = std::max({most, std::abs(qRed(here) - qRed(first)), std::abs(qGreen(here) - qGreen(first)),
                             std::abs(qBlue(here) - qBlue(first))});
        }
    return most;
}

// A block of one colour in another colour than the other's counts as well: an image may be one surface.
bool differs(const QImage &picture, const QImage &other, const QRect &block)
{
    const QRgb here = picture.pixel(block.center()), there = other.pixel(block.center());
    const int between = std::max({std::abs(qRed(here) - qRed(there)), std::abs(qGreen(here) - qGreen(there)),
                                  std::abs(qBlue(here) - qBlue(there))});
    return contrast(other, block) >= visible || between >= visible;
}

} // namespace

bool hasInkMissing(const QImage &picture, const QImage &other)
{
    if (picture.isNull() || picture.size() != other.size())
        return false;
    int blocks = 0;
    for (int y = 0; y < picture.height(); y += blockSide)
        for (int x = 0; x < picture.width(); x += blockSide) {
            const QRect block = QRect(x, y, blockSide, blockSide) & picture.rect();
            const QRect around = block.adjusted(-margin, -margin, margin, margin) & picture.rect();
            blocks += contrast(picture, around) == 0 && differs(picture, other, block);
        }
    return blocks >= fewestBlocks;
}

} // namespace fanye::engine
