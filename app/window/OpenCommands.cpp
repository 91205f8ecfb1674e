// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/OpenCommands.h"

#include "app/commands/Actions.h"
#include "app/session/RecentMenu.h"
#include "app/settings/SampleIssue.h"
#include "app/window/FileDrop.h"
#include "app/window/OpenDialog.h"
#include "app/window/StartPages.h"

namespace fanye::app {

OpenCommands::OpenCommands(const Actions &actions, const shelf::RecentIssues &recent, const StartPages &startPages,
                           QMenu &recentMenu, QWidget *window)
    : QObject(window)
    , m_window(window)
{
    connect(actions[Command::Open], &QAction::triggered, this, &OpenCommands::choose);
    connect(actions[Command::OpenSample], &QAction::triggered, this, &OpenCommands::openSample);
    connect(&startPages, &StartPages::openWanted, this, &OpenCommands::choose);
    connect(&startPages, &StartPages::sampleWanted, this, &OpenCommands::openSample);
    connect(&startPages, &StartPages::recentWanted, this, &OpenCommands::openPath);
    connect(new RecentMenu(recentMenu, recent, this), &RecentMenu::chosen, this, &OpenCommands::openPath);
    connect(new FileDrop(window), &FileDrop::dropped, this, &OpenCommands::take);
}

void OpenCommands::choose()
{
    auto *dialog = new OpenDialog(m_window);
    connect(dialog, &OpenDialog::chosen, this, &OpenCommands::openPath);
    dialog->open();
}

void OpenCommands::openSample()
{
    Q_EMIT fileWanted(sampleIssue());
}

void OpenCommands::openPath(const QString &path)
{
    Q_EMIT fileWanted({path, {}, {}, {}, {}});
}

void OpenCommands::take(const QList<FileToOpen> &dropped)
{
    for (const FileToOpen &file : dropped.mid(1))
        Q_EMIT anotherFileWanted(file);
    Q_EMIT fileWanted(dropped.front());
}

} // namespace fanye::app
