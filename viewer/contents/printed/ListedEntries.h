// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contents/printed/ContentsPages.h"

#include <QString>

#include <optional>
#include <vector>

namespace fanye::contents {

// What one entry of a contents page says.
struct ListedEntry
{
    QString title; // as printed, without number, leaders, bullet and brackets around it
    TitleKey key;
    std::optional<text::FolioToken> number; // of the page, as printed
    std::optional<PageNumber> linked;
    std::optional<double> linkedTop;
    std::optional<Numbering> numbering;

    // How it is set, to tell sections from articles.
    char32_t mark = 0;
    double size = 0;
    bool isBold = false;
    double indent = 0; // points from the left edge of its column
    int part = 0; // of the pages that it was read from
    ListLine first, last; // its first and last line
};

struct ContentsList
{
    std::vector<ListedEntry> entries; // in the order of the list
    bool isNumbered = false; // 1, 1.1, 1.2: the numbering tells the levels
    bool hasPageNumbers = false;
};

// Throws Stopped.
ContentsList listedEntries(const std::vector<ListPart> &parts, const IssueLines &issue,
                           const std::stop_token &stop = {});

} // namespace fanye::contents
