// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue/PageNumber.h"

#include <QMetaType>
#include <QRectF>
#include <QString>

#include <optional>
#include <vector>

namespace fanye::inline issue {

// An entry of the PDF's own outline, in reading order; level 1 is outermost.
struct OutlineItem
{
    QString title; // plain text, sanitised
    int level = 1;
    std::optional<PageNumber> page; // nullopt: no target in this issue
    std::optional<double> top;      // points from the page's top edge

    friend bool operator==(const OutlineItem &, const OutlineItem &) = default;
};

// A link on a page, to another page or to a URL. `url` is http, https or mailto only.
struct Link
{
    PageNumber page;
    QRectF rect; // points, page as displayed
    std::optional<PageNumber> target;
    std::optional<double> top;
    QString url;

    friend bool operator==(const Link &, const Link &) = default;
};

struct IssueStructure
{
    std::vector<OutlineItem> outline;
    std::vector<Link> links;
    bool isComplete = true; // false: truncated by a limit or the deadline

    friend bool operator==(const IssueStructure &, const IssueStructure &) = default;
};

} // namespace fanye::issue

Q_DECLARE_METATYPE(fanye::IssueStructure)
