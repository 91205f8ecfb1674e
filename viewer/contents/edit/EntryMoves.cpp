// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contents/edit/EntryMoves.h"

#include "issue/PlainText.h"

#include <algorithm>

namespace fanye::contents {
namespace {

int levelOf(const Contents &contents, int row)
{
    return contents[std::size_t(row)].level;
}

// The entry before this one that it stands under.
std::optional<int> parentOf(const Contents &contents, int row)
{
    for (int before = row - 1; before >= 0; --before)
        if (levelOf(contents, before) < levelOf(contents, row))
            return before;
    return std::nullopt;
}

std::optional<int> siblingBefore(const Contents &contents, int row)
{
    for (int before = row - 1; before >= 0 && levelOf(contents, before) >= levelOf(contents, row); --before)
        if (levelOf(contents, before) == levelOf(contents, row))
            return before;
    return std::nullopt;
}

std::optional<int> rowBefore(int row)
{
    return row > 0 ? std::optional(row - 1) : std::nullopt;
}

} // namespace

int endOfBranch(const Contents &contents, int row)
{
    int end = row + 1;
    while (end < int(contents.size()) && levelOf(contents, end) > levelOf(contents, row))
        ++end;
    return end;
}

// Behind the last entry that begins no later, and beside it; but a section without text of its own is opened.
EntryPlace placeFor(const Contents &contents, PageNumber page)
{
    const auto before = entryAt(contents, page);
    if (!before)
        return {std::nullopt, contents.empty() ? 1 : contents.front().level};
    const int level = levelOf(contents, *before);
    const int next = *before + 1;
    const bool isOpened = next < int(contents.size()) && levelOf(contents, next) > level && level + 1 < subheadingLevel;
    return {before, isOpened ? levelOf(contents, next) : std::min(level, subheadingLevel - 1)};
}

std::optional<ContentsEdit> renaming(const EditedContents &contents, int row, const QString &title)
{
    const QString plain = plainText(title);
    if (plain.isEmpty() || plain == contents.entries[std::size_t(row)].title)
        return std::nullopt;
    return RenameEntry{contents.anchors[std::size_t(row)], plain};
}

std::optional<ContentsEdit> moving(const EditedContents &contents, int row, const EntryPlace &to)
{
    const int end = endOfBranch(contents.entries, row);
    const bool isInItself = to.after && *to.after >= row && *to.after < end;
    const auto place = isInItself ? rowBefore(row) : to.after;
    if (place == rowBefore(row) && to.level == levelOf(contents.entries, row))
        return std::nullopt;
    MoveEntry move{contents.anchors[std::size_t(row)], {}, to.level};
    if (place)
        move.after = contents.anchors[std::size_t(*place)];
    return move;
}

std::optional<ContentsEdit> movingUp(const EditedContents &contents, int row)
{
    const Contents &entries = contents.entries;
    const auto parent = parentOf(entries, row);
    if (const auto before = siblingBefore(entries, row))
        return moving(contents, row, {rowBefore(*before), levelOf(entries, row)});
    // The first under its section goes to the end of the section before.
    if (!parent || !siblingBefore(entries, *parent))
        return std::nullopt;
    return moving(contents, row, {*parent - 1, levelOf(entries, row)});
}

std::optional<ContentsEdit> movingDown(const EditedContents &contents, int row)
{
    const Contents &entries = contents.entries;
    const int next = endOfBranch(entries, row);
    if (next == int(entries.size()))
        return std::nullopt;
    if (levelOf(entries, next) == levelOf(entries, row))
        return moving(contents, row, {endOfBranch(entries, next) - 1, levelOf(entries, row)});
    // The last under its section becomes the first of the next.
    const auto parent = parentOf(entries, row);
    if (!parent || levelOf(entries, next) != levelOf(entries, *parent))
        return std::nullopt;
    return moving(contents, row, {next, levelOf(entries, row)});
}

std::optional<ContentsEdit> raising(const EditedContents &contents, int row)
{
    const int level = levelOf(contents.entries, row);
    return level > 1 ? std::optional<ContentsEdit>(LevelEntry{contents.anchors[std::size_t(row)], level - 1})
                     : std::nullopt;
}

std::optional<ContentsEdit> lowering(const EditedContents &contents, int row)
{
    const int level = levelOf(contents.entries, row);
    const bool hasParent = row > 0 && levelOf(contents.entries, row - 1) >= level && level < deepestContentsLevel;
    return hasParent ? std::optional<ContentsEdit>(LevelEntry{contents.anchors[std::size_t(row)], level + 1})
                     : std::nullopt;
}

ContentsEdit deleting(const EditedContents &contents, int row)
{
    return DeleteEntry{contents.anchors[std::size_t(row)]};
}

ContentsEdit adding(const EditedContents &contents, PageNumber page, const QString &title, int number)
{
    const EntryPlace place = placeFor(contents.entries, page);
    EntryAnchor entry;
    entry.title = plainText(title);
    entry.level = place.level;
    entry.page = page;
    entry.added = number;
    AddEntry add{entry, {}};
    if (place.after)
        add.after = contents.anchors[std::size_t(*place.after)];
    return add;
}

} // namespace fanye::contents
