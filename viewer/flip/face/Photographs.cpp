// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flip/face/Photographs.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <utility>

namespace fanye::flip {

namespace {

constexpr int block = 16; // pixels a side in which tones are counted
constexpr std::size_t smallestPhotograph = 16; // blocks
constexpr double rectangular = 0.8; // of the blocks around a region that belong to it

// The number of tones that each fill a fair share of a block; 0 where most of it is ink or paper. Print on a tint has
// many tones, too, at the edges of letters, but few pixels of each.
int tones(const QImage &pixels, int left, int top)
{
    std::array<int, 32> pixelsOf{};
    int middle = 0;
    const int right = std::min(left + block, pixels.width()), bottom = std::min(top + block, pixels.height());
    for (int y = top; y < bottom; ++y) {
        const auto *row = reinterpret_cast<const quint32 *>(pixels.constScanLine(y));
        for (int x = left; x < right; ++x) {
            const int tone = lightness(row[x]);
            ++pixelsOf[std::size_t(tone / 8)];
            middle += tone > 24 && tone < 232;
        }
    }
    const int all = (right - left) * (bottom - top);
    if (10 * middle <= 7 * all)
        return 0;
    return int(
        std::count_if(pixelsOf.begin(), pixelsOf.end(), [all](int count) { return count && 32 * count >= all; }));
}

// Looks for the straight edge of a photograph. Lines are numbered along the way across it; each has places along
// itself.
class EdgeSearch
{
public:
    enum class Lines { Rows, Columns };

    // `from` to `to`: the places where the photograph surely is.
    EdgeSearch(const QImage &page, Lines lines, int from, int to)
        : m_page(page)
        , m_areRows(lines == Lines::Rows)
        , m_from(from)
        , m_to(to)
        , m_count(m_areRows ? page.height() : page.width())
    {
    }

    // The line before which the edge lies: the outermost marked one near `guess`. `outwards`: -1 or 1.
    int near(int guess, int outwards) const
    {
        std::array<int, 2 * reach + 1> steps{}; // from outside
        for (int i = 0; i <= 2 * reach; ++i)
            steps[std::size_t(i)] = stepsAt(guess + outwards * (reach - i));
        const int most = *std::max_element(steps.begin(), steps.end());
        if (most < fewestSteps)
            return isAtBorder(guess) ? (outwards < 0 ? 0 : m_count) : guess;
        const auto edge = std::find_if(steps.begin(), steps.end(), [most](int some) { return 10 * some >= 9 * most; });
        return guess + outwards * (reach - int(edge - steps.begin()));
    }

private:
    static constexpr int reach = 28; // pixels; the possible error of an edge found in blocks
    static constexpr int leastStep = 10; // levels
    // Per cent. The upper end of a line of letters has fewer, however black they are.
    static constexpr int fewestSteps = 55;

    bool isAtBorder(int guess) const { return guess <= block || guess >= m_count - block; }

    // Per cent of the line that differ from the line before.
    int stepsAt(int line) const
    {
        if (line < 1 || line >= m_count || m_from >= m_to)
            return 0;
        int steps = 0;
        for (int place = m_from; place < m_to; ++place)
            steps += std::abs(lightAt(line, place) - lightAt(line - 1, place)) >= leastStep;
        return 100 * steps / (m_to - m_from);
    }
    int lightAt(int line, int place) const
    {
        const int x = m_areRows ? place : line, y = m_areRows ? line : place;
        return lightness(reinterpret_cast<const quint32 *>(m_page.constScanLine(y))[x]);
    }

    const QImage &m_page;
    bool m_areRows;
    int m_from, m_to, m_count;
};

QRect withExactEdges(const QImage &page, const QRect &blocks)
{
    const QRect rough = QRect(block * blocks.topLeft(), block * blocks.size()) & page.rect();
    const int dx = rough.width() / 6, dy = rough.height() / 6; // leaves out the corners, which may be round
    const EdgeSearch rows(page, EdgeSearch::Lines::Rows, rough.left() + dx, rough.right() - dx);
    const EdgeSearch columns(page, EdgeSearch::Lines::Columns, rough.top() + dy, rough.bottom() - dy);
    const int left = columns.near(rough.left(), -1), right = columns.near(rough.right() + 1, 1);
    const int top = rows.near(rough.top(), -1), bottom = rows.near(rough.bottom() + 1, 1);
    return {left, top, right - left, bottom - top};
}

// Spans that meet are merged.
std::vector<Photographs::Span> joined(std::vector<Photographs::Span> spans)
{
    std::sort(spans.begin(), spans.end(), [](const auto &a, const auto &b) { return a.begin < b.begin; });
    std::vector<Photographs::Span> result;
    for (const Photographs::Span &span : spans)
        if (result.empty() || span.begin > result.back().end)
            result.push_back(span);
        else
            result.back().end = std::max(result.back().end, span.end);
    return result;
}

} // namespace

Photographs::Photographs(const QImage &page)
    : m_across((page.width() + block - 1) / block)
    , m_down((page.height() + block - 1) / block)
{
    for (int y = 0; y < m_down; ++y)
        for (int x = 0; x < m_across; ++x)
            m_isPhoto.push_back(tones(page, x * block, y * block) >= 4);
    smooth(11);
    smooth(11);
    sort(page);
}

bool Photographs::isAt(int column, int row) const
{
    return column >= 0 && row >= 0 && column < m_across && row < m_down
        && m_isPhoto[std::size_t(row * m_across + column)];
}

std::vector<Photographs::Span> Photographs::across(double y) const
{
    std::vector<Span> spans;
    for (const QRect &photograph : m_rectangles)
        if (y >= photograph.top() && y < photograph.top() + photograph.height())
            spans.push_back({double(photograph.left()), double(photograph.left() + photograph.width())});
    const int row = int(y) / block;
    for (int column = 0; column < m_across; ++column)
        if (isAt(column, row))
            spans.push_back({double(block * column), double(block * (column + 1))});
    return joined(std::move(spans));
}

// Drops single blocks, and fills gaps such as a smooth sky: a block counts if enough of its neighbours do.
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

// All blocks connected with the one at `first`; they are cleared.
Photographs::Region Photographs::takeRegion(std::size_t first)
{
    Region region{first};
    m_isPhoto[first] = 0;
    for (std::size_t i = 0; i < region.size(); ++i) {
        const int column = int(region[i]) % m_across, row = int(region[i]) / m_across;
        for (const auto &[x, y] :
             {std::pair(column - 1, row), {column + 1, row}, {column, row - 1}, {column, row + 1}}) {
            if (!isAt(x, y))
                continue;
            region.push_back(std::size_t(y * m_across + x));
            m_isPhoto[region.back()] = 0;
        }
    }
    return region;
}

QRect Photographs::bounds(const Region &region) const
{
    QRect bounds;
    for (const std::size_t at : region)
        bounds |= QRect(int(at) % m_across, int(at) / m_across, 1, 1);
    return bounds;
}

// Drops small regions, which are letters on a tint. A region that fills its bounding rectangle is a rectangular
// photograph.
void Photographs::sort(const QImage &page)
{
    Region irregular;
    for (std::size_t i = 0; i < m_isPhoto.size(); ++i) {
        if (!m_isPhoto[i])
            continue;
        const Region region = takeRegion(i);
        const QRect around = bounds(region);
        if (region.size() < smallestPhotograph)
            continue;
        if (double(region.size()) >= rectangular * around.width() * around.height())
            m_rectangles.push_back(withExactEdges(page, around));
        else
            irregular.insert(irregular.end(), region.begin(), region.end());
    }
    for (const std::size_t at : irregular)
        m_isPhoto[at] = 1;
}

} // namespace fanye::flip
