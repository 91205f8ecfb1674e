// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flip/view/AccessibleElement.h"

#include "flip/view/AccessibleSpread.h"
#include "flip/view/FlipView.h"
#include "flip/view/WindowPixels.h"

#include <QMetaObject>

#include <utility>

namespace fanye::flip {

AccessibleElement::AccessibleElement(FlipView &view, SpreadElement element)
    : m_view(&view)
    , m_element(std::move(element))
{
}

bool AccessibleElement::isValid() const
{
    return !m_view.isNull();
}

QWindow *AccessibleElement::window() const
{
    const QAccessibleInterface *book = parent();
    return book ? book->window() : nullptr;
}

QAccessibleInterface *AccessibleElement::parent() const
{
    return QAccessible::queryAccessibleInterface(m_view.data());
}

QString AccessibleElement::text(QAccessible::Text kind) const
{
    return kind == QAccessible::Name ? m_element.name : QString();
}

QRect AccessibleElement::rect() const
{
    return m_view ? onScreen(*m_view, m_view->accessible().box(m_element)) : QRect();
}

QAccessible::Role AccessibleElement::role() const
{
    return std::holds_alternative<Link>(m_element.what) ? QAccessible::Link : QAccessible::Button;
}

QAccessible::State AccessibleElement::state() const
{
    QAccessible::State state;
    state.linked = role() == QAccessible::Link;
    state.invisible = !m_view || !m_view->isVisible();
    const QRect view = m_view ? QRect(m_view->mapToGlobal(QPoint()), m_view->size()) : QRect();
    state.offscreen = !view.intersects(rect());
    return state;
}

void *AccessibleElement::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
}

QStringList AccessibleElement::actionNames() const
{
    return {pressAction()};
}

// Not at once: what follows may bring other elements in place of this.
void AccessibleElement::doAction(const QString &name)
{
    if (name != pressAction() || !m_view)
        return;
    QMetaObject::invokeMethod(
        m_view.data(), [view = m_view.data(), element = m_element] { view->accessible().press(element); },
        Qt::QueuedConnection);
}

} // namespace fanye::flip
