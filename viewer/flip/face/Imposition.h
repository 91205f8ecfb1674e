// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flip/book/BookLayout.h"
#include "flip/book/Spread.h"
#include "flip/face/FaceStore.h"

#include <optional>

namespace fanye::flip {

// Which page is printed on which side of the paper: pages form spreads, and each side of a spread has a page, half of a
// wide one, bare paper, or lies beyond the book's ends. Pure value.
class Imposition
{
public:
    Imposition() = default;
    Imposition(const IssueFacts &facts, Sides sides, Pairing pairing);

    const IssueFacts &facts() const { return m_facts; }
    const Spreads &spreads() const { return m_spreads; }
    Sides sides() const { return m_sides; }
    Pairing pairing() const { return m_pairing; }

    SheetSide sideBefore() const; // the side of the pages read before
    QSizeF sheetPoints(SpreadNumber spread) const;
    // None: beyond the first or the last page of the book.
    std::optional<LeafSide> printedOn(SpreadNumber spread, SheetSide side) const;
    // A leaf always has two sides: where nothing is printed there is paper.
    LeafSide leafSide(SpreadNumber spread, SheetSide side) const;
    // The leaf between these is the first of a book whose first page stands alone, or the last of one whose last does.
    bool isCover(SpreadNumber from, SpreadNumber to) const;
    // How far a book that is closed on one side is moved, so that it stands in the middle: shares of a sheet to the
    // right.
    double restingShift(SpreadNumber open) const;

private:
    IssueFacts m_facts;
    Spreads m_spreads;
    Sides m_sides = Sides::Two;
    Pairing m_pairing = Pairing::Natural;
};

} // namespace fanye::flip
