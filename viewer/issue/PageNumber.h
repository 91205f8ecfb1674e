// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#ifndef Q_MOC_RUN // moc of Qt 6.4 cannot read it
#include <compare>
#endif
#include <cstddef>
#include <functional>

namespace fanye::inline issue {

// A page of the PDF; a separate type, so that it cannot be mixed up with a spread, folio or row. index() is 0-based
// (code), number() 1-based (user interface).
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
