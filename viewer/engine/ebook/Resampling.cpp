// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/ebook/Resampling.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace fanye::engine {
namespace {

// Which pixels of a row or column of the picture make one that is painted, and the share of each; together 1.
struct Sources
{
    int first = 0;
    std::vector<float> shares;

    int end() const { return first + int(shares.size()); }
};

// `scale`: pixels of the picture for one painted, more than 1.
Sources covered(int painted, double scale, int length)
{
    const double from = std::min(painted * scale, length - scale), to = from + scale;
    Sources sources;
    sources.first = std::clamp(int(from), 0, length - 1);
    for (int i = sources.first; i < length && i < to; ++i)
        sources.shares.push_back(float((std::min<double>(i + 1, to) - std::max<double>(i, from)) / scale));
    return sources;
}

// `scale`: at most 1.
Sources between(int painted, double scale, int length)
{
    const double at = std::clamp((painted + 0.5) * scale - 0.5, 0.0, double(length - 1));
    const int first = std::min(int(at), std::max(0, length - 2));
    const auto share = float(at - first);
    return length > 1 ? Sources{first, {1 - share, share}} : Sources{0, {1}};
}

std::vector<Sources> sourcesOf(int length, int paintedLength, int from, int count)
{
    const double scale = double(length) / paintedLength;
    std::vector<Sources> all;
    for (int i = from; i < from + count; ++i)
        all.push_back(scale > 1 ? covered(i, scale, length) : between(i, scale, length));
    return all;
}

// Blue, green and red of each pixel from column `from` on.
class BlendedRow
{
public:
    BlendedRow(int from, int end)
        : m_from(from)
        , m_colours(std::size_t(end - from) * 3)
    {
    }

    void blend(const QImage &picture, const Sources &rows)
    {
        std::fill(m_colours.begin(), m_colours.end(), 0.0F);
        for (std::size_t i = 0; i < rows.shares.size(); ++i)
            add(picture.constScanLine(rows.first + int(i)) + std::ptrdiff_t(m_from) * 4, rows.shares[i]);
    }

    std::uint32_t pixel(const Sources &columns) const
    {
        float blue = 0.5F, green = 0.5F, red = 0.5F; // half: to round
        const float *colour = m_colours.data() + std::ptrdiff_t(columns.first - m_from) * 3;
        for (const float share : columns.shares) {
            blue += share * *colour++;
            green += share * *colour++;
            red += share * *colour++;
        }
        return 0xff000000U | std::uint32_t(red) << 16 | std::uint32_t(green) << 8 | std::uint32_t(blue);
    }

private:
    void add(const uchar *pixels, float share)
    {
        for (std::size_t i = 0; i < m_colours.size(); i += 3, pixels += 4)
            for (std::size_t channel = 0; channel < 3; ++channel)
                m_colours[i + channel] += share * float(pixels[channel]);
    }

    int m_from = 0;
    std::vector<float> m_colours;
};

} // namespace

void paintScaled(const QImage &picture, const Canvas &canvas)
{
    const QRect &area = canvas.area;
    const std::vector<Sources> columns = sourcesOf(picture.width(), canvas.page.width(), area.left(), area.width());
    const std::vector<Sources> rows = sourcesOf(picture.height(), canvas.page.height(), area.top(), area.height());
    BlendedRow blended(columns.front().first, columns.back().end());
    std::uint32_t *pixel = canvas.pixels;
    for (const Sources &row : rows) {
        blended.blend(picture, row);
        for (const Sources &column : columns)
            *pixel++ = blended.pixel(column);
    }
}

} // namespace fanye::engine
