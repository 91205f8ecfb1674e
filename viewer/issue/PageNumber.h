// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#ifndef Q_MOC_RUN // moc of Qt 6.4 cannot read it
#include <compare>
#endif
#include <cstddef>
#include <functional>

namespace fanye::inline issue {

// A page of the PDF. A type of its own, so that it never mixes with a spread, a folio or a row.
// Inside we count from 0 (index), in front of people from 1 (number).
class PageNumber
{
public:
    constexpr PageNumber() = default;
    static constexpr PageNumber fromIndex(int zeroBased) { return PageNumber(zeroBased); }
    static constexpr PageNumber fromNumber(int oneBased) { return PageNumber(oneBased - 1); }

    constexpr int index() const { return m_index; }
    constexpr int number() const { return m_index + 1; }
    constexpr PageNumber next() const { return PageNumber(m_index + 1); }
    constexpr PageNumber previous() const { return PageNumber(m_index - 1); }

    friend constexpr auto operator<=>(PageNumber, PageNumber) = default;

private:
    constexpr explicit PageNumber(int index)
        : m_index(index)
    {
    }
    int m_index = 0;
};

} // namespace fanye::issue

template <>
struct std::hash<fanye::PageNumber>
{
    std::size_t operator()(fanye::PageNumber page) const noexcept { return std::hash<int>{}(page.index()); }
};
