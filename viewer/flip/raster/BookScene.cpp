// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flip/raster/BookScene.h"

#include <algorithm>

namespace fanye::flip {
namespace {

// A leaf that is no longer in the air lies on either side: both are painted once more.
QRegion reachFrom(const BookScene &before, const BookScene &after)
{
    const auto same = [](const BookScene &scene, int id) {
        return std::find_if(scene.leaves.begin(), scene.leaves.end(),
                            [id](const BentLeaf &leaf) { return leaf.id == id; });
    };
    QRegion region;
    for (const BentLeaf &leaf : before.leaves) {
        const auto now = same(after, leaf.id);
        if (now == after.leaves.end())
            region += reachOf(leaf, before.lighting) | leaf.layout.side(SheetSide::Left)
                | leaf.layout.side(SheetSide::Right);
        else
            region += reachOf(leaf, before.lighting)
                | reachOf(*now, after.lighting); // the leaf has left what lies between
    }
    for (const BentLeaf &leaf : after.leaves)
        if (same(before, leaf.id) == before.leaves.end())
            region += reachOf(leaf, after.lighting) | leaf.layout.side(leaf.boundOn);
    return region;
}

QRect edgeOf(const BackgroundPlan &plan, SheetSide side, int widest)
{
    const QRect sheet = plan.layout.side(side);
    const int left = side == SheetSide::Left ? sheet.left() - widest : sheet.right() + 1;
    return {left, sheet.top(), widest, sheet.height() + widest};
}

} // namespace

QRegion changed(const BookScene &before, const BookScene &after)
{
    const BackgroundPlan &a = before.background, &b = after.background;
    const QRect view(QPoint(), b.view);
    if (a.layout != b.layout || a.view != b.view || a.background != b.background || a.paper != b.paper
        || a.scale != b.scale || a.left.presence != b.left.presence || a.right.presence != b.right.presence
        || a.left.reach != b.left.reach || a.right.reach != b.right.reach)
        return view;
    if (before.crossing || after.crossing || before.lighting != after.lighting)
        return view;
    QRegion region = reachFrom(before, after);
    if (before.left != after.left)
        region += b.layout.side(SheetSide::Left);
    if (before.right != after.right)
        region += b.layout.side(SheetSide::Right);
    if (a.left != b.left || a.leftMarks != b.leftMarks)
        region += edgeOf(b, SheetSide::Left, edgeReach(std::max(a.left.thickness, b.left.thickness), b.scale));
    if (a.right != b.right || a.rightMarks != b.rightMarks)
        region += edgeOf(b, SheetSide::Right, edgeReach(std::max(a.right.thickness, b.right.thickness), b.scale));
    return region & view;
}

} // namespace fanye::flip
