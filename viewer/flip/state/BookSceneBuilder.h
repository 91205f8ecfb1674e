// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flip/face/PinnedFaces.h"
#include "flip/raster/BookScene.h"
#include "flip/state/OpenBook.h"
#include "flip/state/PageEdges.h"
#include "flip/state/WantedPictures.h"

namespace fanye::flip {

// Where a scene takes the faces of pages (each made when it is first needed), the marks of the edges and the light
// from.
struct SceneSources
{
    FaceStore &faces;
    PinnedFaces &pinned;
    PageEdges &edges;
    const Lighting &lighting;
};

// Makes the scene of a book as it lies: at rest, with leaves bending, or with one spread crossing into another.
class BookSceneBuilder
{
public:
    // All of them outlive this.
    BookSceneBuilder(const OpenBook &book, const SceneSources &sources, QColor background);

    BookScene scene();
    BookScene enlarged(const Glass &glass); // the open spread through a magnifier, without leaves in the air
    BookScene bare() const; // no book, only the background

private:
    BookScene still(SpreadNumber open);
    BookScene crossing();
    BookScene curling();
    FacePointer flatFace(SpreadNumber spread, SheetSide side);
    const LeafFaces &facesOf(const FlyingLeaf &leaf);
    void addFaces(std::vector<BentLeaf> &bent, const std::deque<FlyingLeaf> &flying);
    Pile pileOn(SheetSide side, double thickness) const;
    void addPiles(BookScene &scene) const;
    void markEdges(BookScene &scene);

    const OpenBook &m_book;
    SceneSources m_sources;
    QColor m_background;
};

// Faces in sight that are bare paper although a page belongs there.
int missingFaces(const BookScene &scene);

} // namespace fanye::flip
