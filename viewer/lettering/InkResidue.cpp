// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lettering/InkResidue.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <vector>

namespace fanye::lettering {
namespace {

constexpr int stripHeight = 64; // rows that are judged at a time: what is computed of them stays in the cache
constexpr int margin = 2; // pixels that are read around what is judged: one to soften, one to look for ink nearby
constexpr int boldest = 2; // how much more ink one painter gives to the same stroke than another
constexpr int softened = 9; // pixels in a sum

// A number for each pixel of a part of a picture.
class Plane
{
public:
    Plane(int width, int height)
        : m_width(width)
        , m_height(height)
        , m_numbers(std::size_t(width) * std::size_t(height))
    {
    }
    int width() const { return m_width; }
    int height() const { return m_height; }
    std::uint16_t *row(int y) { return m_numbers.data() + std::size_t(y) * std::size_t(m_width); }
    const std::uint16_t *row(int y) const { return m_numbers.data() + std::size_t(y) * std::size_t(m_width); }
    bool isEmpty() const
    {
        return std::all_of(m_numbers.begin(), m_numbers.end(), [](std::uint16_t number) { return number == 0; });
    }

private:
    int m_width, m_height;
    std::vector<std::uint16_t> m_numbers;
};

// How far the channel that differs most is from the background.
std::uint16_t inkOf(QRgb pixel, QRgb background)
{
    return std::uint16_t(
        std::max({std::abs(qRed(pixel) - qRed(background)), std::abs(qGreen(pixel) - qGreen(background)),
                  std::abs(qBlue(pixel) - qBlue(background))}));
}

// Of a strip and its margin; none outside the picture.
Plane inkOf(const QImage &picture, const QImage &background, int top)
{
    Plane ink(picture.width() + 2 * margin, stripHeight + 2 * margin);
    for (int y = 0; y < ink.height(); ++y) {
        const int line = top - margin + y;
        if (line < 0 || line >= picture.height())
            continue;
        const auto *pixels = reinterpret_cast<const QRgb *>(picture.constScanLine(line));
        const auto *under = reinterpret_cast<const QRgb *>(background.constScanLine(line));
        std::uint16_t *row = ink.row(y) + margin;
        for (int x = 0; x < picture.width(); ++x)
            row[x] = pixels[x] == under[x] ? std::uint16_t(0) : inkOf(pixels[x], under[x]);
    }
    return ink;
}

// Each 3 × 3 numbers joined to one; a pixel smaller on each side.
template <typename Join> Plane joined(const Plane &plane, const Join &join)
{
    Plane across(plane.width() - 2, plane.height()), all(plane.width() - 2, plane.height() - 2);
    for (int y = 0; y < plane.height(); ++y)
        for (int x = 0; x < all.width(); ++x)
            across.row(y)[x] = join(join(plane.row(y)[x], plane.row(y)[x + 1]), plane.row(y)[x + 2]);
    for (int y = 0; y < all.height(); ++y)
        for (int x = 0; x < all.width(); ++x)
            all.row(y)[x] = join(join(across.row(y)[x], across.row(y + 1)[x]), across.row(y + 2)[x]);
    return all;
}

Plane softenedInk(const Plane &ink)
{
    return joined(ink, [](std::uint16_t a, std::uint16_t b) { return std::uint16_t(a + b); });
}

// What the first has beyond what the second may have meant by its ink nearby.
int residue(const Plane &soft, const Plane &other)
{
    const Plane near = joined(other, [](std::uint16_t a, std::uint16_t b) { return std::max(a, b); });
    int most = 0;
    for (int y = 0; y < near.height(); ++y)
        for (int x = 0; x < near.width(); ++x)
            most = std::max(most, int(soft.row(y + 1)[x + 1]) - boldest * int(near.row(y)[x]));
    return most;
}

} // namespace

float inkResidue(const QImage &background, const QImage &a, const QImage &b)
{
    if (a.isNull() || a.size() != b.size() || a.size() != background.size())
        return 255;
    const QImage under = background.convertToFormat(QImage::Format_RGB32),
                 first = a.convertToFormat(QImage::Format_RGB32), second = b.convertToFormat(QImage::Format_RGB32);
    int most = 0;
    for (int top = 0; top < a.height(); top += stripHeight) {
        const Plane one = inkOf(first, under, top), other = inkOf(second, under, top);
        if (one.isEmpty() && other.isEmpty())
            continue;
        const Plane soft = softenedInk(one), otherSoft = softenedInk(other);
        most = std::max({most, residue(soft, otherSoft), residue(otherSoft, soft)});
    }
    return float(most) / softened;
}

} // namespace fanye::lettering
