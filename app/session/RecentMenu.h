// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QMenu;

namespace fanye::shelf {
class RecentIssues;
}

namespace fanye::app {

// File > Open recent, filled each time it opens: another window may have opened an issue since.
class RecentMenu : public QObject
{
    Q_OBJECT
public:
    RecentMenu(QMenu &menu, const shelf::RecentIssues &issues, QObject *parent = nullptr);

Q_SIGNALS:
    void chosen(const QString &path);

private:
    void fill();

    QMenu &m_menu;
    const shelf::RecentIssues &m_issues;
};

} // namespace fanye::app
