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

// The number of a spread in the book. A type of its own, so that it is never mixed up with a page number.
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

// Pages that lie open together: up to two, by side of the screen (not by reading order), or a wide one over both sides.
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

// The spreads of an issue: the cover alone, the back cover alone if no page is left to face it, landscape pages alone,
// the PDF's own page layout respected, right-hand binding mirrored. Pure value.
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
