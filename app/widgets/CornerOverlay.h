// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace fanye::app {

// A small quiet sign in a corner of the book. It never takes the mouse, and where it is hidden it costs nothing.
class CornerOverlay : public QWidget
{
    Q_OBJECT
public:
    CornerOverlay(Qt::Corner corner, QWidget *book);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void takePlace(); // to be called when sizeHint() has changed

private:
    Qt::Corner m_corner;
};

} // namespace fanye::app
