// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <initializer_list>

namespace fanye::app {

// Bars one below the other over the top of a widget. The widget keeps its size when a bar comes or goes, so that an
// open page does not move.
class BarOverlay : public QWidget
{
    Q_OBJECT
public:
    BarOverlay(std::initializer_list<QWidget *> bars, QWidget *beneath);

protected:
    bool event(QEvent *event) override; // a bar comes, goes or has other words
    bool eventFilter(QObject *watched, QEvent *event) override; // the widget beneath has another size

private:
    void takePlace();
};

} // namespace fanye::app
