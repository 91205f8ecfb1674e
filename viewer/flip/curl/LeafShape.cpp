// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flip/curl/LeafShape.h"

namespace fanye::flip {
namespace {

QPointF scaled(QPointF shares, const Sheet &sheet)
{
    return {shares.x() * sheet.width, shares.y() * sheet.height};
}

Curl flatCurl(const Sheet &sheet)
{
    Curl curl;
    curl.offset = sheet.width + 2;
    return curl;
}

} // namespace

LeafShape::LeafShape(const Sheet &sheet, const FlyingLeaf &leaf, Cover cover)
    : m_sheet(sheet)
    , m_cover(cover)
    , m_lifted(leaf.lifted())
    , m_grabbed(scaled(leaf.grabbed, sheet))
{
    const QPointF way(0, leaf.sway.value * sheet.height);
    const QPointF target = leaf.motion.isHeld() ? scaled(leaf.hand, sheet) : usualPath() + way;
    m_held = cover == Cover::Hard ? withinSwing(m_grabbed, target) : withinReach(sheet, m_grabbed, target);
}

QPointF LeafShape::usualPath() const
{
    return turningPath(m_sheet, m_grabbed, m_lifted);
}

double LeafShape::lift() const
{
    return progressOf(m_grabbed, m_held);
}

double LeafShape::sway() const
{
    return (m_held.y() - usualPath().y()) / m_sheet.height;
}

std::optional<HardCover> LeafShape::hardCover() const
{
    return m_cover == Cover::Hard ? std::optional(hardCoverThrough(m_grabbed, m_held)) : std::nullopt;
}

Curl LeafShape::curl() const
{
    return curlThrough(m_sheet, m_grabbed, m_held, preferredRadius(m_sheet)).value_or(flatCurl(m_sheet));
}

} // namespace fanye::flip
