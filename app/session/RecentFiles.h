// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace fanye::shelf {
class RecentIssues;
}

namespace fanye::app {

QStringList recentFiles(const shelf::RecentIssues &issues); // paths, opened last first; no more than a menu shows well

} // namespace fanye::app
