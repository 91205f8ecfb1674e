// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/TextAnalysis.h"
#include "app/settings/CommandLine.h"
#include "pages/PagePainter.h"

#include <memory>

namespace fanye::app {

// An issue that is open: its pictures and its text. Owned by its session; others ask the session for it each time.
struct OpenIssue
{
    FileToOpen file;
    std::unique_ptr<pages::PagePainter> painter;
    std::unique_ptr<TextAnalysis> analysis;

    const IssueFacts &facts() const { return painter->facts(); }
};

} // namespace fanye::app
