// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/RecentFiles.h"

#include "app/messages/FileWords.h"
#include "issue/PlainText.h"
#include "shelf/RecentIssues.h"

#include <map>

namespace fanye::app {

using namespace shelf;

std::vector<RecentFile> recentFiles(const RecentIssues &issues)
{
    constexpr int most = 10;
    return namedFiles(issues.newest(most));
}

std::vector<RecentFile> namedFiles(const std::vector<ShelvedIssue> &issues)
{
    std::vector<RecentFile> files;
    std::map<QString, int> timesNamed;
    for (const ShelvedIssue &issue : issues) {
        const QString title = plainText(issue.title);
        files.push_back({issue.path, title.isEmpty() ? baseNameOf(issue.path) : title});
        ++timesNamed[files.back().name];
    }
    for (RecentFile &file : files)
        if (const QString fileName = fileNameOf(file.path); timesNamed[file.name] > 1 && file.name != fileName)
            file.name += QStringLiteral(" – ") + fileName;
    return files;
}

} // namespace fanye::app
