// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/FoldedText.h"
#include "shelf/order/ShelfIssue.h"

namespace fanye::shelf {

// Finds issues as one types: every word of the input stands in the title, the series, the number, the months, the
// publisher or the name of the file; folded as in the search, and Han by their pinyin. Immutable; any thread.
class ShelfFilter
{
public:
    explicit ShelfFilter(const ShelfIssues &issues);

    // The issues that match, in their order; all of them where the input has no word.
    Positions matching(const QString &input) const;

private:
    std::vector<search::FoldedText> m_issues;
};

} // namespace fanye::shelf
