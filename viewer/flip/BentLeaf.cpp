// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flip/BentLeaf.h"

#include <algorithm>
#include <cmath>
#include <cstring>

namespace fanye {
namespace {

constexpr double pi = 3.14159265358979323846;
constexpr double farAway = 1e6;

// Light from the upper left, as steep as a reading lamp; per unit of height.
constexpr QPointF lamp(-0.34, -0.22);

double smoothStep(double x)
{
    const double t = std::clamp(x, 0.0, 1.0);
    return t * t * (3 - 2 * t);
}

// 0 when the leaf lies flat at either end, 1 when it stands in the air: light and shadow come and go with it.
double airiness(const Curl &curl, const Sheet &sheet)
{
    if (curl.radius <= 0)
        return 0;
    const double top = lifted(curl, {sheet.width, 0}).height, bottom = lifted(curl, {sheet.width, sheet.height}).height;
    const double lift = smoothStep(std::max(top, bottom) / (0.12 * sheet.width));
    return lift * std::min(1.0, curl.radius / (0.06 * sheet.width));
}

double rollShadowLength(const Curl &curl, const Sheet &sheet)
{
    return 1 + 0.05 * sheet.width + 1.5 * curl.radius;
}

double flapShadowLength(const Curl &curl, const Sheet &sheet)
{
    return 1 + 0.01 * sheet.width + 0.9 * curl.radius;
}

Bend bendOf(const BentLeaf &leaf, double mirror)
{
    const Sheet sheet = leaf.sheet();
    const double air = airiness(leaf.curl, sheet);
    const bool isSharp = leaf.curl.radius < 0.05;
    Bend bend;
    bend.nx = float(leaf.curl.nx);
    bend.ny = float(leaf.curl.ny);
    bend.radius = isSharp ? 0 : float(leaf.curl.radius);
    bend.inverseRadius = isSharp ? 0 : float(1 / leaf.curl.radius);
    bend.width = float(sheet.width);
    bend.height = float(sheet.height);
    bend.lightAlong = float(lamp.x() * mirror * leaf.curl.nx + lamp.y() * leaf.curl.ny);
    bend.showThrough = float(leaf.showThrough * air);
    bend.rollShadow = float(0.62 * air);
    bend.flapShadow = float(0.50 * air);
    bend.inverseRollShadow = float(1 / rollShadowLength(leaf.curl, sheet));
    bend.inverseFlapShadow = float(1 / flapShadowLength(leaf.curl, sheet));
    return bend;
}

// `isMirrored`: the sheet's x runs against the face's columns.
FaceLookup lookup(const Face &face, const Sheet &sheet, bool isMirrored)
{
    const double across = 256 * face.texels.width() / sheet.width, down = 256 * face.texels.height() / sheet.height;
    FaceLookup result;
    result.face = &face;
    result.columnScale = float(isMirrored ? -across : across);
    result.columnStart = float(isMirrored ? 256.0 * face.texels.width() - 128 : -128.0);
    result.rowScale = float(down);
    result.rowStart = -128;
    return result;
}

} // namespace

QPointF BentLeaf::toSheet(QPointF view) const
{
    const double x = view.x() - layout.spine.x();
    return {boundOn == SheetSide::Right ? x : -x, view.y() - layout.spine.y()};
}

QPointF BentLeaf::toView(QPointF sheet) const
{
    const double x = boundOn == SheetSide::Right ? sheet.x() : -sheet.x();
    return {layout.spine.x() + x, layout.spine.y() + sheet.y()};
}

QRect reachOf(const BentLeaf &leaf)
{
    constexpr int steps = 48;
    const Sheet sheet = leaf.sheet();
    double left = farAway, right = -farAway, top = farAway, bottom = -farAway;
    const auto include = [&](QPointF p) {
        left = std::min(left, p.x());
        right = std::max(right, p.x());
        top = std::min(top, p.y());
        bottom = std::max(bottom, p.y());
    };
    const auto follow = [&](QPointF paper) {
        if (leaf.curl.distance(paper) < -std::max(sheet.width, sheet.height) / steps)
            return;
        include(paper);
        include(lifted(leaf.curl, paper).at);
    };
    for (int i = 0; i <= steps; ++i) {
        const double share = double(i) / steps;
        follow({share * sheet.width, 0});
        follow({share * sheet.width, sheet.height});
        follow({sheet.width, share * sheet.height});
        follow({0, share * sheet.height});
    }
    if (left > right)
        return {};
    const double more = std::max(rollShadowLength(leaf.curl, sheet), flapShadowLength(leaf.curl, sheet)) + 4
        + std::max(sheet.width, sheet.height) / steps;
    const QPointF a = leaf.toView({left - more, top - more}), b = leaf.toView({right + more, bottom + more});
    return QRectF(a, b).normalized().toAlignedRect();
}

BentLeafRows::BentLeafRows(const BentLeaf &leaf)
    : m_leaf(leaf)
    , m_reach(reachOf(leaf))
    , m_mirror(leaf.boundOn == SheetSide::Right ? 1 : -1)
{
    const Sheet sheet = leaf.sheet();
    const bool isMirrored = leaf.boundOn == SheetSide::Left;
    m_bend = bendOf(leaf, m_mirror);
    m_front = lookup(*leaf.front, sheet, isMirrored);
    m_back = lookup(*leaf.back, sheet, !isMirrored);
    // A ghost is looked up in the same paper point; its texels are halves of its face's.
    m_frontGhost = m_front;
    m_backGhost = m_back;
}

BentLeafRows::Interval BentLeafRows::inView(double from, double to, Interval within) const
{
    const double a = std::clamp(from, -farAway, farAway), b = std::clamp(to, -farAway, farAway);
    const double spine = m_leaf.layout.spine.x();
    // Pixel X stands for the point X + 1/2.
    const double first = m_mirror > 0 ? spine + a : spine - b, last = m_mirror > 0 ? spine + b : spine - a;
    return {std::max(within.begin, int(std::ceil(first - 0.5))), std::min(within.end, int(std::ceil(last - 0.5)))};
}

// Where on this row the flat part of the flap, or its shadow, can be: the paper point under the sheet's point x is
// x + (pi r - 2 d) n, linear in x, and has to be on the sheet.
std::pair<double, double> BentLeafRows::flapOn(double y) const
{
    const double nx = m_leaf.curl.nx, ny = m_leaf.curl.ny;
    const double axis = (m_leaf.curl.offset - y * ny) / nx;
    const double margin = 1 / double(m_bend.inverseFlapShadow);
    double low = -farAway, high = axis;
    const auto atMost = [&](double slope, double start, double limit) { // slope x + start <= limit
        const double bound = (limit - start) / (std::abs(slope) < 1e-9 ? 1e-9 : slope);
        if (slope > 0)
            high = std::min(high, bound);
        else
            low = std::max(low, bound);
    };
    const double shifted = pi * m_leaf.curl.radius + 2 * axis * nx;
    const Sheet sheet = m_leaf.sheet();
    atMost(1 - 2 * nx * nx, shifted * nx, sheet.width + margin);
    atMost(-2 * nx * ny, y + shifted * ny, sheet.height + margin);
    atMost(2 * nx * ny, -y - shifted * ny, margin);
    return {low, high};
}

void BentLeafRows::paintFlat(quint32 *row, int y, int left, int right) const
{
    const double onSheet = y + 0.5 - m_leaf.layout.spine.y();
    const Sheet sheet = m_leaf.sheet();
    const double axis = (m_leaf.curl.offset - onSheet * m_leaf.curl.ny) / m_leaf.curl.nx;
    const bool isHidden = m_leaf.fade > 0 && m_leaf.boundOn == m_leaf.fadeSide;
    if (onSheet >= 0 && onSheet < sheet.height && !isHidden)
        copyFlat(row, y, inView(0, std::min(axis, sheet.width), {left, right}));
    if (y < m_reach.top() || y > m_reach.bottom())
        return;
    const double shadow = 1 / double(m_bend.inverseRollShadow);
    const Interval within{std::max(left, m_reach.left()), std::min(right, m_reach.right() + 1)};
    bend(row, y, inView(axis, axis + (m_leaf.curl.radius + shadow) / m_leaf.curl.nx, within), false);
}

void BentLeafRows::paintFlap(quint32 *row, int y, int left, int right) const
{
    if (y < m_reach.top() || y > m_reach.bottom())
        return;
    const Interval within{std::max(left, m_reach.left()), std::min(right, m_reach.right() + 1)};
    const double onSheet = y + 0.5 - m_leaf.layout.spine.y();
    const double axis = (m_leaf.curl.offset - onSheet * m_leaf.curl.ny) / m_leaf.curl.nx;
    const double crest = axis + (m_leaf.curl.radius + 0.5) / m_leaf.curl.nx;
    auto [low, high] = flapOn(onSheet);
    if (low < high && high >= axis - 1) {
        bend(row, y, inView(low, crest, within), true);
        return;
    }
    if (low < high)
        bend(row, y, inView(low, high, within), true);
    bend(row, y, inView(axis, crest, within), true);
}

void BentLeafRows::copyFlat(quint32 *row, int y, Interval where) const
{
    if (where.isEmpty())
        return;
    const QRect side = m_leaf.layout.side(m_leaf.boundOn);
    copyFaceRow(row, *m_leaf.front, side, y, where.begin, where.end);
}

void BentLeafRows::fade(int firstPixel, int count, BentPixels &bent) const
{
    for (int i = 0; i < count; ++i) {
        const double x = firstPixel + i + 0.5 - m_leaf.layout.spine.x();
        const double beyond = m_leaf.fadeSide == SheetSide::Left ? -x : x;
        const double share = std::clamp(1 - beyond / m_leaf.fade, 0.0, 1.0);
        const auto at = std::size_t(i);
        bent.cover[at] = int(bent.cover[at] * share);
        bent.shade[at] = 1024 - int((1024 - bent.shade[at]) * share);
    }
}

void BentLeafRows::bend(quint32 *row, int y, Interval where, bool isFlap) const
{
    BentPixels bent;
    const FaceLookup &print = isFlap ? m_back : m_front, &behind = isFlap ? m_frontGhost : m_backGhost;
    const double onSheet = y + 0.5 - m_leaf.layout.spine.y();
    // The rising part stands half in its own light: less shines through it than through the flap.
    for (int x = where.begin; x < where.end; x += bendBlock) {
        BendRun run;
        run.count = std::min(bendBlock, where.end - x);
        const double along = m_mirror * (x + 0.5 - m_leaf.layout.spine.x());
        run.x = float(along);
        run.step = float(m_mirror);
        run.y = float(onSheet);
        run.d = float(m_leaf.curl.distance({along, onSheet}));
        run.slope = float(m_mirror * m_leaf.curl.nx);
        isFlap ? bendFlap(m_bend, run, print, behind, bent) : bendRising(m_bend, run, print, behind, bent);
        if (m_leaf.fade > 0)
            fade(x, run.count, bent);
        layPaper(row + x, run.count, bent, print, behind, isFlap ? m_bend.showThrough : 0.5f * m_bend.showThrough);
    }
}

} // namespace fanye
