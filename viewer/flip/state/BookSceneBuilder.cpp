// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flip/state/BookSceneBuilder.h"

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

// Width of the visible edge of so many pages in desktop pixels: every page counts, but even a very thick book stays
// within its margin.
double thicknessOf(int pages)
{
    return 0.6 + 24 * (1 - std::exp(-pages / 150.0));
}

bool isMissing(const FacePointer &face)
{
    return face && !face->isBlank && face->sharpness == Sharpness::None;
}

// Indexes of leaves. Of those that have not lifted, the one that will lift first hides all others on its side; hidden
// ones are in the order in which they will come in sight.
struct Lying
{
    std::vector<std::size_t> inSight, hidden;
};

Lying lying(const std::vector<BentLeaf> &bent, const std::deque<FlyingLeaf> &flying)
{
    Lying result;
    bool isCovered = false;
    const auto add = [&](std::size_t leaf, bool isOnPile) {
        const bool isHidden = isOnPile && isCovered;
        (isHidden ? result.hidden : result.inSight).push_back(leaf);
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

BookSceneBuilder::BookSceneBuilder(const OpenBook &book, const SceneSources &sources, QColor background)
    : m_book(book)
    , m_sources(sources)
    , m_background(background)
{
}

// Hidden are the face below a leaf that has not lifted yet, and the back of that leaf.
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

FacePointer BookSceneBuilder::flatFace(SpreadNumber spread, SheetSide side)
{
    const auto printed = m_book.imposition().printedOn(spread, side);
    return printed ? m_sources.faces.face(*printed) : nullptr;
}

const LeafFaces &BookSceneBuilder::facesOf(const FlyingLeaf &leaf)
{
    const SheetSide bound = m_book.boundOn(leaf);
    const Imposition &imposition = m_book.imposition();
    const LeafSide front = imposition.leafSide(leaf.beganTurned ? leaf.to : leaf.from, bound);
    const LeafSide back = imposition.leafSide(leaf.beganTurned ? leaf.from : leaf.to, opposite(bound));
    return m_sources.pinned.of(leaf.id, front, back, leaf.motion.isHeld() ? Grip::Held : Grip::Flying);
}

// Where the book is closed on a side, its first or last leaf brings paper there little by little.
Pile BookSceneBuilder::pileOn(SheetSide side, double thickness) const
{
    const bool isBefore = side == m_book.sideBefore();
    if (m_book.imposition().printedOn(isBefore ? m_book.leaves().readPile() : m_book.leaves().comingPile(), side))
        return {1, thickness};
    if (!m_book.leaves().isMoving() || m_book.sides() == Sides::One)
        return {0, thickness};
    const FlyingLeaf &leaf = isBefore ? m_book.leaves().leaves().front() : m_book.leaves().leaves().back();
    const double turned = isBefore ? leaf.motion.progress() : 1 - leaf.motion.progress();
    // The background's shadow is that of paper lying square; a leaf that lies askew casts only its own.
    const BentLeaf bent = m_book.bent(leaf);
    const double square = smoothStep(1 - bent.slant() / 0.05);
    return {smoothStep(2 * turned - 1) * square, thickness, bent.reachOver(side)};
}

void BookSceneBuilder::addPiles(BookScene &scene) const
{
    const double turns = std::max(1, m_book.spreads().count() - 1);
    double place = m_book.leaves().readPile().index();
    for (const FlyingLeaf &leaf : m_book.leaves().leaves())
        place += leaf.motion.progress() * (leaf.to.index() - leaf.from.index());
    const double whole = thicknessOf(m_book.facts().pageCount()) * m_book.viewport().scale;
    const double before = whole * place / turns, after = whole - before;
    const bool leftIsBefore = m_book.sideBefore() == SheetSide::Left;
    scene.background.left = pileOn(SheetSide::Left, leftIsBefore ? before : after);
    scene.background.right = pileOn(SheetSide::Right, leftIsBefore ? after : before);
}

BookScene BookSceneBuilder::bare() const
{
    BookScene scene;
    scene.background.layout = m_book.layout();
    scene.background.view = m_book.viewport().view;
    scene.background.scale = m_book.viewport().scale;
    scene.background.background = m_background;
    scene.background.paper = paperColour(m_sources.faces.paper(), m_sources.lighting.face.dark);
    scene.lighting = m_sources.lighting;
    return scene;
}

BookScene BookSceneBuilder::scene()
{
    if (!m_book.hasIssue())
        return bare();
    return m_book.style() == TurnStyle::Curl || !m_book.leaves().isMoving() ? curling() : crossing();
}

BookScene BookSceneBuilder::enlarged(const Glass &glass)
{
    BookScene scene = bare();
    if (!m_book.hasIssue())
        return scene;
    const auto enlarged = [&](SheetSide side) {
        const auto printed = m_book.imposition().printedOn(m_book.leaves().open(), side);
        return printed ? m_sources.faces.enlarged(*printed, glass.layout.sheet) : nullptr;
    };
    scene.left = enlarged(SheetSide::Left);
    scene.right = enlarged(SheetSide::Right);
    addPiles(scene);
    scene.background.layout = glass.layout;
    return scene;
}

// A jump lifts several leaves at once, of which only one is seen at first. The faces of the others, which lie flat
// below it, are made for one leaf in a frame, so that no frame is late.
void BookSceneBuilder::addFaces(std::vector<BentLeaf> &bent, const std::deque<FlyingLeaf> &flying)
{
    m_sources.pinned.begin();
    const auto give = [&](std::size_t leaf) {
        const LeafFaces &faces = facesOf(flying[leaf]);
        bent[leaf].front = faces.front;
        bent[leaf].back = faces.back;
    };
    const Lying order = lying(bent, flying);
    bool isMaking = false;
    for (const std::size_t leaf : order.inSight) {
        isMaking |= !m_sources.pinned.has(flying[leaf].id);
        give(leaf);
    }
    for (const std::size_t leaf : order.hidden) {
        const bool isThere = m_sources.pinned.has(flying[leaf].id);
        if (isThere || !isMaking)
            give(leaf);
        isMaking |= !isThere;
    }
    m_sources.pinned.end();
}

BookScene BookSceneBuilder::curling()
{
    BookScene scene = bare();
    std::deque<FlyingLeaf> leaves = m_book.leaves().leaves();
    const std::optional<FlyingLeaf> corner = m_book.liftedCorner();
    if (corner)
        leaves.push_back(*corner);
    const SpreadNumber read = corner ? corner->from : m_book.leaves().readPile();
    const SpreadNumber coming = corner ? corner->to : m_book.leaves().comingPile();
    addPiles(scene);
    const SheetSide before = m_book.sideBefore();
    scene.left = flatFace(before == SheetSide::Left ? read : coming, SheetSide::Left);
    scene.right = flatFace(before == SheetSide::Right ? read : coming, SheetSide::Right);
    for (const FlyingLeaf &leaf : leaves)
        scene.leaves.push_back(m_book.bent(leaf));
    addFaces(scene.leaves, leaves);
    markEdges(scene);
    // Leaves that bind right are in the book's order from right to left; painting goes from left to right.
    if (before == SheetSide::Right)
        std::reverse(scene.leaves.begin(), scene.leaves.end());
    return scene;
}

// This spread open, with nothing moving.
BookScene BookSceneBuilder::still(SpreadNumber open)
{
    BookScene scene = bare();
    scene.left = flatFace(open, SheetSide::Left);
    scene.right = flatFace(open, SheetSide::Right);
    addPiles(scene);
    for (Pile *pile : {&scene.background.left, &scene.background.right}) {
        pile->presence = (pile == &scene.background.left ? scene.left : scene.right) ? 1 : 0;
        pile->reach = 1;
    }
    markEdges(scene);
    return scene;
}

// Without bending, the sum of the leaves' progress says how far the book has gone from spread to spread.
BookScene BookSceneBuilder::crossing()
{
    double gone = 0;
    for (const FlyingLeaf &leaf : m_book.leaves().leaves())
        gone += leaf.motion.progress();
    const auto last = m_book.leaves().leaves().size() - 1;
    const std::size_t at = std::min(last, std::size_t(gone));
    const FlyingLeaf &leaf = m_book.leaves().leaves()[at];
    BookScene scene = still(leaf.from);
    Crossing crossing;
    crossing.to = std::make_shared<const BookScene>(still(leaf.to));
    crossing.share = std::clamp(gone - double(at), 0.0, 1.0);
    crossing.way = m_book.style() == TurnStyle::Slide ? Crossing::Way::Slides : Crossing::Way::Fades;
    crossing.comesFromRight = m_book.sideBefore() == SheetSide::Left;
    scene.crossing = crossing;
    return scene;
}

// In a book of single pages one edge bears the marks of all of them.
void BookSceneBuilder::markEdges(BookScene &scene)
{
    LyingPages lying;
    if (m_book.sides() == Sides::Two)
        lying = {comingBegin(m_book.spreads().at(m_book.leaves().readPile()), m_book.facts().binding),
                 comingBegin(m_book.spreads().at(m_book.leaves().comingPile()), m_book.facts().binding)};
    m_sources.edges.markOn(scene.background, lying, m_book.sideBefore());
}

} // namespace fanye::flip
