// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue/Annotation.h"
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

enum class CopyAddition : std::uint8_t {
    Contents, // outline and labels
    Annotations, // outline and labels stay as they are
};

// What a saved copy gets.
struct CopyAdditions
{
    CopyAddition kind = CopyAddition::Contents;
    AddedContents contents;
    std::vector<Annotation> annotations; // highlights, underlines and notes

    friend bool operator==(const CopyAdditions &, const CopyAdditions &) = default;
};

// What is to be said of a copy.
struct CopyReport
{
    bool breaksSignature = false; // the issue is signed; the signature does not hold for the copy

    friend bool operator==(const CopyReport &, const CopyReport &) = default;
};

} // namespace fanye::issue
