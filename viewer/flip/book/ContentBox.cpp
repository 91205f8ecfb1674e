// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flip/book/ContentBox.h"

#include <algorithm>
#include <cstdlib>
#include <map>

namespace fanye::flip {
namespace {

constexpr int searchedHeight = 240; // pixels; here dust is too faint to count, and a page number is not
constexpr int difference = 20; // of 255: from here on it is ink
constexpr double air = 0.012; // of the page, left around what is printed

// Of most of the page's border.
QRgb paperOf(const QImage &page)
{
    std::map<QRgb, int> counts;
    const auto count = [&](int x, int y) { ++counts[page.pixel(x, y) & 0xfff0f0f0u]; };
    for (int x = 0; x < page.width(); ++x) {
        count(x, 0);
        count(x, page.height() - 1);
    }
    for (int y = 0; y < page.height(); ++y) {
        count(0, y);
        count(page.width() - 1, y);
    }
    const auto most = std::max_element(counts.begin(), counts.end(),
                                       [](const auto &a, const auto &b) { return a.second < b.second; });
    return most->first | 0x00080808u; // the middle of its step
}

bool isInk(QRgb pixel, QRgb paper)
{
    return std::abs(qRed(pixel) - qRed(paper)) > difference || std::abs(qGreen(pixel) - qGreen(paper)) > difference
        || std::abs(qBlue(pixel) - qBlue(paper)) > difference;
}

QRect inkOf(const QImage &page)
{
    const QRgb paper = paperOf(page);
    QRect ink;
    for (int y = 0; y < page.height(); ++y)
        for (int x = 0; x < page.width(); ++x)
            if (!ink.contains(x, y) && isInk(page.pixel(x, y), paper))
                ink |= QRect(x, y, 1, 1);
    return ink;
}

} // namespace

QRectF contentBox(const QImage &page)
{
    const QRectF whole(0, 0, 1, 1);
    if (page.width() < 2 || page.height() < 2)
        return whole;
    const bool isLarge = page.height() > searchedHeight;
    const QImage small = isLarge ? page.scaledToHeight(searchedHeight, Qt::SmoothTransformation) : page;
    const QRectF ink = inkOf(small);
    if (ink.isEmpty())
        return whole;
    const QRectF box(ink.x() / small.width(), ink.y() / small.height(), ink.width() / small.width(),
                     ink.height() / small.height());
    return box.adjusted(-air, -air, air, air) & whole;
}

} // namespace fanye::flip
