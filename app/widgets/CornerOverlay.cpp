// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/CornerOverlay.h"

#include <QEvent>

namespace fanye::app {
namespace {

constexpr int margin = 14;

} // namespace

CornerOverlay::CornerOverlay(Qt::Corner corner, QWidget *book)
    : QWidget(book)
    , m_corner(corner)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
    book->installEventFilter(this);
}

bool CornerOverlay::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && isVisible())
        takePlace();
    return QWidget::eventFilter(watched, event);
}

void CornerOverlay::showEvent(QShowEvent *)
{
    takePlace();
}

void CornerOverlay::takePlace()
{
    const QSize size = sizeHint().boundedTo(parentWidget()->size() - QSize(2 * margin, 2 * margin)).expandedTo({0, 0});
    QRect place(QPoint(margin, margin), size);
    const QRect room = parentWidget()->rect().adjusted(margin, margin, -margin, -margin);
    if (m_corner == Qt::TopRightCorner || m_corner == Qt::BottomRightCorner)
        place.moveRight(room.right());
    if (m_corner == Qt::BottomLeftCorner || m_corner == Qt::BottomRightCorner)
        place.moveBottom(room.bottom());
    setGeometry(place);
}

} // namespace fanye::app
