// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flip/face/Face.h"

#include <QRect>

#include <vector>

// What of a face that is there can be used for the next one. Pure.
namespace fanye::flip {

// Whether these tiles were made from these pictures.
bool showAll(const std::vector<FaceTile> &shown, const std::vector<pages::PaintedTile> &painted);

// Only the size differs: the old face can be scaled until there is a finer picture.
bool isTheSameButForSize(FaceParameters a, const FaceParameters &b);
bool isTheSameButForHighlights(FaceParameters a, const FaceParameters &b);

// The tiles of a face with these parameters. Those of `before` are used again where they do not meet the `changed`
// area.
std::vector<FaceTile> finishedTiles(const std::vector<pages::PaintedTile> &painted, const FaceParameters &parameters,
                                    const Face &face, const std::vector<FaceTile> &before, const QRect &changed = {});

} // namespace fanye::flip
