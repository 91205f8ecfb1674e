// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/textmode/ColumnSpans.h"

namespace fanye::app {

using namespace text;

void ColumnSpans::setHits(const search::Hits &hits, std::optional<int> current)
{
    m_hits = hits;
    m_current = current;
    forget();
}

void ColumnSpans::setMarks(std::vector<flip::ReaderMark> marks)
{
    m_marks = std::move(marks);
    forget();
}

const PageSpans &ColumnSpans::on(int row, const IssueText &text) const
{
    const auto [known, isNew] = m_byRow.try_emplace(row);
    PageSpans &spans = known->second;
    if (!isNew)
        return spans;
    const auto append = [](auto &to, const auto &more) { to.insert(to.end(), more.begin(), more.end()); };
    for (int index = row; index <= row + 1; ++index)
        if (const PageText *page = text.find(PageNumber::fromIndex(index))) {
            append(spans.hits, hitSpansOn(*page, m_hits, m_current));
            append(spans.marks, readerSpansOn(*page, m_marks));
        }
    return spans;
}

} // namespace fanye::app
