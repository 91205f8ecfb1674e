// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contents/entries/Contents.h"
#include "text/layout/IssueText.h"

#include <vector>

namespace fanye::contents {

// An entry before it has its place.
struct Draft
{
    ContentsEntry entry;
    int order = 0; // as found; entries without a page keep their place in the list by it
    bool isBracketed = false; // a heading in 【】
};

// The drafts as contents: in the order in which the issue is read, under the section that they stand in, without
// repetitions, and no more of them than a reader can use.
Contents arranged(std::vector<Draft> drafts, const text::IssueText &text);

// A title as it is shown: without bullets and brackets around it, 简 讯 without the space.
QString shownTitle(QString title);

} // namespace fanye::contents
