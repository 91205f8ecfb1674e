// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flip/NightPaper.h"

#include <algorithm>
#include <bitset>
#include <vector>

namespace fanye {
namespace {

constexpr int darkest = 26, lightest = 216; // of the night, of 255
constexpr int block = 16; // pixels a side in which tones are counted

int lightness(quint32 p)
{
    return (int(qRed(p)) * 77 + int(qGreen(p)) * 150 + int(qBlue(p)) * 29) >> 8;
}

quint32 toNight(quint32 p)
{
    const int turned = 255 - 2 * lightness(p); // added to each channel, this mirrors the lightness and keeps the hue
    const auto channel
        = [turned](int day) { return darkest + std::clamp(day + turned, 0, 255) * (lightest - darkest) / 255; };
    return qRgb(channel(qRed(p)), channel(qGreen(p)), channel(qBlue(p)));
}

quint32 dimmed(quint32 p)
{
    return 0xff000000u | (((p & 0xff00ffu) * 205 >> 8) & 0xff00ffu) | (((p & 0xff00u) * 205 >> 8) & 0xff00u);
}

// Tones between ink and paper, in sixteen steps: a photograph has many in every block, print has few.
int tones(const QImage &pixels, int left, int top)
{
    std::bitset<32> seen;
    int middle = 0;
    const int right = std::min(left + block, pixels.width()), bottom = std::min(top + block, pixels.height());
    for (int y = top; y < bottom; ++y) {
        const auto *row = reinterpret_cast<const quint32 *>(pixels.constScanLine(y));
        for (int x = left; x < right; ++x) {
            const int light = lightness(row[x]);
            seen.set(std::size_t(light / 8));
            middle += light > 24 && light < 232;
        }
    }
    const int share = 100 * middle / std::max(1, (right - left) * (bottom - top));
    return share > 70 ? int(seen.count()) : 0;
}

struct Blocks
{
    int across = 0, down = 0;
    std::vector<quint8> isPhoto;

    bool at(int x, int y) const
    {
        return x >= 0 && y >= 0 && x < across && y < down && isPhoto[std::size_t(y * across + x)];
    }
    // A photograph is a region: a block alone is not one, and a smooth sky within one belongs to it.
    Blocks smoothed(int needed) const
    {
        Blocks result = *this;
        for (int y = 0; y < down; ++y)
            for (int x = 0; x < across; ++x) {
                int around = 0;
                for (int dy = -2; dy <= 2; ++dy)
                    for (int dx = -2; dx <= 2; ++dx)
                        around += at(x + dx, y + dy);
                result.isPhoto[std::size_t(y * across + x)] = around >= needed;
            }
        return result;
    }
};

Blocks photographs(const QImage &pixels)
{
    Blocks blocks{(pixels.width() + block - 1) / block, (pixels.height() + block - 1) / block, {}};
    for (int y = 0; y < blocks.down; ++y)
        for (int x = 0; x < blocks.across; ++x)
            blocks.isPhoto.push_back(tones(pixels, x * block, y * block) >= 5);
    return blocks.smoothed(11).smoothed(11);
}

} // namespace

QColor nightColour(QColor day)
{
    return QColor::fromRgb(toNight(day.rgb()));
}

void turnToNight(QImage &pixels)
{
    const Blocks photos = photographs(pixels);
    for (int y = 0; y < pixels.height(); ++y) {
        auto *row = reinterpret_cast<quint32 *>(pixels.scanLine(y));
        for (int x = 0; x < pixels.width(); ++x)
            row[x] = photos.at(x / block, y / block) ? dimmed(row[x]) : toNight(row[x]);
    }
}

} // namespace fanye
