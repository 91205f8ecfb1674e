// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flip/face/PinnedFaces.h"

namespace fanye::flip {

using namespace pages;

FacePointer PinnedFaces::pinned(const FacePointer &kept, const LeafSide &wish, Grip grip)
{
    const bool isGoodEnough = kept && kept->texels.isValid()
        && (kept->isBlank || kept->sharpness == Sharpness::Sharp
            || (grip == Grip::Flying && kept->sharpness != Sharpness::None));
    return isGoodEnough ? kept : m_store.face(wish);
}

const LeafFaces &PinnedFaces::of(int leaf, const LeafSide &front, const LeafSide &back, Grip grip)
{
    LeafFaces faces = m_byLeaf[leaf];
    if (!(front == faces.frontWish))
        faces.front = nullptr;
    if (!(back == faces.backWish))
        faces.back = nullptr;
    faces.frontWish = front;
    faces.backWish = back;
    faces.front = pinned(faces.front, front, grip);
    faces.back = pinned(faces.back, back, grip);
    return m_seen[leaf] = faces;
}

} // namespace fanye::flip
