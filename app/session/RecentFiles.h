// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shelf/records/ShelvedIssue.h"

#include <vector>

namespace fanye::shelf {
class RecentIssues;
}

namespace fanye::app {

struct RecentFile
{
    QString path;
    QString name; // of the issue: "清源月刊 2024年第3期"; plain text

    friend bool operator==(const RecentFile &, const RecentFile &) = default;
};

// Opened last first; no more than a menu shows well.
std::vector<RecentFile> recentFiles(const shelf::RecentIssues &issues);

// Issues of one name get the names of their files behind it. Pure.
std::vector<RecentFile> namedFiles(const std::vector<shelf::ShelvedIssue> &issues);

} // namespace fanye::app
