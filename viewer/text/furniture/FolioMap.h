// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/furniture/FolioToken.h"
#include "text/furniture/Folios.h"

#include <QStringList>

#include <vector>

namespace fanye::text {

// The numbers seen in the margin of a page, the likeliest first.
struct FolioVotes
{
    PageNumber page;
    std::vector<FolioToken> tokens;
};

// Numbers are believed where neighbouring pages agree on how far they are from the page of the PDF, so that dates and
// prices in the margin lose. Pages between two that agree get the number they must have. Where no page carries a
// believable number, the labels count, unless they only repeat 1, 2, 3.
Folios foliosFrom(const std::vector<FolioVotes> &votes, int pageCount, const QStringList &labels);

} // namespace fanye::text
