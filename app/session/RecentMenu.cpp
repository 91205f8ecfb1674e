// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/RecentMenu.h"

#include "app/desktop/PlainTip.h"
#include "app/session/RecentFiles.h"
#include "system/PathBytes.h"

#include <QMenu>

namespace fanye::app {

using namespace system;

RecentMenu::RecentMenu(QMenu &menu, const shelf::RecentIssues &issues, QObject *parent)
    : QObject(parent)
    , m_menu(menu)
    , m_issues(issues)
{
    menu.setToolTipsVisible(true);
    connect(&menu, &QMenu::aboutToShow, this, &RecentMenu::fill);
}

void RecentMenu::fill()
{
    m_menu.clear();
    for (const RecentFile &file : recentFiles(m_issues)) {
        QAction *action = m_menu.addAction(QString(file.name).replace(QLatin1Char('&'), QStringLiteral("&&")));
        action->setToolTip(plainTip(readablePath(file.path)));
        connect(action, &QAction::triggered, this, [this, path = file.path] { Q_EMIT chosen(path); });
    }
    m_menu.setEnabled(true);
    if (m_menu.isEmpty())
        m_menu.addAction(tr("No recent files"))->setEnabled(false);
}

} // namespace fanye::app
