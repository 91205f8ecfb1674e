// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/RecentFiles.h"
#include "support/Catch.h"

using namespace fanye;
using namespace fanye::app;

namespace {

shelf::ShelvedIssue issue(const char *path, const char *title)
{
    shelf::ShelvedIssue issue;
    issue.path = QString::fromUtf8(path);
    issue.title = QString::fromUtf8(title);
    return issue;
}

} // namespace

TEST_CASE("recent issues are listed by name; two of one name are told apart by their files")
{
    const auto files = namedFiles({issue("/a/b.pdf", "清源月刊 2024年第3期"), issue("/a/c.pdf", "Report"),
                                   issue("/d/c.pdf", ""), issue("/d/e.pdf", "Report")});
    QStringList names;
    for (const RecentFile &file : files)
        names += file.name;
    CHECK(names
          == QStringList{QString::fromUtf8("清源月刊 2024年第3期"), QString::fromUtf8("Report – c.pdf"),
                         QStringLiteral("c"), QString::fromUtf8("Report – e.pdf")});
    CHECK(files[3].path == QStringLiteral("/d/e.pdf"));
}
