// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue/PageNumber.h"

#include <QString>

#include <optional>
#include <variant>

namespace fanye::contents {

// What a reader's correction means an entry by: what the entry was before any correction. Made contents change from one
// Fanye to the next; an entry that is still much the same is found again by this.
struct EntryAnchor
{
    QString title;
    int level = 1;
    std::optional<PageNumber> page;
    std::optional<double> top; // points from the page's top edge
    int added = 0; // an entry of the reader's own has a number, and is found by that alone

    friend bool operator==(const EntryAnchor &, const EntryAnchor &) = default;
};

struct RenameEntry
{
    EntryAnchor entry;
    QString title;

    friend bool operator==(const RenameEntry &, const RenameEntry &) = default;
};

// Behind another entry and all that stands under that one; none: to the front. What stands under it comes along.
struct MoveEntry
{
    EntryAnchor entry;
    std::optional<EntryAnchor> after;
    int level = 1;

    friend bool operator==(const MoveEntry &, const MoveEntry &) = default;
};

// In its place and alone, so that what follows may come to stand under it, or beside it.
struct LevelEntry
{
    EntryAnchor entry;
    int level = 1;

    friend bool operator==(const LevelEntry &, const LevelEntry &) = default;
};

// With its sub-headings; but the articles of a section stay.
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

// Takes back all before it.
struct RestoreAll
{
    friend bool operator==(const RestoreAll &, const RestoreAll &) = default;
};

// One correction of the contents by the reader.
using ContentsEdit = std::variant<RenameEntry, MoveEntry, LevelEntry, DeleteEntry, AddEntry, RestoreAll>;

} // namespace fanye::contents
