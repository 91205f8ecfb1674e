// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contents/entries/Contents.h"
#include "text/layout/IssueText.h"

namespace fanye::contents {

// Where in an issue a page lies, in words. Either may be empty.
struct Whereabouts
{
    QString section;
    QString article;

    QString whole() const; // "Section › Article"
    QString nearest() const { return article.isEmpty() ? section : article; }

    friend bool operator==(const Whereabouts &, const Whereabouts &) = default;
};

// By the contents, without sub-headings; before their first entry, or without any, by the page's running head, unless
// most pages have the same one: that is the name of the magazine. Pure.
Whereabouts whereaboutsAt(const Contents &contents, const text::IssueText &text, PageNumber page);

// The same of pages that lie open together, in reading order: what begins on them goes before what goes on there, as in
// shownEntryOn(). `sought`: a row of the contents.
Whereabouts whereaboutsOn(const Contents &contents, const text::IssueText &text, const std::vector<PageNumber> &pages,
                          std::optional<int> sought = std::nullopt);

} // namespace fanye::contents
