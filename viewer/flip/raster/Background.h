// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flip/book/BookLayout.h"
#include "flip/face/Lighting.h"
#include "flip/raster/PageEdgeMarks.h"

#include <QColor>

#include <array>
#include <memory>
#include <vector>

namespace fanye::flip {

// How much of a book there is on one side of the spine.
struct Pile
{
    double presence = 0; // 0: bare background; 1: pages lie there. Between while the first or last leaf comes over
    double thickness = 0; // of the leaves below the one on show, in pixels of visible edge
    double reach = 1; // share of the sheet's width that the first or last leaf has come over already

    friend bool operator==(const Pile &, const Pile &) = default;
};

// What the background depends on.
struct BackgroundPlan
{
    BookLayout layout;
    QSize view;
    double scale = 1; // device pixels to a pixel of the desktop
    Pile left, right;
    QColor background = QColor(222, 219, 213);
    QColor paper = Qt::white;
    std::shared_ptr<const PageEdgeMarks> leftMarks, rightMarks; // on the edges of the piles

    friend bool operator==(const BackgroundPlan &, const BackgroundPlan &) = default;
};

// Paints the background with the soft shadow of the book, and the edges of the pages below the open ones. Row by row
// and without an image of its own: the blurred shadow of a box is the product of two one-dimensional profiles.
class Background
{
public:
    Background(const BackgroundPlan &plan, const BackgroundLighting &lighting);

    void paint(quint32 *row, int y, int left, int right) const; // [left, right) of the view

private:
    struct Shadow
    {
        double strength = 0, softness = 1, drop = 0; // pixels
        std::vector<quint16> across; // 65535 is full
        quint32 at(double y, double top, double bottom) const;
    };
    Shadow shadow(const BoxShadow &box) const;
    void paintEdges(quint32 *row, int y, int left, int right, SheetSide side) const;
    void paintMarks(quint32 *row, int y, RowSpan span, SheetSide side) const;
    quint32 edgeColour(double depth, const BackgroundLighting &lighting) const;

    BackgroundPlan m_plan;
    std::array<Shadow, 2> m_shadows;
    std::array<quint32, 257> m_shaded; // the background's colour, by 256ths of shadow
    std::vector<quint32> m_edges; // of the pages below, from the top one down
};

} // namespace fanye::flip
