// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flip/book/ReadingPan.h"

#include <algorithm>
#include <cmath>

namespace fanye::flip {

namespace {

constexpr double screenful = 0.88; // of the view: some lines stay in sight
constexpr double farAway = 1e9;
constexpr double tolerance = 2; // pixels

class Columns
{
public:
    Columns(QSizeF sheetPoints, Sides sides, Binding binding, const Viewport &viewport)
        : m_viewport(viewport)
    {
        Viewport far = viewport;
        far.pan = {farAway, farAway};
        m_high = boundedPan(sheetPoints, sides, far);
        far.pan = {-farAway, -farAway};
        m_low = boundedPan(sheetPoints, sides, far);
        const double half = fitScale(sheetPoints, sides, viewport) * viewport.zoom * sheetPoints.width() / 2;
        const bool isWide = m_high.x() - m_low.x() > 0.1 * viewport.view.width();
        m_areTwo = sides == Sides::Two && isWide && std::abs(viewport.shift) < 0.25;
        const double first = binding == Binding::Left ? half : -half;
        m_first = m_areTwo ? std::clamp(first, m_low.x(), m_high.x()) : viewport.pan.x();
        m_second = m_areTwo ? std::clamp(-first, m_low.x(), m_high.x()) : viewport.pan.x();
    }

    bool isAtBottom() const { return m_viewport.pan.y() <= m_low.y() + tolerance; }
    bool isAtTop() const { return m_viewport.pan.y() >= m_high.y() - tolerance; }
    bool isInFirst() const
    {
        const double x = m_viewport.pan.x();
        return std::abs(x - m_first) <= std::abs(x - m_second);
    }
    bool areTwo() const { return m_areTwo; }
    QPointF scrolled(double screens) const
    {
        const double y = m_viewport.pan.y() - screens * screenful * m_viewport.view.height();
        return {m_viewport.pan.x(), std::clamp(y, m_low.y(), m_high.y())};
    }
    QPointF top(bool first) const { return {first ? m_first : m_second, m_high.y()}; }
    QPointF bottom(bool first) const { return {first ? m_first : m_second, m_low.y()}; }

private:
    Viewport m_viewport;
    QPointF m_low, m_high; // pans: high shows the top left
    bool m_areTwo = false;
    double m_first = 0, m_second = 0;
};

} // namespace

ReadingStep readOn(QSizeF sheetPoints, Sides sides, Binding binding, const Viewport &viewport)
{
    const Columns columns(sheetPoints, sides, binding, viewport);
    if (!columns.isAtBottom())
        return {columns.scrolled(1), 0};
    if (columns.areTwo() && columns.isInFirst())
        return {columns.top(false), 0};
    return {columns.top(true), 1};
}

ReadingStep readBack(QSizeF sheetPoints, Sides sides, Binding binding, const Viewport &viewport)
{
    const Columns columns(sheetPoints, sides, binding, viewport);
    if (!columns.isAtTop())
        return {columns.scrolled(-1), 0};
    if (columns.areTwo() && !columns.isInFirst())
        return {columns.bottom(true), 0};
    return {columns.bottom(false), -1};
}

QPointF panToStart(QSizeF sheetPoints, Sides sides, Binding binding, const Viewport &viewport)
{
    return Columns(sheetPoints, sides, binding, viewport).top(true);
}

} // namespace fanye::flip
