// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flip/view/TouchInput.h"

#include <QTouchEvent>

#include <algorithm>
#include <cmath>

namespace fanye::flip {

void TouchInput::take(const QTouchEvent &touch, double scale)
{
    const bool isFirst = touch.type() == QEvent::TouchBegin, isLast = touch.type() == QEvent::TouchEnd;
    if (isFirst)
        m_fingers = Fingers::None;
    if (touch.points().size() > 1)
        takeSeveral(touch, scale);
    else if (isFirst)
        m_fingers = Fingers::One;
    if (m_fingers == Fingers::One) {
        const QPointF position = touch.points().front().position() * scale;
        if (isFirst)
            Q_EMIT pressed(position);
        else if (isLast)
            Q_EMIT released(position);
        else
            Q_EMIT moved(position);
    }
    if (isLast)
        Q_EMIT ended();
}

void TouchInput::takeSeveral(const QTouchEvent &touch, double scale)
{
    const auto &points = touch.points();
    const QPointF a = points[0].position() * scale, b = points[1].position() * scale;
    const double distance = std::max(1.0, std::hypot(a.x() - b.x(), a.y() - b.y()));
    if (m_fingers != Fingers::Several) {
        cancel();
        m_fingers = Fingers::Several;
    } else if (points.size() == 2 && m_pinchDistance > 0) {
        const QPointF before = (points[0].lastPosition() + points[1].lastPosition()) * scale / 2;
        Q_EMIT pinched((a + b) / 2 - before, distance / m_pinchDistance, (a + b) / 2);
    }
    m_pinchDistance = points.size() == 2 ? distance : 0;
}

void TouchInput::cancel()
{
    m_fingers = Fingers::None;
    m_pinchDistance = 0;
    Q_EMIT cancelled();
}

} // namespace fanye::flip
