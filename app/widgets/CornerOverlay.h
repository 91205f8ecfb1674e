// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace fanye::app {

// A small overlay in a corner of the book, transparent for the mouse.
class CornerOverlay : public QWidget
{
    Q_OBJECT
public:
    CornerOverlay(Qt::Corner corner, QWidget *book);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void takePlace(); // call when sizeHint() has changed

private:
    Qt::Corner m_corner;
};

} // namespace fanye::app
