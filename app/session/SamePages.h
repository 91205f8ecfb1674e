// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue/IssueFacts.h"
#include "text/layout/IssueText.h"

#include <map>
#include <optional>

namespace fanye::app {

// Where each page of an issue stands in another version of it: after a page was put in, or words were changed.
using PageMap = std::map<PageNumber, PageNumber>;

// Of every page of `before`. None: they are different issues, as when a file of one name is the next month's. Decided
// by the text of those pages that have some; without any, by number and sizes of the pages. Pure.
std::optional<PageMap> samePages(const IssueFacts &factsBefore, const text::IssueText &before,
                                 const IssueFacts &factsAfter, const text::IssueText &after);

} // namespace fanye::app
