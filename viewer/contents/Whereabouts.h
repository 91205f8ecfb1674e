// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contents/Contents.h"

namespace fanye {

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
Whereabouts whereaboutsAt(const Contents &contents, const IssueText &text, PageNumber page);

} // namespace fanye
