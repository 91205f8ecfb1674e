// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>

namespace fanye::flip {

// Pixels begin to end - 1 of a row.
struct RowSpan
{
    int begin = 0, end = 0;

    bool isEmpty() const { return begin >= end; }
    RowSpan within(RowSpan other) const { return {std::max(begin, other.begin), std::min(end, other.end)}; }
};

// The spans of a row that are hidden by what lies over them, so that no pixel is painted twice. Holds a dozen spans;
// further ones are ignored, which costs time only.
class RowCover
{
public:
    void add(RowSpan span)
    {
        if (span.isEmpty() || m_count == m_spans.size())
            return;
        std::size_t at = m_count++;
        for (; at > 0 && m_spans[at - 1].begin > span.begin; --at)
            m_spans[at] = m_spans[at - 1];
        m_spans[at] = span;
    }

    void add(const RowCover &other)
    {
        for (std::size_t i = 0; i < other.m_count; ++i)
            add(other.m_spans[i]);
    }

    // Calls `take` with every part of the span that is hidden, from left to right.
    template <typename Take> void hidden(RowSpan span, Take take) const
    {
        int from = span.begin;
        for (std::size_t i = 0; i < m_count; ++i) {
            const RowSpan part = span.within({std::max(from, m_spans[i].begin), m_spans[i].end});
            if (!part.isEmpty())
                take(part);
            from = std::max(from, m_spans[i].end);
        }
    }

    // Calls `paint` with every part of the span that is in sight, from left to right.
    template <typename Paint> void visible(RowSpan span, Paint paint) const
    {
        int from = span.begin;
        for (std::size_t i = 0; i < m_count && from < span.end; ++i) {
            if (m_spans[i].begin > from)
                paint(RowSpan{from, std::min(span.end, m_spans[i].begin)});
            from = std::max(from, m_spans[i].end);
        }
        if (from < span.end)
            paint(RowSpan{from, span.end});
    }

private:
    std::array<RowSpan, 12> m_spans;
    std::size_t m_count = 0;
};

} // namespace fanye::flip
