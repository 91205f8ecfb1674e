// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flip/raster/CurlRasterizer.h"
#include "flip/raster/FlatFace.h"

#include <algorithm>
#include <cmath>

namespace fanye::flip {

namespace {

constexpr double pi = 3.14159265358979323846;
constexpr double farAway = 1e6;
constexpr double sharpestRadius = 0.05; // pixels; below this the roll is a crease

Bend bendOf(const BentLeaf &leaf, double mirror, const Lighting &lighting)
{
    const Sheet sheet = leaf.sheet();
    const double air = airiness(leaf.curl, sheet, lighting.curl);
    const bool isCrease = leaf.curl.radius < sharpestRadius;
    Bend bend;
    bend.nx = float(leaf.curl.nx);
    bend.ny = float(leaf.curl.ny);
    bend.radius = isCrease ? 0 : float(leaf.curl.radius);
    bend.inverseRadius = isCrease ? 0 : float(1 / leaf.curl.radius);
    bend.width = float(sheet.width);
    bend.height = float(sheet.height);
    bend.lightAlong = float(lighting.lamp.alongX * mirror * leaf.curl.nx + lighting.lamp.alongY * leaf.curl.ny);
    bend.ambient = lighting.lamp.ambient;
    bend.showThrough = float(lighting.showThrough.of(leaf.weight) * air);
    bend.rollShadow = float(lighting.curl.roll.strength * air);
    bend.flapShadow = float(lighting.curl.flap.strength * air);
    bend.inverseRollShadow = float(1 / shadowLength(leaf.curl, sheet, lighting.curl.roll));
    bend.inverseFlapShadow = float(1 / shadowLength(leaf.curl, sheet, lighting.curl.flap));
    return bend;
}

// Narrows [low, high] to the part where slope * x + start <= limit.
void keepAtMost(double slope, double start, double limit, double &low, double &high)
{
    if (std::abs(slope) < 1e-12) {
        if (start > limit)
            high = low;
        return;
    }
    const double bound = (limit - start) / slope;
    if (slope > 0)
        high = std::min(high, bound);
    else
        low = std::max(low, bound);
}

} // namespace

CurlRasterizer::CurlRasterizer(const BentLeaf &leaf, const Lighting &lighting)
    : m_leaf(leaf)
    , m_reach(reachOf(leaf, lighting))
    , m_mirror(leaf.boundOn == SheetSide::Right ? 1 : -1)
{
    const bool isMirrored = leaf.boundOn == SheetSide::Left;
    m_bend = bendOf(leaf, m_mirror, lighting);
    m_risingShowThrough = lighting.showThrough.rising * m_bend.showThrough;
    m_frontMapping = mapping(*leaf.front, isMirrored);
    m_backMapping = mapping(*leaf.back, !isMirrored);
    m_front = lookup(*leaf.front, m_frontMapping);
    m_back = lookup(*leaf.back, m_backMapping);
}

// `isMirrored`: the sheet's x runs against the face's columns.
CurlRasterizer::Mapping CurlRasterizer::mapping(const Face &face, bool isMirrored) const
{
    const double across = face.texels.width() / m_leaf.sheet().width,
                 down = face.texels.height() / m_leaf.sheet().height;
    return {isMirrored ? -across : across, isMirrored ? face.texels.width() - 0.5 : -0.5, down, -0.5};
}

FaceLookup CurlRasterizer::lookup(const Face &face, const Mapping &mapping) const
{
    return {texelsOf(face), float(256 * mapping.columnScale), float(256 * mapping.columnStart),
            float(256 * mapping.rowScale), float(256 * mapping.rowStart)};
}

// The texels of a thumbnail are large: not interpolated, they would be seen as blocks.
Sampling CurlRasterizer::samplingOf(const Face &face) const
{
    const bool isFine = face.texels.height() >= m_leaf.layout.sheet.height();
    return isFine ? m_leaf.sampling : Sampling::Smooth;
}

RowSpan CurlRasterizer::inView(double from, double to) const
{
    const double a = std::clamp(from, -farAway, farAway), b = std::clamp(to, -farAway, farAway);
    const double spine = m_leaf.layout.spine.x();
    // Pixel X stands for the point X + 1/2.
    const double first = m_mirror > 0 ? spine + a : spine - b, last = m_mirror > 0 ? spine + b : spine - a;
    return {int(std::ceil(first - 0.5)), int(std::ceil(last - 0.5))};
}

LeafRow CurlRasterizer::row(int y) const
{
    LeafRow row;
    row.y = y;
    row.onSheet = y + 0.5 - m_leaf.layout.spine.y();
    row.axis = (m_leaf.curl.offset - row.onSheet * m_leaf.curl.ny) / m_leaf.curl.nx;
    row.isNear = y >= m_reach.top() && y <= m_reach.bottom();
    const Sheet sheet = m_leaf.sheet();
    const bool isBeyond = m_leaf.fade > 0 && m_leaf.boundOn == m_leaf.fadeSide;
    if (row.onSheet >= 0 && row.onSheet < sheet.height && !isBeyond)
        row.flat = inView(0, std::min(row.axis, sheet.width));
    if (row.isNear)
        boundFlap(row);
    return row;
}

// The paper point under the flap's point x is x + (pi r - 2 d) n, linear in x, and has to be on the sheet.
void CurlRasterizer::boundFlap(LeafRow &row) const
{
    const double nx = m_leaf.curl.nx, ny = m_leaf.curl.ny, r = double(m_bend.radius);
    row.crest = row.axis + (r + 0.5) / nx;
    const double shifted = pi * r + 2 * row.axis * nx;
    const Sheet sheet = m_leaf.sheet();
    const auto bound = [&](double margin, double &low, double &high) {
        low = -farAway;
        high = row.axis;
        keepAtMost(1 - 2 * nx * nx, shifted * nx, sheet.width + margin, low, high);
        keepAtMost(-2 * nx * ny, row.onSheet + shifted * ny, sheet.height + margin, low, high);
        keepAtMost(2 * nx * ny, -row.onSheet - shifted * ny, margin, low, high);
    };
    bound(1 / double(m_bend.inverseFlapShadow), row.flapLow, row.flapHigh);
    bound(0.6, row.edgeLow, row.edgeHigh);
    bound(-0.5, row.solidLow, row.solidHigh);
    if (m_leaf.fade > 0) { // beyond the spine it is not solid
        double &end = m_leaf.boundOn == m_leaf.fadeSide ? row.solidHigh : row.solidLow;
        end = m_leaf.boundOn == m_leaf.fadeSide ? std::min(end, 0.0) : std::max(end, 0.0);
    }
    if (row.solidLow < row.solidHigh)
        row.hidden = inView(row.solidLow, isRollSolid(row) ? row.axis + (r - 1) / nx : row.solidHigh);
}

// Whether the back covers everything up to the crest, too. From the axis to the crest the paper point is ahead of the
// place along the normal by pi r down to (pi/2 - 1) r; all places that this leaves for it have to be on the sheet.
bool CurlRasterizer::isRollSolid(const LeafRow &row) const
{
    const double nx = m_leaf.curl.nx, ny = m_leaf.curl.ny, r = double(m_bend.radius);
    const Sheet sheet = m_leaf.sheet();
    if (m_leaf.fade > 0 || r < 2 || row.solidHigh < row.axis)
        return false;
    const double high = row.onSheet + pi * r * ny, low = row.onSheet + (pi / 2 - 1) * r * ny;
    return row.axis >= 1 && row.axis + r * (1 / nx - nx) + pi * r * nx <= sheet.width - 1 && std::min(high, low) >= 1
        && std::max(high, low) <= sheet.height - 1;
}

void CurlRasterizer::paintFlat(quint32 *pixels, const LeafRow &row, RowSpan span) const
{
    paintFace(pixels, *m_leaf.front, m_leaf.layout.side(m_leaf.boundOn), row.y, span.within(row.flat));
}

void CurlRasterizer::paintRising(quint32 *pixels, const LeafRow &row, RowSpan span) const
{
    if (!row.isNear)
        return;
    const RowSpan within = span.within({m_reach.left(), m_reach.right() + 1});
    const double r = double(m_bend.radius), shadow = 1 / double(m_bend.inverseRollShadow), nx = m_leaf.curl.nx;
    bend(pixels, row, inView(row.axis, row.axis + r / nx).within(within), false);
    cast(pixels, row, inView(row.axis + r / nx, row.axis + (r + shadow) / nx).within(within), curlKernels().beyondRoll);
}

// The flat part of the flap where it does not cover everything: its edge, and beside that its shadow.
void CurlRasterizer::paintFlapEdge(quint32 *pixels, const LeafRow &row, double from, double to, RowSpan within) const
{
    const bool hasPaper = row.edgeLow < row.edgeHigh;
    const double low = hasPaper ? std::clamp(row.edgeLow, from, to) : to,
                 high = hasPaper ? std::clamp(row.edgeHigh, from, to) : to;
    cast(pixels, row, inView(from, low).within(within), curlKernels().besideFlap);
    bend(pixels, row, inView(low, high).within(within), true);
    cast(pixels, row, inView(high, to).within(within), curlKernels().besideFlap);
}

void CurlRasterizer::paintFlap(quint32 *pixels, const LeafRow &row, RowSpan span) const
{
    if (!row.isNear)
        return;
    const RowSpan within = span.within({m_reach.left(), m_reach.right() + 1});
    const bool isFlat = row.flapLow < row.flapHigh, isSolid = isFlat && row.solidLow < row.solidHigh;
    if (isSolid) {
        paintFlapEdge(pixels, row, row.flapLow, row.solidLow, within);
        layStraight(pixels, row, inView(row.solidLow, row.solidHigh).within(within));
    }
    const double from = isSolid ? row.solidHigh : row.flapLow;
    if (isFlat && from < row.flapHigh)
        paintFlapEdge(pixels, row, from, row.flapHigh, within);
    bend(pixels, row, inView(row.axis, row.crest).within(within), true);
}

TexelWay CurlRasterizer::way(const Mapping &mapping, const LeafRow &row, int firstPixel) const
{
    const double nx = m_leaf.curl.nx, ny = m_leaf.curl.ny;
    const double x = m_mirror * (firstPixel + 0.5 - m_leaf.layout.spine.x());
    const double ahead = pi * double(m_bend.radius) - 2 * (x - row.axis) * nx;
    return {fineTexels(mapping.columnScale * (x + ahead * nx) + mapping.columnStart),
            fineTexels(mapping.columnScale * m_mirror * (1 - 2 * nx * nx)),
            fineTexels(mapping.rowScale * (row.onSheet + ahead * ny) + mapping.rowStart),
            fineTexels(mapping.rowScale * m_mirror * -2 * nx * ny)};
}

void CurlRasterizer::layStraight(quint32 *pixels, const LeafRow &row, RowSpan span) const
{
    if (span.isEmpty())
        return;
    const Sampling sampling = samplingOf(*m_leaf.back);
    const PaperLoops &loops = curlKernels().with(sampling);
    const int pair = span.begin & ~1; // by their place in the view, so that it does not matter where painting begins
    const auto print = [&](int from) { return way(m_backMapping, row, from); };
    quint32 *first = pixels + span.begin;
    const int count = span.end - span.begin;
    if (m_bend.showThrough <= 0)
        loops.sampled(first, count, m_back.texels, print(span.begin));
    else
        loops.straight(first, count, m_back.texels, print(sampling == Sampling::Coarse ? pair : span.begin),
                       m_front.texels, way(m_frontMapping, row, pair), pair < span.begin, m_bend.showThrough);
}

void CurlRasterizer::bend(quint32 *pixels, const LeafRow &row, RowSpan span, bool isFlap) const
{
    const PaperLoops &loops = curlKernels().with(samplingOf(isFlap ? *m_leaf.back : *m_leaf.front));
    const PaperLoops::Bending loop = isFlap ? loops.flap : loops.rising;
    const FaceLookup &print = isFlap ? m_back : m_front, &behind = isFlap ? m_front : m_back;
    const float showThrough = isFlap ? m_bend.showThrough : m_risingShowThrough;
    float values[bendBlock];
    for (int x = span.begin; x < span.end; x += bendBlock) {
        const BendRun run = this->run(row, x, span.end);
        loop(pixels + x, m_bend, run, print, behind, showThrough, opacities(run, x, values));
    }
}

void CurlRasterizer::cast(quint32 *pixels, const LeafRow &row, RowSpan span, CurlKernels::Casting shadow) const
{
    float values[bendBlock];
    for (int x = span.begin; x < span.end; x += bendBlock) {
        const BendRun run = this->run(row, x, span.end);
        shadow(pixels + x, m_bend, run, opacities(run, x, values));
    }
}

BendRun CurlRasterizer::run(const LeafRow &row, int first, int end) const
{
    const double along = m_mirror * (first + 0.5 - m_leaf.layout.spine.x());
    BendRun run;
    run.count = std::min(bendBlock, end - first);
    run.x = float(along);
    run.step = float(m_mirror);
    run.y = float(row.onSheet);
    run.d = float(m_leaf.curl.distance({along, row.onSheet}));
    run.slope = float(m_mirror * m_leaf.curl.nx);
    return run;
}

const float *CurlRasterizer::opacities(const BendRun &run, int first, float *values) const
{
    if (m_leaf.fade <= 0)
        return nullptr;
    for (int i = 0; i < run.count; ++i)
        values[i] = float(m_leaf.opacityAt(first + i));
    return values;
}

} // namespace fanye::flip
