// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/RecentMenu.h"

#include "app/messages/FileWords.h"
#include "app/session/RecentFiles.h"

#include <QMenu>

namespace fanye::app {

RecentMenu::RecentMenu(QMenu &menu, const shelf::RecentIssues &issues, QObject *parent)
    : QObject(parent)
    , m_menu(menu)
    , m_issues(issues)
{
    connect(&menu, &QMenu::aboutToShow, this, &RecentMenu::fill);
}

void RecentMenu::fill()
{
    m_menu.clear();
    for (const QString &path : recentFiles(m_issues)) {
        const QString name = fileNameOf(path).replace(QLatin1Char('&'), QStringLiteral("&&"));
        connect(m_menu.addAction(name), &QAction::triggered, this, [this, path] { Q_EMIT chosen(path); });
    }
    m_menu.setEnabled(true);
    if (m_menu.isEmpty())
        m_menu.addAction(tr("No recent files"))->setEnabled(false);
}

} // namespace fanye::app
