// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flip/raster/Background.h"

#include <algorithm>
#include <cmath>

namespace fanye::flip {
namespace {

// A step edge blurred with a Gaussian: 0 far outside, 1 far inside. `inside`: the distance from the edge.
double blurredEdge(double inside, double softness)
{
    return 0.5 * (1 + std::erf(inside / (softness * 1.4142)));
}

double blurredBox(double x, double from, double to, double softness)
{
    return blurredEdge(x - from, softness) - blurredEdge(x - to, softness);
}

// An ordered dither pattern against bands in the soft shadow; 0 to 15.
int dither(int x, int y)
{
    static constexpr int pattern[4][4] = {{0, 8, 2, 10}, {12, 4, 14, 6}, {3, 11, 1, 9}, {15, 7, 13, 5}};
    return pattern[y & 3][x & 3];
}

quint32 mixed(quint32 over, quint32 beneath, double share)
{
    if (share >= 1)
        return over;
    const auto channel = [&](int shift) {
        const double a = (over >> shift) & 255, b = (beneath >> shift) & 255;
        return quint32(std::lround(b + (a - b) * share)) << shift;
    };
    return 0xff000000u | channel(16) | channel(8) | channel(0);
}

quint32 darkened(QColor colour, double light)
{
    return qRgb(int(std::lround(colour.red() * light)), int(std::lround(colour.green() * light)),
                int(std::lround(colour.blue() * light)));
}

} // namespace

Background::Background(const BackgroundPlan &plan, const BackgroundLighting &lighting)
    : m_plan(plan)
    , m_shadows{shadow(lighting.wide), shadow(lighting.near)}
{
    for (int i = 0; i <= 256; ++i)
        m_shaded[std::size_t(i)] = darkened(plan.background, 1 - i / 256.0);
    const int widest = int(std::ceil(std::max(plan.left.thickness, plan.right.thickness)));
    for (int i = 0; i < widest; ++i)
        m_edges.push_back(edgeColour(i, lighting));
}

Background::Shadow Background::shadow(const BoxShadow &box) const
{
    const double softness = box.softness * m_plan.scale, drop = box.drop * m_plan.scale;
    const int spine = m_plan.layout.spine.x(), width = m_plan.layout.sheet.width();
    const Pile &left = m_plan.left, &right = m_plan.right;
    Shadow result{box.strength, softness, drop, std::vector<quint16>(std::size_t(std::max(0, m_plan.view.width())))};
    for (std::size_t i = 0; i < result.across.size(); ++i) {
        const double x = double(i) + 0.5;
        const double share = left.presence * blurredBox(x, spine - left.reach * width, spine, softness)
            + right.presence * blurredBox(x, spine, spine + right.reach * width, softness);
        result.across[i] = quint16(std::lround(65535 * std::clamp(share, 0.0, 1.0)));
    }
    return result;
}

quint32 Background::Shadow::at(double y, double top, double bottom) const
{
    return quint32(std::lround(4096 * strength * blurredBox(y - drop, top, bottom, softness)));
}

void Background::paint(quint32 *row, int y, int left, int right) const
{
    const double top = m_plan.layout.spine.y(), bottom = top + m_plan.layout.sheet.height();
    const quint32 wide = m_shadows[0].at(y + 0.5, top, bottom), near = m_shadows[1].at(y + 0.5, top, bottom);
    if (wide + near == 0) {
        std::fill(row + left, row + right, m_shaded[0]);
        return;
    }
    for (int x = left; x < right; ++x) {
        const auto at = std::size_t(x);
        const quint32 shade = (m_shadows[0].across[at] * wide + m_shadows[1].across[at] * near) >> 16; // of 4096
        row[x] = m_shaded[std::min(256u, (shade + quint32(dither(x, y))) >> 4)];
    }
    for (SheetSide side : {SheetSide::Left, SheetSide::Right}) {
        paintEdges(row, y, left, right, side);
        paintMarks(row, y, {left, right}, side);
    }
}

// The edges of the pages below stand out a little: each a pixel further out, and a little lower.
void Background::paintEdges(quint32 *row, int y, int left, int right, SheetSide side) const
{
    const Pile &pile = side == SheetSide::Left ? m_plan.left : m_plan.right;
    const QRect sheet = m_plan.layout.side(side);
    if (pile.presence <= 0 || pile.thickness <= 0 || y < sheet.top() || y > sheet.bottom() + int(pile.thickness))
        return;
    const int reach = int(std::ceil(pile.thickness));
    const double settled = pile.presence * std::max(0.0, 10 * pile.reach - 9); // an edge does not go before its page
    const bool isLeft = side == SheetSide::Left;
    const int first = isLeft ? sheet.left() - 1 : sheet.right() + 1, way = isLeft ? -1 : 1;
    if (std::max(first, first + way * (reach - 1)) < left || std::min(first, first + way * (reach - 1)) >= right)
        return;
    for (int i = 0; i < reach; ++i) {
        const int x = first + way * i;
        if (x < left || x >= right)
            continue;
        const double lower = 0.4 * (i + 0.5);
        if (y < sheet.top() + lower || y > sheet.bottom() + lower)
            continue;
        row[x] = mixed(m_edges[std::size_t(i)], row[x], std::clamp(pile.thickness - i, 0.0, 1.0) * settled);
    }
}

// Only where pages lie: while the first or last leaf is in the air, its side has no marks.
void Background::paintMarks(quint32 *row, int y, RowSpan span, SheetSide side) const
{
    const Pile &pile = side == SheetSide::Left ? m_plan.left : m_plan.right;
    const QRect sheet = m_plan.layout.side(side);
    const bool isLeft = side == SheetSide::Left;
    const auto &marks = isLeft ? m_plan.leftMarks : m_plan.rightMarks;
    if (!marks || pile.presence < 1)
        return;
    marks->paint(row, y - sheet.top(), span,
                 {isLeft ? sheet.left() - 1 : sheet.right() + 1, isLeft ? -1 : 1, pile.thickness});
}

quint32 Background::edgeColour(double depth, const BackgroundLighting &lighting) const
{
    const double step = 2 * m_plan.scale;
    const bool isGap = std::fmod(depth, step) < 0.5 * step;
    const double light = (isGap ? lighting.gap : lighting.pageEdge) - lighting.perDepth * depth / m_plan.scale;
    return darkened(m_plan.paper, light);
}

} // namespace fanye::flip
