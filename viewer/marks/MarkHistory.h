// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "marks/Bookmark.h"
#include "marks/Mark.h"

#include <variant>

namespace fanye::marks {

// A mark before and after a change. None before: it was made. None after: it was deleted.
struct MarkChange
{
    std::optional<Mark> before, after;

    const QString &id() const { return before ? before->id : after->id; }
    MarkChange reversed() const { return {after, before}; }
    friend bool operator==(const MarkChange &, const MarkChange &) = default;
};

// Bookmarks that were set or removed together.
struct BookmarkChange
{
    std::vector<Bookmark> bookmarks;
    bool isSet = true; // false: removed

    BookmarkChange reversed() const { return {bookmarks, !isSet}; }
    friend bool operator==(const BookmarkChange &, const BookmarkChange &) = default;
};

using ReaderChange = std::variant<MarkChange, BookmarkChange>;

// What was changed, to be undone and done again. Pure.
class MarkHistory
{
public:
    void add(const ReaderChange &change); // forgets what was undone
    std::optional<ReaderChange> undone(); // what is to be done to undo; none: nothing is left
    std::optional<ReaderChange> redone();
    bool canUndo() const { return m_done > 0; }
    bool canRedo() const { return m_done < m_changes.size(); }
    void clear() { *this = {}; }

private:
    std::vector<ReaderChange> m_changes;
    std::size_t m_done = 0;
};

} // namespace fanye::marks
