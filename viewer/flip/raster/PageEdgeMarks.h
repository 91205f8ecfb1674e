// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flip/book/ThumbIndex.h"
#include "flip/raster/RowSpan.h"

#include <QColor>

#include <optional>
#include <vector>

namespace fanye::flip {

struct EdgeColours
{
    QColor contents, hit, bookmark, pointed, marked;

    friend bool operator==(const EdgeColours &, const EdgeColours &) = default;
};

// Where the edge of the block stands in a row of the view.
struct EdgePlace
{
    int begin = 0; // the column next to the sheet, outside it
    int way = 1; // 1 to the right of it, -1 to the left
    double thickness = 0; // pixels of visible edge
};

// The marks on one edge of the book, worked out once and laid over the edges of its pages row by row: a line for what
// stands in the contents, a bright line for a hit, a ribbon for a bookmark, and a bar where the reader points.
// Immutable; any thread.
class PageEdgeMarks
{
public:
    // `scale`: device pixels to a pixel of the desktop
    PageEdgeMarks(int rows, double scale);

    void add(const std::vector<PlacedMark> &marks, const EdgeColours &colours);
    void point(int row, const EdgeColours &colours);

    void paint(quint32 *pixels, int row, RowSpan span, const EdgePlace &place) const;

private:
    struct Layer
    {
        QRgb colour = 0;
        int share = 0; // of 256
        double from = 0; // pixels from where the edge ends, negative towards the sheet
        double beyond = 0; // pixels past where the edge ends
    };
    struct Row
    {
        Layer line, hit, ribbon, bar;
    };

    void addLine(int middle, int height, Layer Row::*which, const Layer &layer);
    void addRibbon(int middle, const QColor &colour);
    void paintLayer(quint32 *pixels, RowSpan span, const EdgePlace &place, const Layer &layer) const;
    double end(double thickness) const;

    double m_scale;
    std::vector<Row> m_rows;
};

// Device pixels that marks reach out from the sheet at most.
int edgeReach(double thickness, double scale);

} // namespace fanye::flip
