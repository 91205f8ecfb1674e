// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flip/face/ShowThrough.h"

#include <array>
#include <cmath>
#include <vector>

namespace fanye::flip {
namespace {

// Linear light is a screen value to the power of 2.2. Squares are summed here, and the table raises each sum to the
// power of 1.1. Red, green and blue count 5, 10 and 1 of 16: near to the luminance weights, and a quick division.
constexpr int sumShift = 14; // four pixels of full light add up to 64 * 255 * 255
constexpr std::size_t mostSum = std::size_t(64 * 255 * 255) >> sumShift;

std::array<quint8, mostSum + 1> lightTable()
{
    std::array<quint8, mostSum + 1> table{};
    for (std::size_t i = 0; i < table.size(); ++i)
        table[i] = quint8(std::lround(255 * std::pow(double(i) / mostSum, 1.1)));
    return table;
}

constexpr quint32 square(quint32 value)
{
    return value * value;
}

constexpr quint32 lightOf(quint32 p)
{
    return 5 * square((p >> 16) & 255) + 10 * square((p >> 8) & 255) + square(p & 255);
}

// Compiled twice on x86-64: the registers that every such machine has cannot multiply numbers of this size.
#if defined(__x86_64__) && defined(__GNUC__)
[[gnu::target_clones("avx2", "default")]]
#endif
void addRows(quint32 *__restrict sums, const quint32 *__restrict upper, const quint32 *__restrict lower, int count)
{
    for (int x = 0; x < count; ++x)
        sums[x] = lightOf(upper[x]) + lightOf(lower[x]);
}

} // namespace

void drawShowThrough(QImage &throughPrint, const QImage &pixels, const QRect &area)
{
    static const std::array<quint8, mostSum + 1> light = lightTable();
    std::vector<quint32> sums(std::size_t(2 * area.width()));
    for (int y = area.top(); y <= area.bottom(); ++y) {
        addRows(sums.data(), reinterpret_cast<const quint32 *>(pixels.constScanLine(2 * y)) + 2 * area.left(),
                reinterpret_cast<const quint32 *>(pixels.constScanLine(2 * y + 1)) + 2 * area.left(), 2 * area.width());
        quint8 *out = throughPrint.scanLine(y) + area.left();
        for (std::size_t x = 0; x < std::size_t(area.width()); ++x)
            out[x] = light[(sums[2 * x] + sums[2 * x + 1]) >> sumShift];
    }
}

QImage showThroughOf(const QImage &pixels, QSize texels)
{
    QImage throughPrint((texels.width() + 1) / 2, (texels.height() + 1) / 2, QImage::Format_Grayscale8);
    drawShowThrough(throughPrint, pixels, throughPrint.rect());
    return throughPrint;
}

} // namespace fanye::flip
