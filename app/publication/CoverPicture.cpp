// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/publication/CoverPicture.h"

#include "pages/PagePainter.h"

#include <QMouseEvent>
#include <QPainter>

namespace fanye::app {

using namespace pages;

namespace {

constexpr int coverHeight = 190; // pixels
constexpr int room = 12; // around it, for the shadow

} // namespace

CoverPicture::CoverPicture(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(tr("Cover"));
}

void CoverPicture::setPainter(PagePainter *painter)
{
    if (m_painter)
        m_painter->disconnect(this);
    m_painter = painter;
    if (m_painter)
        connect(m_painter, &PagePainter::pictureChanged, this, [this](PageNumber page) {
            if (page == PageNumber::fromNumber(1))
                update();
        });
    update();
}

// No other list of pages is in sight together with the cover.
void CoverPicture::showEvent(QShowEvent *event)
{
    if (m_painter && m_painter->facts().pageCount() > 0)
        m_painter->list({PageNumber::fromNumber(1)});
    QWidget::showEvent(event);
}

QSize CoverPicture::sizeHint() const
{
    return {coverHeight, coverHeight + 2 * room};
}

QRectF CoverPicture::place() const
{
    const QSizeF page = m_painter->facts().geometry(PageNumber::fromNumber(1)).size;
    const QSizeF size = page.scaled(QSizeF(width() - 2 * room, coverHeight), Qt::KeepAspectRatio);
    return {QPointF((width() - size.width()) / 2, room + (coverHeight - size.height()) / 2), size};
}

void CoverPicture::paintEvent(QPaintEvent *)
{
    if (!m_painter || m_painter->facts().pageCount() == 0)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF cover = place();
    painter.setPen(Qt::NoPen);
    for (int spread = 1; spread <= 6; ++spread) { // a soft shadow
        painter.setBrush(QColor(0, 0, 0, 9));
        painter.drawRoundedRect(cover.adjusted(-spread, -spread + 2, spread, spread + 2), spread, spread);
    }
    painter.fillRect(cover, Qt::white);
    const QSize wanted = (cover.size() * devicePixelRatioF()).toSize();
    const PagePicture picture = m_painter->best(PageNumber::fromNumber(1), wanted);
    if (!picture.image.isNull())
        painter.drawImage(cover, picture.image);
}

void CoverPicture::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && m_painter && m_painter->facts().pageCount() > 0
        && place().contains(event->position()))
        Q_EMIT clicked();
}

} // namespace fanye::app
