// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue/PageNumber.h"

#include <QMetaType>
#include <QRectF>
#include <QString>

#include <cstdint>
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

// Why a link cannot be followed.
enum class LinkObstacle : std::uint8_t {
    MissingPage, // it leads to a page that the issue does not have
    OtherFile, // to another file
    Program, // it starts a program
    Script, // it runs a script
    Form, // it sends or changes a form
    Address, // its address is for neither browser, mail program nor telephone
    Unsupported, // it does something else, as playing a film
};

// A link on a page: to another page, to a URL, or one that has an obstacle. `url` is http, https, mailto or tel only.
struct Link
{
    PageNumber page;
    QRectF rect; // points, page as displayed
    std::optional<PageNumber> target;
    std::optional<double> top;
    QString url;
    std::optional<LinkObstacle> obstacle = {}; // has a value where `target` has none and `url` is empty

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
