// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/WaysToOpen.h"

#include "app/commands/Actions.h"
#include "app/session/RecentMenu.h"
#include "app/settings/SampleIssue.h"
#include "app/window/FileDrop.h"
#include "app/window/OpenDialog.h"
#include "app/window/States.h"

namespace fanye::app {

WaysToOpen::WaysToOpen(const Actions &actions, const PlaceKeeper &places, const States &states, QMenu &recent,
                       QWidget *window)
    : QObject(window)
    , m_window(window)
{
    connect(actions[Command::Open], &QAction::triggered, this, &WaysToOpen::choose);
    connect(actions[Command::OpenSample], &QAction::triggered, this, &WaysToOpen::openSample);
    connect(&states, &States::openWanted, this, &WaysToOpen::choose);
    connect(&states, &States::sampleWanted, this, &WaysToOpen::openSample);
    connect(&states, &States::recentWanted, this, &WaysToOpen::openPath);
    connect(new RecentMenu(recent, places, this), &RecentMenu::chosen, this, &WaysToOpen::openPath);
    connect(new FileDrop(window), &FileDrop::dropped, this, &WaysToOpen::take);
}

void WaysToOpen::choose()
{
    auto *dialog = new OpenDialog(m_window);
    connect(dialog, &OpenDialog::fileSelected, this, &WaysToOpen::openPath);
    dialog->open();
}

void WaysToOpen::openSample()
{
    Q_EMIT fileWanted(sampleIssue());
}

void WaysToOpen::openPath(const QString &path)
{
    Q_EMIT fileWanted({path, {}, {}, {}, {}});
}

void WaysToOpen::take(const QList<FileToOpen> &dropped)
{
    for (const FileToOpen &file : dropped.mid(1))
        Q_EMIT anotherFileWanted(file);
    Q_EMIT fileWanted(dropped.front());
}

} // namespace fanye::app
