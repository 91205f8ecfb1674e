// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flip/view/SpreadElement.h"

#include <QAccessible>
#include <QPointer>

namespace fanye::flip {

class FlipView;

// A link, hit or mark of the open spread, for assistive technology: a child of AccessibleBook, which makes it and owns
// its identifier. GUI thread.
class AccessibleElement : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    AccessibleElement(FlipView &view, SpreadElement element);

    bool isValid() const override;
    QObject *object() const override { return nullptr; }
    QWindow *window() const override;
    QAccessibleInterface *parent() const override;
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QString text(QAccessible::Text kind) const override;
    void setText(QAccessible::Text, const QString &) override { }
    QRect rect() const override; // on the screen
    QAccessible::Role role() const override;
    QAccessible::State state() const override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    QStringList actionNames() const override;
    void doAction(const QString &name) override;
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    QPointer<FlipView> m_view;
    SpreadElement m_element;
};

} // namespace fanye::flip
