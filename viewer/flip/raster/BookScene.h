// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flip/face/Lighting.h"
#include "flip/raster/Background.h"
#include "flip/raster/BentLeaf.h"

#include <QRegion>

#include <memory>
#include <optional>
#include <vector>

namespace fanye::flip {

struct BookScene;

// A transition from one picture of the book to another, for the styles of turning in which leaves do not bend.
struct Crossing
{
    enum class Way { Fades, Slides };

    std::shared_ptr<const BookScene> to;
    double share = 0; // of `to` that is shown, 0 to 1
    Way way = Way::Fades;
    bool comesFromRight = true; // when it slides
};

// Everything that is seen of the book at one moment.
struct BookScene
{
    BackgroundPlan background;
    FacePointer left, right; // flat; null: bare background
    std::vector<BentLeaf> leaves; // in the book's order, from the left pile to the right one
    std::optional<Crossing> crossing;
    Lighting lighting; // its faces were made with lighting.face
};

// What has to be painted again when one scene follows another.
QRegion changed(const BookScene &before, const BookScene &after);

} // namespace fanye::flip
