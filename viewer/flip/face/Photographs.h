// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QRect>

#include <vector>

namespace fanye::flip {

inline int lightness(quint32 pixel) // 0 to 255
{
    return (int(qRed(pixel)) * 77 + int(qGreen(pixel)) * 150 + int(qBlue(pixel)) * 29) >> 8;
}

// Where a page has photographs. They are told from print by their tones, of which paper, ink and flat tints have few;
// and that can be seen only of the whole page, for a part of it may be all sky. What is found so is found in blocks;
// most photographs are rectangles, and of those the edges are found to the pixel. Everything in pixels of the page.
class Photographs
{
public:
    Photographs() = default;
    explicit Photographs(const QImage &page); // RGB32

    struct Span
    {
        double begin = 0, end = 0;
    };
    // On a line at this height, from left to right; they do not meet.
    std::vector<Span> across(double y) const;

private:
    using Region = std::vector<std::size_t>; // connected blocks

    bool isAt(int column, int row) const; // of blocks
    void smooth(int needed);
    Region takeRegion(std::size_t first);
    QRect bounds(const Region &region) const; // in blocks
    void sort(const QImage &page);

    int m_across = 0, m_down = 0;
    std::vector<quint8> m_isPhoto; // by block
    std::vector<QRect> m_rectangles;
};

} // namespace fanye::flip
