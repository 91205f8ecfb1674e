// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/pdf/ImageCover.h"

#include "engine/pdf/ContentScanner.h"
#include "engine/pdf/PageContents.h"
#include "engine/pdf/QpdfValues.h"

#include <QTransform>

#include <algorithm>
#include <bitset>
#include <cmath>
#include <vector>

namespace fanye::engine {
namespace {

constexpr int gridSide = 64;
constexpr int deepestForm = 8;
constexpr int deepestState = 256;

QTransform matrixOf(const std::array<double, 6> &m)
{
    return {m[0], m[1], m[2], m[3], m[4], m[5]};
}

QTransform matrixOf(QPDFObjectHandle array)
{
    std::array<double, 6> m{1, 0, 0, 1, 0, 0};
    if (array.isArray() && array.getArrayNItems() == 6)
        for (int i = 0; i < 6; ++i)
            m[std::size_t(i)] = numberOf(array.getArrayItem(i)).value_or(m[std::size_t(i)]);
    return matrixOf(m);
}

class Grid
{
public:
    explicit Grid(const QRectF &crop)
        : m_toCells(QTransform::fromTranslate(-crop.x(), -crop.y())
                    * QTransform::fromScale(gridSide / crop.width(), gridSide / crop.height()))
    {
    }
    // An image fills the unit square of its coordinates.
    void cover(const QTransform &toPage)
    {
        const QTransform toCells = toPage * m_toCells;
        const QTransform toImage = toCells.inverted();
        const QRectF around = toCells.mapRect(QRectF(0, 0, 1, 1)) & QRectF(0, 0, gridSide, gridSide);
        if (!(around.width() > 0 && around.height() > 0))
            return;
        for (int y = int(around.top()); y < std::ceil(around.bottom()); ++y)
            for (int x = int(around.left()); x < std::ceil(around.right()); ++x)
                if (QRectF(0, 0, 1, 1).contains(toImage.map(QPointF(x + 0.5, y + 0.5))))
                    m_cells.set(std::size_t(y * gridSide + x));
    }
    float share() const { return float(m_cells.count()) / (gridSide * gridSide); }

private:
    QTransform m_toCells;
    std::bitset<gridSide * gridSide> m_cells;
};

// A form without resources takes those of what draws it.
QPDFObjectHandle resourcesOf(QPDFObjectHandle form, QPDFObjectHandle outer)
{
    QPDFObjectHandle own = form.getDict().getKey("/Resources");
    return own.isDictionary() ? own : outer;
}

class ImageWalk
{
public:
    explicit ImageWalk(Grid &grid)
        : m_grid(grid)
    {
    }
    void follow(const std::string &drawing, QPDFObjectHandle resources, QTransform matrix, int depth)
    {
        ContentScanner scanner(drawing);
        ContentScanner::Operation operation;
        std::vector<QTransform> saved;
        while (m_operations++ < mostOperations && scanner.next(operation)) {
            if (operation.name == "q" && saved.size() < deepestState)
                saved.push_back(matrix);
            else if (operation.name == "Q" && !saved.empty()) {
                matrix = saved.back();
                saved.pop_back();
            } else if (operation.name == "cm" && operation.numberCount == 6)
                matrix = matrixOf(operation.numbers) * matrix;
            else if (operation.name == "BI")
                m_grid.cover(matrix);
            else if (operation.name == "Do")
                paint(operation.operandName, resources, matrix, depth);
        }
    }

private:
    void paint(std::string_view name, QPDFObjectHandle resources, const QTransform &matrix, int depth)
    {
        QPDFObjectHandle object = valueOf(valueOf(resources, "/XObject"), nameMeantBy(name).c_str());
        if (!object.isStream())
            return;
        QPDFObjectHandle kind = object.getDict().getKey("/Subtype");
        if (kind.isName() && kind.getName() == "/Image")
            m_grid.cover(matrix);
        else if (kind.isName() && kind.getName() == "/Form" && depth < deepestForm)
            follow(drawingOf(object), resourcesOf(object, resources),
                   matrixOf(object.getDict().getKey("/Matrix")) * matrix, depth + 1);
    }

    Grid &m_grid;
    int m_operations = 0;
};

} // namespace

float imageCover(QPDFObjectHandle page, const PageFrame &frame)
{
    Grid grid(frame.crop);
    ImageWalk(grid).follow(contentsOf(page), inheritedOf(page, "/Resources"), QTransform(), 0);
    return grid.share();
}

} // namespace fanye::engine
