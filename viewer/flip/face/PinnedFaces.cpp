// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flip/face/PinnedFaces.h"

namespace fanye::flip {

using namespace pages;

FacePointer PinnedFaces::pinned(const FacePointer &kept, const LeafSide &leafSide, Grip grip)
{
    const bool isGoodEnough = kept && kept->texels.isValid()
        && (kept->isBlank || kept->sharpness == Sharpness::Sharp
            || (grip == Grip::Flying && kept->sharpness != Sharpness::None));
    return isGoodEnough ? kept : m_store.face(leafSide);
}

const LeafFaces &PinnedFaces::of(int leaf, const LeafSide &front, const LeafSide &back, Grip grip)
{
    LeafFaces faces = m_byLeaf[leaf];
    if (!(front == faces.frontSide))
        faces.front = nullptr;
    if (!(back == faces.backSide))
        faces.back = nullptr;
    faces.frontSide = front;
    faces.backSide = back;
    faces.front = pinned(faces.front, front, grip);
    faces.back = pinned(faces.back, back, grip);
    return m_seen[leaf] = faces;
}

} // namespace fanye::flip
