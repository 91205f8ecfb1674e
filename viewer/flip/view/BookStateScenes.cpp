// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is to be seen of the book: bare, still, with leaves bending, with one spread crossing into another.
#include "flip/view/BookState.h"

#include <algorithm>
#include <cmath>

namespace fanye::flip {

using namespace pages;

namespace {

double smoothStep(double x)
{
    const double t = std::clamp(x, 0.0, 1.0);
    return t * t * (3 - 2 * t);
}

// What is seen of a book's pages beside the open one, in pixels of the desktop: every page counts, but a very thick
// book does not outgrow its margin.
double thicknessOf(int pages)
{
    return 0.6 + 24 * (1 - std::exp(-pages / 150.0));
}

bool isMissing(const FacePointer &face)
{
    return face && !face->isBlank && face->sharpness == Sharpness::None;
}

// Faces in sight that are bare paper where a page belongs. Below a leaf that has not lifted yet, and on its back,
// nothing is in sight.
int missingFaces(const BookScene &scene)
{
    bool isLeftCovered = false, isRightCovered = false;
    int missing = 0;
    for (const BentLeaf &leaf : scene.leaves) {
        const bool isFlat = !leaf.hasLifted();
        (leaf.boundOn == SheetSide::Left ? isLeftCovered : isRightCovered) |= isFlat;
        missing += isFlat ? isMissing(leaf.front) : isMissing(leaf.back);
    }
    missing += !isLeftCovered && isMissing(scene.left);
    missing += !isRightCovered && isMissing(scene.right);
    return missing;
}

// Of leaves that have not lifted, the one that will lift first lies over all others on its side. What lies below comes in
// the order in which it will be seen.
struct Lying
{
    std::vector<std::size_t> inSight, below;
};

Lying lying(const std::vector<BentLeaf> &bent, const std::deque<FlyingLeaf> &flying)
{
    Lying result;
    bool isCovered = false;
    const auto add = [&](std::size_t leaf, bool isOnPile) {
        const bool isHidden = isOnPile && isCovered;
        (isHidden ? result.below : result.inSight).push_back(leaf);
        isCovered |= isOnPile;
    };
    for (std::size_t leaf = 0; leaf < bent.size(); ++leaf)
        if (bent[leaf].hasLifted() || !flying[leaf].beganTurned)
            add(leaf, !bent[leaf].hasLifted());
    isCovered = false;
    for (std::size_t leaf = bent.size(); leaf-- > 0;)
        if (!bent[leaf].hasLifted() && flying[leaf].beganTurned)
            add(leaf, true);
    return result;
}

} // namespace

// Where the book is closed on a side, its first or last leaf brings paper there little by little.
Pile BookState::pileOn(SheetSide side, double thickness) const
{
    const bool isBefore = side == sideBefore();
    if (m_imposition.printedOn(isBefore ? m_leaves.readPile() : m_leaves.comingPile(), side))
        return {1, thickness};
    if (!m_leaves.isMoving() || sides() == Sides::One)
        return {0, thickness};
    const FlyingLeaf &leaf = isBefore ? m_leaves.leaves().front() : m_leaves.leaves().back();
    const double turned = isBefore ? leaf.motion.progress() : 1 - leaf.motion.progress();
    // Its shadow on the background is that of paper which lies square: a leaf askew has only its own.
    const BentLeaf bent = this->bent(leaf);
    const double square = smoothStep(1 - bent.slant() / 0.05);
    return {smoothStep(2 * turned - 1) * square, thickness, bent.reachOver(side)};
}

void BookState::addPiles(BookScene &scene) const
{
    const double turns = std::max(1, spreads().count() - 1);
    double place = m_leaves.readPile().index();
    for (const FlyingLeaf &leaf : m_leaves.leaves())
        place += leaf.motion.progress() * (leaf.to.index() - leaf.from.index());
    const double whole = thicknessOf(facts().pageCount()) * m_viewport.scale;
    const double before = whole * place / turns, after = whole - before;
    const bool leftIsBefore = sideBefore() == SheetSide::Left;
    scene.background.left = pileOn(SheetSide::Left, leftIsBefore ? before : after);
    scene.background.right = pileOn(SheetSide::Right, leftIsBefore ? after : before);
}

BookScene BookState::bare() const
{
    BookScene scene;
    scene.background.layout = m_layout;
    scene.background.view = m_viewport.view;
    scene.background.scale = m_viewport.scale;
    scene.background.background = m_background;
    scene.background.paper = paperColour(m_faces.paper(), m_lighting.face.dark);
    scene.lighting = m_lighting;
    return scene;
}

BookScene BookState::scene()
{
    m_blankFaces = 0;
    if (!hasIssue())
        return bare();
    const int madeBefore = m_faces.made();
    BookScene scene = m_style == TurnStyle::Curl || !m_leaves.isMoving() ? curling() : crossing();
    m_blankFaces = missingFaces(scene);
    m_hasMadeFaces = m_faces.made() > madeBefore;
    return scene;
}

// A jump lifts several leaves at once, but first only one is seen. The others lie flat below it: their faces have time, one
// leaf's in a frame, so that making them all keeps no frame waiting.
void BookState::face(std::vector<BentLeaf> &bent, const std::deque<FlyingLeaf> &flying)
{
    m_pinned.begin();
    const auto give = [&](std::size_t leaf) {
        const LeafFaces &faces = facesOf(flying[leaf]);
        bent[leaf].front = faces.front;
        bent[leaf].back = faces.back;
    };
    const Lying order = lying(bent, flying);
    bool isMaking = false;
    for (const std::size_t leaf : order.inSight) {
        isMaking |= !m_pinned.has(flying[leaf].id);
        give(leaf);
    }
    for (const std::size_t leaf : order.below) {
        const bool isThere = m_pinned.has(flying[leaf].id);
        if (isThere || !isMaking)
            give(leaf);
        isMaking |= !isThere;
    }
    m_pinned.end();
}

BookScene BookState::curling()
{
    BookScene scene = bare();
    std::deque<FlyingLeaf> leaves = m_leaves.leaves();
    const std::optional<FlyingLeaf> corner = liftedCorner();
    if (corner)
        leaves.push_back(*corner);
    const SpreadNumber read = corner ? corner->from : m_leaves.readPile();
    const SpreadNumber coming = corner ? corner->to : m_leaves.comingPile();
    addPiles(scene);
    const SheetSide before = sideBefore();
    scene.left = shown(before == SheetSide::Left ? read : coming, SheetSide::Left);
    scene.right = shown(before == SheetSide::Right ? read : coming, SheetSide::Right);
    for (const FlyingLeaf &leaf : leaves)
        scene.leaves.push_back(bent(leaf));
    face(scene.leaves, leaves);
    markEdges(scene);
    // Leaves that bind right are in the book's order from right to left; painting goes from left to right.
    if (before == SheetSide::Right)
        std::reverse(scene.leaves.begin(), scene.leaves.end());
    return scene;
}

// How the book looks when this spread lies open and nothing moves.
BookScene BookState::still(SpreadNumber open)
{
    BookScene scene = bare();
    scene.left = shown(open, SheetSide::Left);
    scene.right = shown(open, SheetSide::Right);
    addPiles(scene);
    for (Pile *pile : {&scene.background.left, &scene.background.right}) {
        pile->presence = (pile == &scene.background.left ? scene.left : scene.right) ? 1 : 0;
        pile->reach = 1;
    }
    markEdges(scene);
    return scene;
}

// Without bending, the leaves in the air say together how far the book has gone from spread to spread.
BookScene BookState::crossing()
{
    double gone = 0;
    for (const FlyingLeaf &leaf : m_leaves.leaves())
        gone += leaf.motion.progress();
    const auto last = m_leaves.leaves().size() - 1;
    const std::size_t at = std::min(last, std::size_t(gone));
    const FlyingLeaf &leaf = m_leaves.leaves()[at];
    BookScene scene = still(leaf.from);
    Crossing crossing;
    crossing.to = std::make_shared<const BookScene>(still(leaf.to));
    crossing.share = std::clamp(gone - double(at), 0.0, 1.0);
    crossing.way = m_style == TurnStyle::Slide ? Crossing::Way::Slides : Crossing::Way::Fades;
    crossing.comesFromRight = sideBefore() == SheetSide::Left;
    scene.crossing = crossing;
    return scene;
}

// In a book of single pages all of them are on the one edge there is.
void BookState::markEdges(BookScene &scene)
{
    LyingPages lying;
    if (sides() == Sides::Two)
        lying = {comingBegin(spreads().at(m_leaves.readPile()), facts().binding),
                 comingBegin(spreads().at(m_leaves.comingPile()), facts().binding)};
    m_edges.markOn(scene.background, lying, sideBefore());
}

} // namespace fanye::flip
