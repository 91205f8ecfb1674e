// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/TextAnalysis.h"
#include "app/settings/CommandLine.h"
#include "pages/PagePainter.h"

#include <memory>

namespace fanye::worker {
class Issue;
}

namespace fanye::app {

enum class Opening { First, Again }; // Again: in place of what was open before from the same path

// An issue that is open: its pictures and its text. Owned by its session; others ask the session for it each time.
struct OpenIssue
{
    FileToOpen file;
    std::unique_ptr<pages::PagePainter> painter;
    std::unique_ptr<TextAnalysis> analysis;
    Opening opening = Opening::First;

    const IssueFacts &facts() const { return painter->facts(); }
};

// REQUIRES: issue.isOpen(), and it outlives the result. `thumbnails` may be null.
OpenIssue openIssueOf(const FileToOpen &file, worker::Issue &issue, pages::ThumbnailStore *thumbnails,
                      Opening opening = Opening::First);

} // namespace fanye::app
