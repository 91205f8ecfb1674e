// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flip/face/FaceStore.h"

#include <map>

namespace fanye::flip {

struct LeafFaces
{
    LeafSide frontSide, backSide;
    FacePointer front, back;
};

enum class Grip { Flying, Held };

// The faces of the leaves in the air. In flight a leaf keeps the faces it started with, so that nothing flickers; only
// bare paper is replaced. A leaf in the hand gets sharper faces when there are any.
class PinnedFaces
{
public:
    explicit PinnedFaces(FaceStore &store)
        : m_store(store)
    {
    }

    const LeafFaces &of(int leaf, const LeafSide &front, const LeafSide &back, Grip grip);
    bool has(int leaf) const { return m_byLeaf.count(leaf) > 0; }
    void clear() { m_byLeaf.clear(); }
    // A leaf that is not asked for between begin() and end() has landed; its faces are dropped.
    void begin() { m_seen.clear(); }
    void end() { m_byLeaf.swap(m_seen); }

private:
    FacePointer pinned(const FacePointer &kept, const LeafSide &leafSide, Grip grip);

    FaceStore &m_store;
    std::map<int, LeafFaces> m_byLeaf, m_seen;
};

} // namespace fanye::flip
