// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>

#include <optional>

namespace fanye {

// The hand that moves a magnified book under the view. What it pulls beyond the book's edge is remembered: a pull far
// past the edge turns the leaf. Pure; device pixels.
class PanDrag
{
public:
    void begin(QPointF at)
    {
        m_last = at;
        m_beyond = 0;
    }
    void end() { m_last.reset(); }
    bool isActive() const { return m_last.has_value(); }

    // How far to pan for the pointer being here now.
    QPointF moved(QPointF to)
    {
        const QPointF way = m_last ? to - *m_last : QPointF();
        m_last = to;
        return way;
    }
    // Of a wished way only this much was possible.
    void met(QPointF wished, QPointF possible)
    {
        const double refused = wished.x() - possible.x();
        m_beyond = refused == 0 && possible.x() != 0 ? 0 : m_beyond + refused;
    }
    double beyond() const { return m_beyond; } // positive: to the right

private:
    std::optional<QPointF> m_last;
    double m_beyond = 0;
};

} // namespace fanye
