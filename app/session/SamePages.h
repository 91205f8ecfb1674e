// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/TextSketch.h"
#include "issue/IssueFacts.h"

#include <map>
#include <optional>

namespace fanye::app {

// Where each page of an issue stands in another version of it: after a page was put in, or words were changed. Pages
// that the other version lacks are not in it.
using PageMap = std::map<PageNumber, PageNumber>;

struct SamePages
{
    PageMap pages;
    bool areMost = false; // at least half of the pages with text are the same: it is the issue as a whole
};

// None: they are different issues, as when a file of one name is the next month's. One page alone does not make the
// issue the same, as a form to subscribe stands in many, unless the other version has no more. Pure.
std::optional<SamePages> samePages(const IssueSketch &before, const IssueSketch &after);
// Of issues without text, by number and sizes of the pages.
std::optional<SamePages> samePages(const IssueFacts &factsBefore, const IssueSketch &before,
                                   const IssueFacts &factsAfter, const IssueSketch &after);

} // namespace fanye::app
