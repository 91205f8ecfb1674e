// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shelf/database/StoreCondition.h"
#include "shelf/records/ShelfChange.h"

#include <memory>
#include <variant>

namespace fanye::shelf {

// Reports of the shelf's thread to the store, in order. Records are moved over, never shared.

struct ShelfOpened
{
    StoreCondition condition;
    std::unique_ptr<ShelfContent> records; // null: none could be read, or they are as reported before
};

struct ChangesSaved // all of the last request are on the disk
{
    std::vector<ShelfChange> refused; // except these, which violate a constraint of the tables
};

struct ChangesFailed // none of the last request is on the disk
{
    std::optional<ShelfInMemory> why; // none: reported before
};

struct ShelfReread // another program has changed the file, or changes were refused
{
    std::unique_ptr<ShelfContent> records;
};

using ShelfReport = std::variant<ShelfOpened, ChangesSaved, ChangesFailed, ShelfReread>;

} // namespace fanye::shelf
