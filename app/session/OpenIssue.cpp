// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/OpenIssue.h"

#include "worker/Issue.h"

namespace fanye::app {

using namespace worker;
using namespace pages;

OpenIssue openIssueOf(const FileToOpen &file, Issue &issue, ThumbnailStore *thumbnails, Opening opening)
{
    // Thumbnails on disk are not encrypted.
    auto painter = std::make_unique<PagePainter>(issue, issue.facts().isEncrypted ? nullptr : thumbnails);
    return {file, std::move(painter), std::make_unique<TextAnalysis>(issue), opening};
}

} // namespace fanye::app
