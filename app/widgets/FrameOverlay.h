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

// View > Frame meter: what the book's own meter has counted since it was switched on, twice a second. Opaque, so that
// its changes are no frames of the book.
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

// "Interval 16.7 · 17.2 · 33.4 ms" and so on, a line each.
QStringList frameWords(const flip::FrameFigures &figures);

} // namespace fanye::app
