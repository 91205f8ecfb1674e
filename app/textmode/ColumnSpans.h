// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/textmode/SetPage.h"

#include <map>

namespace fanye::app {

// What was found and what is marked, page by page as it is asked for.
class ColumnSpans
{
public:
    void setHits(const search::Hits &hits, std::optional<int> current);
    void setMarks(std::vector<flip::ReaderMark> marks);
    void forget() { m_byRow.clear(); } // the text is another

    const PageSpans &on(int row, const text::IssueText &text) const; // and on the next page

private:
    search::Hits m_hits;
    std::optional<int> m_current;
    std::vector<flip::ReaderMark> m_marks;
    mutable std::map<int, PageSpans> m_byRow;
};

} // namespace fanye::app
