// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contents/edit/ContentsEdits.h"
#include "contents/entries/Contents.h"

#include <QMetaType>

#include <optional>
#include <vector>

namespace fanye::contents {

constexpr int deepestContentsLevel = 64;

// Contents with a reader's corrections applied, and the anchor of each entry, by which further corrections name it.
struct EditedContents
{
    Contents entries;
    std::vector<EntryAnchor> anchors;

    friend bool operator==(const EditedContents &, const EditedContents &) = default;
};

// The row of the entry with this anchor; none where it is gone.
std::optional<int> rowOf(const EditedContents &contents, const EntryAnchor &anchor);

// Pure. An entry that the reader renamed, moved or raised stays, also where it is no longer made; what the reader added
// takes the place of an entry that is made now and says the same.
EditedContents edited(const Contents &made, const ContentsEdits &edits);

} // namespace fanye::contents
