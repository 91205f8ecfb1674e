// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/FrameOverlay.h"

#include "flip/view/FlipView.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace fanye::app {

using namespace flip;

namespace {

using namespace std::chrono_literals;

constexpr int padding = 10;

const QColor background(30, 29, 28);
const QColor ink(226, 222, 214);

QString milliseconds(double value)
{
    return QLocale().toString(value, 'f', 1);
}

} // namespace

QStringList frameWords(const FrameFigures &figures)
{
    return {FrameOverlay::tr("Frame interval p50 %1, p95 %2, maximum %3 ms")
                .arg(milliseconds(figures.intervalP50), milliseconds(figures.intervalP95),
                     milliseconds(figures.intervalMax)),
            FrameOverlay::tr("Painting p50 %1 ms, %2 frames").arg(milliseconds(figures.paintP50)).arg(figures.frames),
            FrameOverlay::tr("Blank pages %1, blurred landings %2").arg(figures.blankFaces).arg(figures.blurredLandings)};
}

FrameOverlay::FrameOverlay(FlipView &book)
    : CornerOverlay(Qt::TopLeftCorner, &book)
    , m_book(book)
{
    setObjectName(QStringLiteral("frameSign"));
    setAttribute(Qt::WA_OpaquePaintEvent);
    m_timer.setInterval(500ms);
    connect(&m_timer, &QTimer::timeout, this, &FrameOverlay::take);
}

void FrameOverlay::setOn(bool on)
{
    if (on) {
        m_book.startMeter();
        take();
        m_timer.start();
    } else {
        m_timer.stop();
    }
    setVisible(on);
}

QSize FrameOverlay::sizeHint() const
{
    int width = 0;
    for (const QString &line : m_lines)
        width = std::max(width, fontMetrics().horizontalAdvance(line));
    return {width + 2 * padding, int(m_lines.size()) * fontMetrics().lineSpacing() + 2 * padding};
}

void FrameOverlay::take()
{
    const QStringList lines = frameWords(m_book.frameFigures());
    if (lines == m_lines)
        return;
    m_lines = lines;
    takePlace();
    update();
}

void FrameOverlay::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), background);
    painter.setPen(ink);
    painter.drawText(rect().adjusted(padding, padding, -padding, -padding), Qt::AlignLeft | Qt::AlignTop,
                     m_lines.join(QLatin1Char('\n')));
}

} // namespace fanye::app
