// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flip/book/Spread.h"
#include "pages/RenderPlan.h"

namespace fanye::flip {

// What an issue is opened at, before there is a view of it.
struct FirstLook
{
    PageNumber page;
    Pairing pairing = Pairing::Natural;
    QSize view; // device pixels that the view will have
    double scale = 1; // device pixels to a pixel of the desktop
};

// The paintings that FlipView will ask for first when it shows this. Pure.
std::vector<PaintRequest> firstPaintings(const IssueFacts &facts, const FirstLook &look);

} // namespace fanye::flip
