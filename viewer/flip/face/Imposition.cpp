// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flip/face/Imposition.h"

namespace fanye::flip {

Imposition::Imposition(const IssueFacts &facts, Sides sides, Pairing pairing)
    : m_facts(facts)
    , m_spreads(facts, sides, pairing)
    , m_sides(sides)
    , m_pairing(pairing)
{
}

SheetSide Imposition::sideBefore() const
{
    return m_facts.binding == Binding::Left ? SheetSide::Left : SheetSide::Right;
}

QSizeF Imposition::sheetPoints(SpreadNumber spread) const
{
    return fanye::flip::sheetPoints(m_facts, m_spreads.has(spread) ? m_spreads.at(spread) : Spread(), m_sides);
}

std::optional<LeafSide> Imposition::printedOn(SpreadNumber number, SheetSide side) const
{
    if (!m_spreads.has(number))
        return std::nullopt;
    const Spread &spread = m_spreads.at(number);
    LeafSide leafSide;
    leafSide.side = side;
    if (m_sides == Sides::One) {
        if (side == sideBefore())
            return std::nullopt;
        leafSide.page = spread.firstRead(m_facts.binding);
        return leafSide;
    }
    if (spread.wide) {
        leafSide.page = spread.wide;
        leafSide.part = side == SheetSide::Left ? PagePart::LeftHalf : PagePart::RightHalf;
        return leafSide;
    }
    leafSide.page = side == SheetSide::Left ? spread.left : spread.right;
    const bool isFirst = number.index() == 0, isLast = number.index() == m_spreads.count() - 1;
    const bool isOutside = side == sideBefore() ? isFirst : isLast;
    if (!leafSide.page && isOutside)
        return std::nullopt;
    return leafSide;
}

LeafSide Imposition::leafSide(SpreadNumber spread, SheetSide side) const
{
    LeafSide paper;
    paper.side = side;
    return printedOn(spread, side).value_or(paper);
}

bool Imposition::isCover(SpreadNumber from, SpreadNumber to) const
{
    const bool isSingle = to.index() - from.index() == 1;
    const bool isFirst = from.index() == 0 && !printedOn(from, sideBefore());
    const bool isLast = to.index() == m_spreads.count() - 1 && !printedOn(to, opposite(sideBefore()));
    return isSingle && (isFirst || isLast);
}

double Imposition::restingShift(SpreadNumber open) const
{
    if (m_sides == Sides::One || m_spreads.count() == 0)
        return 0;
    const bool hasLeft = printedOn(open, SheetSide::Left).has_value();
    const bool hasRight = printedOn(open, SheetSide::Right).has_value();
    return hasLeft == hasRight ? 0 : hasLeft ? 0.5 : -0.5;
}

} // namespace fanye::flip
