// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/RecentFiles.h"

#include "shelf/RecentIssues.h"

namespace fanye::app {

using namespace shelf;

QStringList recentFiles(const RecentIssues &issues)
{
    constexpr int most = 10;
    QStringList paths;
    for (const ShelvedIssue &issue : issues.newest(most))
        paths += issue.path;
    return paths;
}

} // namespace fanye::app
