// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flip/raster/HardCoverRasterizer.h"
#include "flip/raster/FlatFace.h"

#include <algorithm>
#include <cmath>

namespace fanye::flip {
namespace {

int screenFactor(double light) // linear, 1 is full
{
    return screenFactors[std::lround(1024 * std::clamp(light, 0.0, 1.0))];
}

double litBy(const Lamp &lamp, double facing)
{
    return double(lamp.ambient) + (1 - double(lamp.ambient)) * std::clamp(facing, 0.0, 1.0);
}

quint32 dimmed(quint32 pixel, quint32 factor) // 256 leaves it as it is
{
    const quint32 redBlue = ((pixel & 0xff00ffu) * factor + 0x800080u) >> 8 & 0xff00ffu;
    const quint32 green = ((pixel & 0xff00u) * factor + 0x8000u) >> 8 & 0xff00u;
    return 0xff000000u | redBlue | green;
}

quint32 mixed(quint32 over, quint32 beneath, double share)
{
    const auto part = quint32(std::lround(256 * std::clamp(share, 0.0, 1.0)));
    const quint32 redBlue = ((over & 0xff00ffu) * part + (beneath & 0xff00ffu) * (256 - part)) >> 8 & 0xff00ffu;
    const quint32 green = ((over & 0xff00u) * part + (beneath & 0xff00u) * (256 - part)) >> 8 & 0xff00u;
    return 0xff000000u | redBlue | green;
}

// Sums of the pixels of a row from the spine outwards, so that the mean of any stretch is a difference. Red and blue
// share a number.
class RowSums
{
public:
    void begin(int width)
    {
        m_redBlue.resize(std::size_t(width) + 1);
        m_green.resize(std::size_t(width) + 1);
        m_row.resize(std::size_t(width));
    }
    quint32 *row() { return m_row.data(); }
    void sum(SheetSide side)
    {
        if (side == SheetSide::Left)
            std::reverse(m_row.begin(), m_row.end());
        for (std::size_t i = 0; i < m_row.size(); ++i) {
            m_redBlue[i + 1] = m_redBlue[i] + (quint64(m_row[i] & 0xff0000u) << 16 | (m_row[i] & 0xffu));
            m_green[i + 1] = m_green[i] + (m_row[i] >> 8 & 0xffu);
        }
    }
    // The mean from `from` to `to`, both in texels.
    quint32 mean(double from, double to, float light) const
    {
        const std::size_t first = std::size_t(from), last = std::min(std::size_t(to), m_row.size() - 1);
        const auto before = float(from - double(first)), after = float(to - double(last));
        const float share = light / float(to - from);
        const quint32 a = m_row[first], b = m_row[last];
        const quint64 redBlue = m_redBlue[last] - m_redBlue[first];
        const quint32 green = m_green[last] - m_green[first];
        const auto channel = [=](quint32 whole, int shift) {
            const float sum = float(whole) + after * float(b >> shift & 255) - before * float(a >> shift & 255);
            return quint32(std::max(0.0f, sum * share) + 0.5f) << shift;
        };
        return 0xff000000u | channel(quint32(redBlue >> 32), 16) | channel(green, 8) | channel(quint32(redBlue), 0);
    }

private:
    std::vector<quint32> m_row;
    std::vector<quint64> m_redBlue;
    std::vector<quint32> m_green;
};

} // namespace

HardCoverRasterizer::HardCoverRasterizer(const BentLeaf &leaf, const Lighting &lighting)
    : m_leaf(leaf)
    , m_reach(reachOf(leaf, lighting))
    , m_side(isFront() ? leaf.boundOn : opposite(leaf.boundOn))
    , m_width(leaf.sheet().width * std::abs(leaf.hardCover->across))
    , m_upright(leaf.hardCover->upright())
{
    const HardCoverLighting &light = lighting.hardCover;
    // How the lamp slants along the page, outwards on the side over which the hard cover stands.
    const double lampOut = (m_side == SheetSide::Right ? light.lampShare : -light.lampShare) * lighting.lamp.alongX;
    const double flat = std::abs(leaf.hardCover->across);
    m_light = screenFactor(litBy(lighting.lamp, flat - m_upright * lampOut));
    m_edgeLight = screenFactor(light.edge * litBy(lighting.lamp, m_upright + flat * lampOut));
    m_strength = float(light.strength * std::min(1.0, light.onset * m_upright) * (1 - light.uprightLoss * m_upright));
    m_inverseLength = float(1 / shadowLength(*leaf.hardCover, leaf.sheet(), light));
    m_beyondSpine = light.beyondSpine + light.beyondSpinePerUpright * m_upright;
    for (int column = m_reach.left(); column <= m_reach.right(); ++column) {
        const double x = column + 0.5 - leaf.layout.spine.x();
        m_columns.push_back({away(m_side == SheetSide::Right ? x : -x), float(leaf.opacityAt(column))});
    }
    for (const Column &column : m_columns)
        m_shades.push_back(shade(column, 0));
}

// The distance of a place from the hard cover, by which its shadow fades.
float HardCoverRasterizer::away(double out) const
{
    return float(out < 0 ? -out * m_beyondSpine : std::max(0.0, out - m_width));
}

// Long and soft from the free edge, which stands high.
quint16 HardCoverRasterizer::shade(const Column &column, float past) const
{
    const float distance = std::sqrt(column.away * column.away + past * past);
    const float fall = 1 - std::min(1.0f, distance * m_inverseLength);
    return screenFactors[int(1024 * (1 - m_strength * fall * fall * column.opacity) + 0.5f)];
}

RowSpan HardCoverRasterizer::outward(double from, double to) const
{
    const double spine = m_leaf.layout.spine.x();
    const double first = m_side == SheetSide::Right ? spine + from : spine - to;
    const double last = m_side == SheetSide::Right ? spine + to : spine - from;
    return {int(std::ceil(first)), int(std::floor(last))};
}

LeafRow HardCoverRasterizer::row(int y) const
{
    LeafRow row;
    row.y = y;
    row.onSheet = y + 0.5 - m_leaf.layout.spine.y();
    row.isNear = y >= m_reach.top() && y <= m_reach.bottom();
    if (row.onSheet < 0 || row.onSheet >= m_leaf.sheet().height || isFading())
        return row;
    (isFront() ? row.flat : row.hidden) = outward(0, m_width);
    return row;
}

void HardCoverRasterizer::paintFlat(quint32 *pixels, const LeafRow &row, RowSpan span) const
{
    if (isFront())
        paintHardCover(pixels, row, span.within(row.flat));
}

void HardCoverRasterizer::paintRising(quint32 *pixels, const LeafRow &row, RowSpan span) const
{
    if (!isFront() || !row.isNear)
        return;
    paintShadow(pixels, row, span);
    if (isFading())
        paintHardCover(pixels, row, span);
    paintEdge(pixels, row, span);
}

void HardCoverRasterizer::paintFlap(quint32 *pixels, const LeafRow &row, RowSpan span) const
{
    if (isFront() || !row.isNear)
        return;
    paintShadow(pixels, row, span);
    paintHardCover(pixels, row, span);
    paintEdge(pixels, row, span);
}

void HardCoverRasterizer::paintShadow(quint32 *pixels, const LeafRow &row, RowSpan span) const
{
    const double past = std::max({0.0, -row.onSheet, row.onSheet - m_leaf.sheet().height});
    const RowSpan reach = span.within({m_reach.left(), m_reach.right() + 1});
    const auto paint = [&](int begin, int end) {
        for (int x = begin; x < end; ++x) {
            const auto column = std::size_t(x - m_reach.left());
            const quint16 factor = past > 0 ? shade(m_columns[column], float(past)) : m_shades[column];
            pixels[x] = dimmed(pixels[x], factor);
        }
    };
    const RowSpan hardCover = past > 0 ? RowSpan{} : outward(0, m_width).within(reach);
    if (hardCover.isEmpty()) {
        paint(reach.begin, reach.end);
        return;
    }
    paint(reach.begin, hardCover.begin);
    paint(hardCover.end, reach.end);
}

// Each pixel is the mean of the paper that it sees.
void HardCoverRasterizer::paintHardCover(quint32 *pixels, const LeafRow &row, RowSpan span) const
{
    const RowSpan seen = span.within(outward(0, m_width));
    if (seen.isEmpty() || row.onSheet < 0 || row.onSheet >= m_leaf.sheet().height)
        return;
    thread_local RowSums sums;
    const int width = m_leaf.layout.sheet.width();
    sums.begin(width);
    const QRect flat(QPoint(0, m_leaf.layout.spine.y()), m_leaf.layout.sheet);
    paintFace(sums.row(), isFront() ? *m_leaf.front : *m_leaf.back, flat, row.y, {0, width});
    sums.sum(m_side);
    const double texels = 1 / std::abs(m_leaf.hardCover->across);
    const float light = float(m_light) / 256;
    const int spine = m_leaf.layout.spine.x();
    for (int x = seen.begin; x < seen.end; ++x) {
        const int out = m_side == SheetSide::Right ? x - spine : spine - 1 - x;
        const quint32 paper = sums.mean(out * texels, std::min((out + 1) * texels, double(width)), light);
        pixels[x] = isFading() ? mixed(paper, pixels[x], m_leaf.opacityAt(x)) : paper;
    }
}

// The hard cover's thickness, and the pixel that it covers in part.
void HardCoverRasterizer::paintEdge(quint32 *pixels, const LeafRow &row, RowSpan span) const
{
    if (row.onSheet < 0 || row.onSheet >= m_leaf.sheet().height)
        return;
    const Face &face = isFront() ? *m_leaf.front : *m_leaf.back;
    const int line
        = std::min(int(row.onSheet * face.texels.height() / m_leaf.sheet().height), face.texels.height() - 1);
    const quint32 colour = face.row(line)[m_side == SheetSide::Right ? face.texels.width() - 1 : 0];
    const double end = m_width + hardCoverThickness(m_leaf.sheet()) * m_upright;
    const int spine = m_leaf.layout.spine.x();
    for (int out = int(m_width); out < end; ++out) {
        const int x = m_side == SheetSide::Right ? spine + out : spine - 1 - out;
        if (x < span.begin || x >= span.end)
            continue;
        const double onHardCover = std::clamp(m_width - out, 0.0, 1.0);
        const double inAll = std::clamp(end - out, 0.0, 1.0);
        const quint32 edge = mixed(dimmed(colour, quint32(m_light)), dimmed(colour, quint32(m_edgeLight)),
                                   onHardCover / std::max(inAll, 1e-6));
        pixels[x] = mixed(edge, pixels[x], inAll * m_leaf.opacityAt(x));
    }
}

} // namespace fanye::flip
