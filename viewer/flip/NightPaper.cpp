// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flip/NightPaper.h"

#include <algorithm>
#include <array>
#include <utility>

namespace fanye {
namespace {

constexpr int darkest = 26, lightest = 216; // of the night, of 255
constexpr int block = Photographs::block;
constexpr std::size_t smallestPhotograph = 16; // blocks

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

// Tones that have a fair share of a block in the midst of a photograph, 0 where most of it is ink or paper. Those at the
// edges of letters are many, too, where print stands on a tint, but none has more than a few pixels.
int tones(const QImage &pixels, int left, int top)
{
    std::array<int, 32> pixelsOf{};
    int middle = 0;
    const int right = std::min(left + block, pixels.width()), bottom = std::min(top + block, pixels.height());
    for (int y = top; y < bottom; ++y) {
        const auto *row = reinterpret_cast<const quint32 *>(pixels.constScanLine(y));
        for (int x = left; x < right; ++x) {
            const int light = lightness(row[x]);
            ++pixelsOf[std::size_t(light / 8)];
            middle += light > 24 && light < 232;
        }
    }
    const int all = (right - left) * (bottom - top);
    if (10 * middle <= 7 * all)
        return 0;
    return int(std::count_if(pixelsOf.begin(), pixelsOf.end(), [all](int count) { return count && 32 * count >= all; }));
}

} // namespace

QColor nightColour(QColor day)
{
    return QColor::fromRgb(toNight(day.rgb()));
}

Photographs::Photographs(const QImage &page)
    : m_across((page.width() + block - 1) / block)
    , m_down((page.height() + block - 1) / block)
{
    for (int y = 0; y < m_down; ++y)
        for (int x = 0; x < m_across; ++x)
            m_isPhoto.push_back(tones(page, x * block, y * block) >= 4);
    smooth(11);
    smooth(11);
    dropSpecks();
}

// A photograph is a region: a block alone is not one, and a smooth sky within one belongs to it.
void Photographs::smooth(int needed)
{
    std::vector<quint8> smoothed;
    for (int y = 0; y < m_down; ++y)
        for (int x = 0; x < m_across; ++x) {
            int around = 0;
            for (int dy = -2; dy <= 2; ++dy)
                for (int dx = -2; dx <= 2; ++dx)
                    around += isAt(x + dx, y + dy);
            smoothed.push_back(around >= needed);
        }
    m_isPhoto = std::move(smoothed);
}

// All blocks that hang together with the one at `first`, which are taken off the page.
std::vector<std::size_t> Photographs::takeRegion(std::size_t first)
{
    std::vector<std::size_t> region{first};
    m_isPhoto[first] = 0;
    for (std::size_t i = 0; i < region.size(); ++i) {
        const int column = int(region[i]) % m_across, row = int(region[i]) / m_across;
        for (const auto &[x, y] : {std::pair(column - 1, row), {column + 1, row}, {column, row - 1}, {column, row + 1}}) {
            if (!isAt(x, y))
                continue;
            region.push_back(std::size_t(y * m_across + x));
            m_isPhoto[region.back()] = 0;
        }
    }
    return region;
}

// A few blocks are a letter on a tint rather than a picture.
void Photographs::dropSpecks()
{
    std::vector<std::size_t> kept;
    for (std::size_t i = 0; i < m_isPhoto.size(); ++i) {
        if (!m_isPhoto[i])
            continue;
        const std::vector<std::size_t> region = takeRegion(i);
        if (region.size() >= smallestPhotograph)
            kept.insert(kept.end(), region.begin(), region.end());
    }
    for (std::size_t i : kept)
        m_isPhoto[i] = 1;
}

void turnToNight(QImage &pixels, const Photographs &photos, const QRectF &part)
{
    const double across = part.width() / pixels.width(), down = part.height() / pixels.height();
    std::vector<int> columns;
    for (int x = 0; x < pixels.width(); ++x)
        columns.push_back(int(part.x() + x * across) / Photographs::block);
    for (int y = 0; y < pixels.height(); ++y) {
        auto *row = reinterpret_cast<quint32 *>(pixels.scanLine(y));
        const int blockRow = int(part.y() + y * down) / Photographs::block;
        for (int x = 0; x < pixels.width(); ++x)
            row[x] = photos.isAt(columns[std::size_t(x)], blockRow) ? dimmed(row[x]) : toNight(row[x]);
    }
}

void turnToNight(QImage &pixels)
{
    turnToNight(pixels, Photographs(pixels), pixels.rect());
}

} // namespace fanye
