// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace fanye::app {

// A pointer that is out of the way until it is moved, wherever in the program.
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
