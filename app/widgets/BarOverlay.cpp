// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/BarOverlay.h"

#include <QEvent>
#include <QVBoxLayout>

namespace fanye::app {

// Always visible: without bars it has no height.
BarOverlay::BarOverlay(std::initializer_list<QWidget *> bars, QWidget *beneath)
    : QWidget(beneath)
{
    setFocusPolicy(Qt::NoFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (QWidget *bar : bars) {
        column->addWidget(bar);
        bar->installEventFilter(this);
    }
    beneath->installEventFilter(this);
    takePlace();
}

bool BarOverlay::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        takePlace();
    return QWidget::event(event);
}

bool BarOverlay::eventFilter(QObject *watched, QEvent *event)
{
    const bool isResized = watched == parentWidget() && event->type() == QEvent::Resize;
    // At once: a click on a bar that has just come must not reach the widget beneath.
    const bool isShown = event->type() == QEvent::Show || event->type() == QEvent::Hide;
    if (isResized || isShown)
        takePlace();
    return QWidget::eventFilter(watched, event);
}

void BarOverlay::takePlace()
{
    layout()->activate();
    const int width = parentWidget()->width();
    setGeometry(0, 0, width,
                layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width) : sizeHint().height());
}

} // namespace fanye::app
