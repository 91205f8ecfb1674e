// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointF>

class QTouchEvent;

namespace fanye::flip {

// Fingers on the book: one is a pointer, two zoom about their middle and pan with it. Once there were several, a finger
// that is left means nothing. Positions in device pixels of the view. GUI thread.
class TouchInput : public QObject
{
    Q_OBJECT
public:
    // Accepts a touch from its first point on, or Qt delivers no later ones. `scale`: device pixels to a desktop pixel.
    void take(const QTouchEvent &touch, double scale);
    void cancel(); // the touch ends without being released

Q_SIGNALS:
    void pressed(QPointF position);
    void moved(QPointF position);
    void released(QPointF position);
    void pinched(QPointF way, double growth, QPointF about);
    void cancelled(); // what one finger had begun was no turn, no pan and no thumbing
    void ended();

private:
    enum class Fingers { None, One, Several };
    void takeSeveral(const QTouchEvent &touch, double scale);

    Fingers m_fingers = Fingers::None; // that the touch has had
    double m_pinchDistance = 0; // 0: not of two fingers
};

} // namespace fanye::flip
