// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contents/edit/EditedContents.h"

#include <QMetaType>

#include <optional>

namespace fanye::contents {

// Behind which entry a moved one goes, and at which level.
struct EntryPlace
{
    std::optional<int> after; // row; none: to the front
    int level = 1;

    friend bool operator==(const EntryPlace &, const EntryPlace &) = default;
};

// The row behind the entry and all that stands under it.
int endOfBranch(const Contents &contents, int row);
// Where a new entry for this page belongs.
EntryPlace placeFor(const Contents &contents, PageNumber page);

// The corrections that a reader may make to an entry, given by its row; none where nothing would change.
// REQUIRES of all: the row exists.
std::optional<ContentsEdit> renaming(const EditedContents &contents, int row, const QString &title);
std::optional<ContentsEdit> moving(const EditedContents &contents, int row, const EntryPlace &to);
std::optional<ContentsEdit> movingUp(const EditedContents &contents, int row); // past the one before at its level
std::optional<ContentsEdit> movingDown(const EditedContents &contents, int row);
std::optional<ContentsEdit> raising(const EditedContents &contents, int row); // one level outwards
std::optional<ContentsEdit> lowering(const EditedContents &contents, int row); // under the one before
ContentsEdit deleting(const EditedContents &contents, int row);
// `number`: ContentsEdits::unusedNumber().
ContentsEdit adding(const EditedContents &contents, PageNumber page, const QString &title, int number);

} // namespace fanye::contents

Q_DECLARE_METATYPE(fanye::contents::EntryPlace)
