// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flip/curl/HardCover.h"
#include "flip/motion/LeafStack.h"

#include <optional>

namespace fanye::flip {

enum class Cover { Soft, Hard };

// The shape of a leaf in the air on a sheet of this size: where its grabbed point is, and the curl, or the angle of a
// hard cover, that puts it there. In pixels of the sheet, seen from the side from which the leaf was lifted.
class LeafShape
{
public:
    LeafShape(const Sheet &sheet, const FlyingLeaf &leaf, Cover cover);

    QPointF grabbed() const { return m_grabbed; }
    QPointF held() const { return m_held; } // where the grabbed point is
    double lift() const; // how far the leaf is turned by the place of the grabbed point
    double sway() const; // how far that is off the usual path, in shares of the height
    Curl curl() const;
    std::optional<HardCover> hardCover() const; // of a hard cover

private:
    QPointF usualPath() const;

    Sheet m_sheet;
    Cover m_cover = Cover::Soft;
    double m_lifted = 0;
    QPointF m_grabbed, m_held;
};

} // namespace fanye::flip
