// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flip/raster/Background.h"
#include "flip/raster/BentLeaf.h"

#include <QRegion>

#include <memory>
#include <optional>
#include <vector>

namespace fanye::flip {

struct BookScene;

// One picture of the book going over into another, where leaves are not to bend.
struct Crossing
{
    enum class Way { Fades, Slides };

    std::shared_ptr<const BookScene> to;
    double share = 0; // 0 to 1: how much of the other is seen
    Way way = Way::Fades;
    bool comesFromRight = true; // when it slides
};

// Everything that is seen of the book at one moment.
struct BookScene
{
    BackgroundPlan background;
    FacePointer left, right; // flat; null: bare ground
    std::vector<BentLeaf> leaves; // in the book's order, from the left pile to the right one
    std::optional<Crossing> crossing;
};

// What has to be painted again when one scene follows another.
QRegion changed(const BookScene &before, const BookScene &after);

} // namespace fanye::flip
