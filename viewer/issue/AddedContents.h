// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue/IssueStructure.h"

#include <QStringList>

namespace fanye::inline issue {

// Outline and labels that a saved copy gets in addition to the issue.
struct AddedContents
{
    std::vector<OutlineItem> outline; // replaces the PDF's outline; a level increases by at most one
    QStringList labels; // one for each page, replaces the PDF's labels; empty: keep them

    friend bool operator==(const AddedContents &, const AddedContents &) = default;
};

} // namespace fanye::issue
