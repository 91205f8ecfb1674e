// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue/Annotation.h"
#include "marks/Mark.h"
#include "text/layout/IssueText.h"

namespace fanye::marks {

// A mark as lists show it, whether the reader made it or the file brought it.
struct ListedMark
{
    enum class Source { Reader, File };
    QString kind; // as named in lists for programs: "highlight", "bookmark"
    std::vector<MarkRect> rects; // none for a bookmark
    PageNumber page; // where it begins
    QString text, note, author;
    QString colour; // a name or "#rrggbb"; empty: none
    QDateTime created; // invalid: unknown
    Source source = Source::Reader;

    friend bool operator==(const ListedMark &, const ListedMark &) = default;
};

ListedMark listed(const Mark &mark);
ListedMark listedBookmark(PageNumber page, const QDateTime &created);
ListedMark listed(const Annotation &annotation, const text::IssueText &text);

// By page, then a page's bookmark, then by height and from the left.
bool standsBefore(const ListedMark &a, const ListedMark &b);

// As a mark, for what writes marks only: one that underlines or strikes out counts as an underline, one that is no
// marked text as a note.
Mark asMark(const ListedMark &listed);

} // namespace fanye::marks
