// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contents/entries/Contents.h"

#include <QString>

#include <optional>
#include <vector>

namespace fanye::contents {

enum class Subheadings { Hidden, Shown };

// For each entry whether it is shown. With words to filter by: those whose title has all of them, without regard to
// case, width and spaces, and what those stand under; sub-headings, too. Pure.
std::vector<bool> shownEntries(const Contents &contents, Subheadings subheadings, const QString &filter = {});

// As entryAt(), among those that are shown.
std::optional<int> shownEntryAt(const Contents &contents, const std::vector<bool> &shown, PageNumber page);

// The entry that is read where these pages lie open, in reading order: the one that was sought, if it begins on them;
// else the first that does, and of a section that opens with an article the article; else the last before them.
std::optional<int> shownEntryOn(const Contents &contents, const std::vector<bool> &shown,
                                const std::vector<PageNumber> &pages, std::optional<int> sought = std::nullopt);

} // namespace fanye::contents
