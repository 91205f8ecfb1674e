// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings/CommandLine.h"

#include <QObject>

class QWidget;

namespace fanye::app {

// Files that are dragged onto a window.
class FileDrop : public QObject
{
    Q_OBJECT
public:
    explicit FileDrop(QWidget *window);

Q_SIGNALS:
    void dropped(const QList<fanye::app::FileToOpen> &files); // at least one

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace fanye::app
