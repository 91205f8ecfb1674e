// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue/IssueFacts.h"
#include "issue/PageNumber.h"

#ifndef Q_MOC_RUN // moc of Qt 6.4 cannot read it
#include <compare>
#endif
#include <optional>
#include <vector>

namespace fanye::flip {

// A position in the book: what lies open. A type of its own, so that it never mixes with a page.
class SpreadNumber
{
public:
    constexpr SpreadNumber() = default;
    static constexpr SpreadNumber fromIndex(int zeroBased) { return SpreadNumber(zeroBased); }
    constexpr int index() const { return m_index; }
    friend constexpr auto operator<=>(SpreadNumber, SpreadNumber) = default;

private:
    constexpr explicit SpreadNumber(int index)
        : m_index(index)
    {
    }
    int m_index = 0;
};

// What lies open: up to two pages, by side of the screen (not by reading order), or one wide page over both sides.
struct Spread
{
    std::optional<PageNumber> left;
    std::optional<PageNumber> right;
    std::optional<PageNumber> wide; // a landscape page that owns the spread; then left and right are empty

    PageNumber firstRead(Binding binding) const;
    std::vector<PageNumber> inReadingOrder(Binding binding) const;
    bool has(PageNumber page) const;
    friend bool operator==(const Spread &, const Spread &) = default;
};

enum class Sides { One, Two }; // pages beside each other
enum class Pairing { Natural, ShiftedByOne };

// How the pages of an issue stand together: cover alone, back cover alone where it falls so, the PDF's own wish
// honoured, landscape pages alone, right-hand binding mirrored. Pure value.
class Spreads
{
public:
    Spreads() = default;
    Spreads(const IssueFacts &facts, Sides sides, Pairing pairing = Pairing::Natural);

    int count() const { return int(m_spreads.size()); }
    const Spread &at(SpreadNumber spread) const; // REQUIRES: has(spread)
    bool has(SpreadNumber spread) const { return spread.index() >= 0 && spread.index() < count(); }
    SpreadNumber of(PageNumber page) const; // clamped to the issue
    Sides sides() const { return m_sides; }
    Binding binding() const { return m_binding; }

private:
    std::vector<Spread> m_spreads; // in reading order
    std::vector<SpreadNumber> m_byPage;
    Sides m_sides = Sides::Two;
    Binding m_binding = Binding::Left;
};

} // namespace fanye::flip
