// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QEvent>
#include <QWidget>

namespace fanye {

// Counts the events of one type that a widget receives.
class EventCount : public QObject
{
public:
    EventCount(QWidget &widget, QEvent::Type type)
        : m_type(type)
    {
        widget.installEventFilter(this);
    }

    int count() const { return m_count; }
    bool eventFilter(QObject *, QEvent *event) override
    {
        m_count += event->type() == m_type ? 1 : 0;
        return false;
    }

private:
    QEvent::Type m_type;
    int m_count = 0;
};

} // namespace fanye
