// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/HiddenPointer.h"

#include <QCursor>
#include <QEvent>
#include <QGuiApplication>

namespace fanye::app {

HiddenPointer::~HiddenPointer()
{
    show();
}

// The filter sees every event of the program, so it is installed only while the pointer is hidden.
void HiddenPointer::hide()
{
    if (m_isHidden)
        return;
    m_isHidden = true;
    QGuiApplication::setOverrideCursor(Qt::BlankCursor);
    qGuiApp->installEventFilter(this);
}

void HiddenPointer::show()
{
    if (!m_isHidden)
        return;
    m_isHidden = false;
    qGuiApp->removeEventFilter(this);
    QGuiApplication::restoreOverrideCursor();
}

bool HiddenPointer::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseMove || event->type() == QEvent::MouseButtonPress)
        show();
    return QObject::eventFilter(watched, event);
}

} // namespace fanye::app
