// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings/CommandLine.h"

#include <QObject>

class QMenu;
class QWidget;

namespace fanye::app {

class Actions;
class ReadingState;
class StartPages;

// Every way to another file from within a window: commands, the recent files, the welcome page, a drop.
class OpenCommands : public QObject
{
    Q_OBJECT
public:
    OpenCommands(const Actions &actions, const ReadingState &places, const StartPages &states, QMenu &recent,
                 QWidget *window);

Q_SIGNALS:
    void fileWanted(const fanye::app::FileToOpen &file);
    void anotherFileWanted(const fanye::app::FileToOpen &file); // in a window of its own

private:
    void choose();
    void openSample();
    void openPath(const QString &path);
    void take(const QList<FileToOpen> &dropped);

    QWidget *m_window;
};

} // namespace fanye::app
