// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/CornerOverlay.h"

#include <QStringList>
#include <QTimer>

namespace fanye::flip {
class FlipView;
struct FrameFigures;
}

namespace fanye::app {

// View > Show frame rate: the figures of the frame meter since it was switched on, updated twice a second. Opaque, so
// that its updates cause no frames of the book.
class FrameOverlay : public CornerOverlay
{
    Q_OBJECT
public:
    explicit FrameOverlay(flip::FlipView &book);

    void setOn(bool on);
    const QStringList &lines() const { return m_lines; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void take();

    flip::FlipView &m_book;
    QStringList m_lines;
    QTimer m_timer;
};

// One line for each figure: frame intervals, painting time, faults.
QStringList frameWords(const flip::FrameFigures &figures);

} // namespace fanye::app
