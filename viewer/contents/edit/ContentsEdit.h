// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue/PageNumber.h"

#include <QString>

#include <optional>
#include <variant>

namespace fanye::contents {

// Identifies an entry in corrections: by what it was before any of them. The next version may make other contents of
// the same issue; an entry that is still much the same is found again by this.
struct EntryAnchor
{
    QString title;
    int level = 1;
    std::optional<PageNumber> page;
    std::optional<double> top; // points from the page's top edge
    int added = 0; // the number of an entry that the reader added, which is found by it alone; else 0

    friend bool operator==(const EntryAnchor &, const EntryAnchor &) = default;
};

struct RenameEntry
{
    EntryAnchor entry;
    QString title;

    friend bool operator==(const RenameEntry &, const RenameEntry &) = default;
};

// Moves an entry with its children behind another one with its children; none: to the front.
struct MoveEntry
{
    EntryAnchor entry;
    std::optional<EntryAnchor> after;
    int level = 1;

    friend bool operator==(const MoveEntry &, const MoveEntry &) = default;
};

// Changes the level of this entry alone, so that those which follow may become its children or its siblings.
struct LevelEntry
{
    EntryAnchor entry;
    int level = 1;

    friend bool operator==(const LevelEntry &, const LevelEntry &) = default;
};

// Deletes an entry with its sub-headings. The articles of a deleted section stay.
struct DeleteEntry
{
    EntryAnchor entry;

    friend bool operator==(const DeleteEntry &, const DeleteEntry &) = default;
};

struct AddEntry
{
    EntryAnchor entry; // REQUIRES: its number is not 0
    std::optional<EntryAnchor> after; // as in MoveEntry

    friend bool operator==(const AddEntry &, const AddEntry &) = default;
};

// Drops all corrections before it.
struct RestoreAll
{
    friend bool operator==(const RestoreAll &, const RestoreAll &) = default;
};

// One correction of the contents by the reader.
using ContentsEdit = std::variant<RenameEntry, MoveEntry, LevelEntry, DeleteEntry, AddEntry, RestoreAll>;

} // namespace fanye::contents
