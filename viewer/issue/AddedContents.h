// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue/IssueStructure.h"

#include <QStringList>

namespace fanye::inline issue {

// What a copy of an issue gets that the issue itself does not have.
struct AddedContents
{
    std::vector<OutlineItem> outline; // in place of the PDF's own; a level rises by one at most
    QStringList labels; // one for each page, in place of the PDF's own; empty: those stay

    friend bool operator==(const AddedContents &, const AddedContents &) = default;
};

} // namespace fanye::issue
