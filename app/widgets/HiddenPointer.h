// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace fanye::app {

// Hides the mouse pointer in the whole program until it is moved or a button is pressed.
class HiddenPointer : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    ~HiddenPointer() override;

    void hide();
    void show();
    bool isHidden() const { return m_isHidden; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool m_isHidden = false;
};

} // namespace fanye::app
