// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flip/raster/PageEdgeMarks.h"

#include <algorithm>
#include <cmath>

namespace fanye::flip {
namespace {

// Desktop pixels.
constexpr double shortest = 5; // a mark on a thin block
constexpr double sectionBeyond = 3, hitBeyond = 3, barBeyond = 6;
constexpr double ribbonIn = 3, ribbonBeyond = 8, ribbonNotch = 3;
constexpr int ribbonHeight = 7;
constexpr double wholeEdge = 1000; // more than any edge: from the sheet on

QRgb mixed(QRgb over, QRgb beneath, int share)
{
    const auto channel = [&](int shift) {
        const int a = int(over >> shift) & 255, b = int(beneath >> shift) & 255;
        return QRgb(b + ((a - b) * share + 128) / 256) << shift;
    };
    return 0xff000000u | channel(16) | channel(8) | channel(0);
}

int rounded(double pixels)
{
    return std::max(1, int(std::lround(pixels)));
}

} // namespace

int edgeReach(double thickness, double scale)
{
    return int(std::ceil(std::max(thickness, shortest * scale) + ribbonBeyond * scale)) + 1;
}

PageEdgeMarks::PageEdgeMarks(int rows, double scale)
    : m_scale(scale)
    , m_rows(std::size_t(std::max(0, rows)))
{
}

double PageEdgeMarks::end(double thickness) const
{
    return std::max(std::ceil(thickness), std::round(shortest * m_scale));
}

void PageEdgeMarks::add(const std::vector<PlacedMark> &marks, const EdgeColours &colours)
{
    for (const auto &[row, mark] : marks)
        switch (mark.kind) {
        case EdgeMark::Kind::Article:
            addLine(row, rounded(m_scale), &Row::line, {colours.contents.rgb(), 128, -wholeEdge, 0});
            break;
        case EdgeMark::Kind::Section:
            addLine(row, rounded(2 * m_scale), &Row::line,
                    {colours.contents.rgb(), 236, -wholeEdge, sectionBeyond * m_scale});
            break;
        case EdgeMark::Kind::Hit:
            addLine(row, rounded(2 * m_scale), &Row::hit, {colours.hit.rgb(), 240, -wholeEdge, hitBeyond * m_scale});
            break;
        case EdgeMark::Kind::Mark:
            addLine(row, rounded(3 * m_scale), &Row::hit, {colours.marked.rgb(), 256, -wholeEdge, hitBeyond * m_scale});
            break;
        case EdgeMark::Kind::Bookmark:
            addRibbon(row, colours.bookmark);
            break;
        }
}

void PageEdgeMarks::point(int row, const EdgeColours &colours)
{
    addLine(row, rounded(3 * m_scale), &Row::bar, {colours.pointed.rgb(), 256, -wholeEdge, barBeyond * m_scale});
}

void PageEdgeMarks::addLine(int middle, int height, Layer Row::*which, const Layer &layer)
{
    const int top = std::clamp(middle - height / 2, 0, std::max(0, int(m_rows.size()) - height));
    for (int row = top; row < std::min(top + height, int(m_rows.size())); ++row)
        m_rows[std::size_t(row)].*which = layer;
}

// Cut to a swallow's tail at its end.
void PageEdgeMarks::addRibbon(int middle, const QColor &colour)
{
    const int height = rounded(ribbonHeight * m_scale);
    for (int i = 0; i < height; ++i) {
        const double fromMiddle = std::abs((i + 0.5) / height - 0.5) * 2;
        const double notch = ribbonNotch * m_scale * (1 - fromMiddle);
        addLine(middle - height / 2 + i, 1, &Row::ribbon,
                {colour.rgb(), 256, -ribbonIn * m_scale, ribbonBeyond * m_scale - notch});
    }
}

void PageEdgeMarks::paintLayer(quint32 *pixels, RowSpan span, const EdgePlace &place, const Layer &layer) const
{
    if (layer.share == 0)
        return;
    const double edge = end(place.thickness);
    const int from = std::max(0, int(std::lround(edge + layer.from)));
    const double to = edge + layer.beyond;
    for (int i = from; i < to; ++i) {
        const int x = place.begin + place.way * i;
        if (x >= span.begin && x < span.end)
            pixels[x] = mixed(layer.colour, pixels[x], int(layer.share * std::min(1.0, to - i)));
    }
}

void PageEdgeMarks::paint(quint32 *pixels, int row, RowSpan span, const EdgePlace &place) const
{
    if (row < 0 || row >= int(m_rows.size()))
        return;
    const Row &marks = m_rows[std::size_t(row)];
    for (const Layer *layer : {&marks.line, &marks.hit, &marks.ribbon, &marks.bar})
        paintLayer(pixels, span, place, *layer);
}

} // namespace fanye::flip
