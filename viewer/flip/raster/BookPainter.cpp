// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flip/raster/BookPainter.h"
#include "flip/raster/RowWorkers.h"
#include "flip/raster/SceneRasterizer.h"

#include <algorithm>

namespace fanye::flip {
namespace {

quint32 mixed(quint32 a, quint32 b, quint32 share) // share of b, 256 is all
{
    const quint32 redBlue = ((a & 0xff00ffu) * (256 - share) + (b & 0xff00ffu) * share) >> 8 & 0xff00ffu;
    const quint32 green = ((a & 0xff00u) * (256 - share) + (b & 0xff00u) * share) >> 8 & 0xff00u;
    return 0xff000000u | redBlue | green;
}

// A transition: both scenes are painted, and blended row by row.
class CrossingRows
{
public:
    CrossingRows(const BookScene &from, const Crossing &crossing)
        : m_from(from)
        , m_to(*crossing.to)
        , m_crossing(crossing)
        , m_width(from.background.view.width())
    {
    }

    void paint(const Canvas &canvas, int firstRow, int endRow, RowSpan span) const
    {
        for (int y = firstRow; y < endRow; ++y)
            paint(canvas.row(y), y, span);
    }

private:
    using Row = std::vector<quint32>;

    void paint(quint32 *pixels, int y, RowSpan span) const
    {
        thread_local std::vector<quint32> from, to;
        from.resize(std::size_t(m_width));
        to.resize(std::size_t(m_width));
        m_from.paint(from.data(), y, {0, m_width});
        m_to.paint(to.data(), y, {0, m_width});
        m_crossing.way == Crossing::Way::Fades ? fade(pixels, span, from, to) : slide(pixels, span, from, to);
    }

    void fade(quint32 *pixels, RowSpan span, const Row &from, const Row &to) const
    {
        const auto share = quint32(256 * m_crossing.share + 0.5);
        for (int x = span.begin; x < span.end; ++x)
            pixels[x] = mixed(from[std::size_t(x)], to[std::size_t(x)], share);
    }
    // The scenes lie side by side, and the view moves from one to the other.
    void slide(quint32 *pixels, RowSpan span, const Row &from, const Row &to) const
    {
        const int moved = int(m_crossing.share * m_width + 0.5);
        for (int x = span.begin; x < span.end; ++x) {
            const int there = m_crossing.comesFromRight ? x + moved : x - moved;
            const bool isFrom = there >= 0 && there < m_width;
            const int wrapped = there < 0 ? there + m_width : there >= m_width ? there - m_width : there;
            pixels[x] = (isFrom ? from : to)[std::size_t(wrapped)];
        }
    }

    SceneRasterizer m_from, m_to;
    const Crossing &m_crossing;
    int m_width;
};

template <typename Rows>
void paintRows(RowWorkers &workers, const Canvas &canvas, const QRegion &region, const Rows &rows)
{
    const QRect all(QPoint(), canvas.size);
    for (const QRect &part : region) {
        const QRect clip = part & all;
        if (clip.isEmpty())
            continue;
        // From an even row on, because coarse rows are painted in pairs that begin with one.
        workers.paint(clip.top() & ~1, clip.bottom() + 1, [&](int first, int end) {
            rows.paint(canvas, std::max(first, clip.top()), end, {clip.left(), clip.right() + 1});
        });
    }
}

} // namespace

BookPainter::BookPainter()
    : m_workers(std::make_unique<RowWorkers>())
{
}

BookPainter::~BookPainter() = default;

void BookPainter::paint(const Canvas &canvas, const QRegion &region, const BookScene &scene) const
{
    if (scene.crossing)
        paintRows(*m_workers, canvas, region, CrossingRows(scene, *scene.crossing));
    else
        paintRows(*m_workers, canvas, region, SceneRasterizer(scene));
}

} // namespace fanye::flip
