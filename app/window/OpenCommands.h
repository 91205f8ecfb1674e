// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings/CommandLine.h"

#include <QObject>

class QMenu;
class QWidget;

namespace fanye::shelf {
class RecentIssues;
}

namespace fanye::app {

class Actions;
class StartPages;

// Opens another file from within a window: by commands, recent files, the welcome page, or drag and drop.
class OpenCommands : public QObject
{
    Q_OBJECT
public:
    OpenCommands(const Actions &actions, const shelf::RecentIssues &recent, const StartPages &startPages,
                 QMenu &recentMenu, QWidget *window);

Q_SIGNALS:
    void fileWanted(const fanye::app::FileToOpen &file);
    void anotherFileWanted(const fanye::app::FileToOpen &file); // in another window

private:
    void choose();
    void openSample();
    void openPath(const QString &path);
    void take(const QList<FileToOpen> &dropped);

    QWidget *m_window;
};

} // namespace fanye::app
