// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings/Settings.h"

#include <QFileDialog>

class QListWidget;
class QListWidgetItem;

namespace fanye::app {

// Chooses one file, beginning in the folder of the last one. Files whose names are no UTF-8, which Qt leaves out, stand
// in a list of their own.
class OpenDialog : public QFileDialog
{
    Q_OBJECT
public:
    explicit OpenDialog(QWidget *parent);

Q_SIGNALS:
    void chosen(const QString &path); // see system/PathBytes

protected:
    void showEvent(QShowEvent *event) override;

private:
    void take(const QUrl &url);
    void takeOther(const QListWidgetItem &item);
    void listOthers();

    Settings m_settings;
    bool m_isTaken = false; // a file is chosen
    QListWidget *m_others = nullptr; // null in a dialog of the desktop's own
};

} // namespace fanye::app
