// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contents/titles/TitleKey.h"
#include "contents/titles/TitleSense.h"
#include "issue/PageNumber.h"
#include "text/layout/IssueText.h"
#include "text/signs/Stop.h"

#include <optional>
#include <vector>

namespace fanye::contents {

// How a title is set: what makes two headings of an issue look like the same kind.
struct HeadingStyle
{
    double size = 0; // points
    bool isBold = false;
    double ratio = 1; // size / size of the body

    bool isLike(const HeadingStyle &other) const;
    friend bool operator==(const HeadingStyle &, const HeadingStyle &) = default;
};

// Lines that may be the heading of something.
struct Heading
{
    PageNumber page;
    int firstLine = 0, lineCount = 1; // rows of PageText::lines
    double top = 0; // points from the page's top edge
    HeadingStyle style;
    TitleKey key;
    bool standsOut = false; // by how it is set, not only by standing at the top of a page
    bool isBlock = false; // a whole block of the page, not a part of one
    bool isAlone = false; // little else stands on the page: a divider
    bool leadsText = true; // text follows it on the page, perhaps below a byline or a subtitle
    std::optional<NoTitle> doubt; // its words are no title; only of those that stand out
};

// The size that most of the issue is set in, and whether that is bold.
HeadingStyle bodyStyleOf(const text::IssueText &text);

// Every run of one to four lines that may be a heading: blocks set as headings, parts of them, and, as `standsOut`
// tells, the first lines of each page. In the order of pages and lines. Throws Stopped.
std::vector<Heading> headingsOf(const text::IssueText &text, const HeadingStyle &body,
                                const std::stop_token &stop = {});

// The words of a heading on one line: between Han no spaces, but one between two lines of a couplet.
QString titleOf(const text::PageText &page, int firstLine, int lineCount);

} // namespace fanye::contents
