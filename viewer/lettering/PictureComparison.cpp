// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lettering/PictureComparison.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <vector>

namespace fanye::lettering {
namespace {

constexpr int blockSide = 16; // pixels
constexpr float alike = 2; // levels; a block that differs by no more is not tried in other places

// The three channels of a block, with some pixels around it, or a pixel outside the picture's edge repeated.
class Patch
{
public:
    Patch(const QImage &picture, QPoint corner, int side)
        : m_side(side)
        , m_pixels(std::size_t(side * side))
    {
        for (int y = 0; y < side; ++y) {
            const auto *line = reinterpret_cast<const QRgb *>(
                picture.constScanLine(std::clamp(corner.y() + y, 0, picture.height() - 1)));
            for (int x = 0; x < side; ++x) {
                const QRgb pixel = line[std::clamp(corner.x() + x, 0, picture.width() - 1)];
                at(x, y) = {qRed(pixel), qGreen(pixel), qBlue(pixel)};
            }
        }
    }

    // The sums of 3 × 3 pixels; a pixel smaller on each side.
    Patch softened() const
    {
        Patch soft(m_side - 2);
        for (int y = 0; y < soft.m_side; ++y)
            for (int x = 0; x < soft.m_side; ++x)
                for (int i = 0; i < 9; ++i)
                    for (std::size_t channel = 0; channel < 3; ++channel)
                        soft.at(x, y)[channel] += at(x + i % 3, y + i / 3)[channel];
        return soft;
    }

    const std::array<int, 3> &at(int x, int y) const { return m_pixels[std::size_t(y * m_side + x)]; }

private:
    explicit Patch(int side)
        : m_side(side)
        , m_pixels(std::size_t(side * side))
    {
    }
    std::array<int, 3> &at(int x, int y) { return m_pixels[std::size_t(y * m_side + x)]; }

    int m_side;
    std::vector<std::array<int, 3>> m_pixels;
};

struct BlockDifference
{
    float mean = 0; // of the pixels, whichever is darker
    float ink = 0; // of the block as a whole: what one has more of than the other
};

// Of two softened patches, of which b has a pixel more on each side and is compared where it lies off by so much.
BlockDifference differenceOf(const Patch &a, const Patch &b, int across, int down)
{
    int sum = 0;
    std::array<int, 3> ink{};
    for (int y = 0; y < blockSide; ++y)
        for (int x = 0; x < blockSide; ++x) {
            const auto &left = a.at(x, y), &right = b.at(x + 1 + across, y + 1 + down);
            int apart = 0;
            for (std::size_t channel = 0; channel < 3; ++channel) {
                const int difference = left[channel] - right[channel];
                ink[channel] += difference;
                apart = std::max(apart, std::abs(difference));
            }
            sum += apart;
        }
    constexpr float all = 9.0F * blockSide * blockSide;
    return {float(sum) / all, float(std::max({std::abs(ink[0]), std::abs(ink[1]), std::abs(ink[2])})) / all};
}

bool areEqual(const QImage &a, const QImage &b, const QRect &area)
{
    for (int y = area.top(); y <= area.bottom(); ++y) {
        const auto *left = reinterpret_cast<const QRgb *>(a.constScanLine(y));
        const auto *right = reinterpret_cast<const QRgb *>(b.constScanLine(y));
        if (!std::equal(left + area.left(), left + area.right() + 1, right + area.left()))
            return false;
    }
    return true;
}

BlockDifference differenceAt(QPoint corner, const QImage &a, const QImage &b)
{
    const QRect read = QRect(corner, QSize(blockSide, blockSide)).adjusted(-2, -2, 2, 2);
    if (areEqual(a, b, read.intersected(a.rect())))
        return {};
    const Patch left = Patch(a, corner - QPoint(1, 1), blockSide + 2).softened(),
                right = Patch(b, read.topLeft(), blockSide + 4).softened();
    BlockDifference least = differenceOf(left, right, 0, 0);
    for (int down = -1; down <= 1 && least.mean > alike; ++down)
        for (int across = -1; across <= 1; ++across)
            if (const BlockDifference other = differenceOf(left, right, across, down); other.mean < least.mean)
                least = other;
    return least;
}

} // namespace

PictureDifference differenceOf(const QImage &first, const QImage &second)
{
    if (first.size() != second.size() || first.isNull())
        return {255, 255, 255, 255};
    const QImage a = first.convertToFormat(QImage::Format_RGB32), b = second.convertToFormat(QImage::Format_RGB32);
    PictureDifference difference;
    double all = 0;
    int blocks = 0;
    for (int top = 0; top < a.height(); top += blockSide)
        for (int left = 0; left < a.width(); left += blockSide, ++blocks) {
            const auto [mean, ink] = differenceAt({left, top}, a, b);
            all += double(mean);
            difference.worst = std::max(difference.worst, mean);
            difference.ink = std::max(difference.ink, ink);
        }
    difference.mean = float(all / blocks);
    return difference;
}

} // namespace fanye::lettering
