// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flip/BookStage.h"

#include <algorithm>
#include <cmath>

namespace fanye {
namespace {

constexpr int cornerLiftId = -1;

QPointF scaled(QPointF shares, const Sheet &sheet)
{
    return {shares.x() * sheet.width, shares.y() * sheet.height};
}

double smoothStep(double x)
{
    const double t = std::clamp(x, 0.0, 1.0);
    return t * t * (3 - 2 * t);
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
        const bool isFlat = leaf.curl.offset > leaf.curl.nx * leaf.sheet().width;
        (leaf.boundOn == SheetSide::Left ? isLeftCovered : isRightCovered) |= isFlat;
        missing += isFlat ? isMissing(leaf.front) : isMissing(leaf.back);
    }
    missing += !isLeftCovered && isMissing(scene.left);
    missing += !isRightCovered && isMissing(scene.right);
    return missing;
}

Curl flatCurl(const Sheet &sheet)
{
    Curl curl;
    curl.offset = sheet.width + 2;
    return curl;
}

} // namespace

void BookStage::setIssue(const IssueFacts &facts, Pictures pictures, PageNumber start)
{
    m_facts = facts;
    m_faces.setIssue(facts, std::move(pictures));
    m_pinned.clear();
    m_lift.reset();
    m_spreads = Spreads(facts, m_sides, m_pairing);
    m_leaves.reset(m_spreads.of(start));
    relayout();
}

void BookStage::clear()
{
    setIssue({}, {}, {});
}

Spread BookStage::spread() const
{
    return hasIssue() ? m_spreads.at(m_leaves.open()) : Spread();
}

PageNumber BookStage::page() const
{
    return spread().firstRead(m_facts.binding);
}

void BookStage::setPairs(Sides sides, Pairing pairing)
{
    if (sides == m_sides && pairing == m_pairing && hasIssue())
        return;
    if (!spread().has(m_kept))
        m_kept = page();
    m_sides = sides;
    m_pairing = pairing;
    m_spreads = Spreads(m_facts, sides, pairing);
    m_leaves.reset(m_spreads.of(m_kept));
    m_pinned.clear();
    relayout();
}

void BookStage::setLooking(const Looking &looking)
{
    m_looking = looking;
    relayout();
}

QSizeF BookStage::sheetPoints() const
{
    return fanye::sheetPoints(m_facts, spread(), m_sides);
}

bool BookStage::needsOtherSheet() const
{
    if (!hasIssue() || m_sides == Sides::Two)
        return false;
    const QSizeF open = sheetPoints();
    return std::any_of(m_leaves.leaves().begin(), m_leaves.leaves().end(), [&](const FlyingLeaf &leaf) {
        return fanye::sheetPoints(m_facts, m_spreads.at(leaf.from), m_sides) != open
            || fanye::sheetPoints(m_facts, m_spreads.at(leaf.to), m_sides) != open;
    });
}

void BookStage::relayout()
{
    m_layout = layoutBook(sheetPoints(), m_sides, m_facts.binding, m_looking);
    m_faces.setSheet(m_layout.sheet, m_sides);
}

SheetSide BookStage::sideBefore() const
{
    return m_facts.binding == Binding::Left ? SheetSide::Left : SheetSide::Right;
}

double BookStage::restingShift() const
{
    if (m_sides == Sides::One || !hasIssue())
        return 0;
    const bool hasLeft = wish(m_leaves.open(), SheetSide::Left).has_value();
    const bool hasRight = wish(m_leaves.open(), SheetSide::Right).has_value();
    return hasLeft == hasRight ? 0 : hasLeft ? 0.5 : -0.5;
}

// What is printed on a side of a spread. None: bare ground, beyond the first or the last page of the book.
std::optional<FaceWish> BookStage::wish(SpreadNumber number, SheetSide side) const
{
    if (!m_spreads.has(number))
        return std::nullopt;
    const Spread &spread = m_spreads.at(number);
    FaceWish wish;
    wish.side = side;
    if (m_sides == Sides::One) {
        if (side == sideBefore())
            return std::nullopt;
        wish.page = spread.firstRead(m_facts.binding);
        return wish;
    }
    if (spread.wide) {
        wish.page = spread.wide;
        wish.part = side == SheetSide::Left ? PagePart::LeftHalf : PagePart::RightHalf;
        return wish;
    }
    wish.page = side == SheetSide::Left ? spread.left : spread.right;
    const bool isFirst = number.index() == 0, isLast = number.index() == m_spreads.count() - 1;
    const bool isOutside = side == sideBefore() ? isFirst : isLast;
    if (!wish.page && isOutside)
        return std::nullopt;
    return wish;
}

// A leaf always has two sides: where nothing is printed there is paper.
FaceWish BookStage::leafWish(SpreadNumber spread, SheetSide side) const
{
    FaceWish paper;
    paper.side = side;
    return wish(spread, side).value_or(paper);
}

FacePointer BookStage::shown(SpreadNumber spread, SheetSide side)
{
    const auto wanted = wish(spread, side);
    return wanted ? m_faces.face(*wanted) : nullptr;
}

SheetSide BookStage::boundOn(const FlyingLeaf &leaf) const
{
    return leaf.beganTurned ? sideBefore() : opposite(sideBefore());
}

// In flight a leaf keeps the faces it started with, so that nothing flickers; bare paper is always worth replacing, and
// in the hand there is time to look closely.
FacePointer BookStage::pinned(const FacePointer &kept, const FaceWish &wish, bool isHeld)
{
    const bool isFinal = kept && kept->texels.isValid()
        && (kept->isBlank || kept->sharpness == Sharpness::Sharp || (!isHeld && kept->sharpness != Sharpness::None));
    return isFinal ? kept : m_faces.face(wish);
}

const BookStage::LeafFaces &BookStage::leafFaces(const FlyingLeaf &leaf)
{
    LeafFaces &faces = m_pinned[leaf.id];
    const SheetSide bound = boundOn(leaf), other = opposite(bound);
    const FaceWish front = leafWish(leaf.beganTurned ? leaf.to : leaf.from, bound);
    const FaceWish back = leafWish(leaf.beganTurned ? leaf.from : leaf.to, other);
    if (!(front == faces.frontWish))
        faces.front = nullptr;
    if (!(back == faces.backWish))
        faces.back = nullptr;
    faces.frontWish = front;
    faces.backWish = back;
    faces.front = pinned(faces.front, front, leaf.motion.isHeld());
    faces.back = pinned(faces.back, back, leaf.motion.isHeld());
    return faces;
}

Sheet BookStage::sheet() const
{
    return {double(m_layout.sheet.width()), double(m_layout.sheet.height())};
}

// Where the grabbed point is, in pixels of the sheet.
QPointF BookStage::held(const FlyingLeaf &leaf) const
{
    const QPointF grabbed = scaled(leaf.grabbed, sheet());
    if (leaf.motion.isHeld())
        return withinReach(sheet(), grabbed, scaled(leaf.hand, sheet()));
    const QPointF way(0, leaf.sway.value * sheet().height);
    return withinReach(sheet(), grabbed, turningPath(sheet(), grabbed, leaf.lifted()) + way);
}

QPointF BookStage::handOf(const FlyingLeaf &leaf) const
{
    const QPointF hand = held(leaf);
    return {hand.x() / sheet().width, hand.y() / sheet().height};
}

double BookStage::liftOf(const FlyingLeaf &leaf) const
{
    return progressOf(scaled(leaf.grabbed, sheet()), held(leaf));
}

double BookStage::swayOf(const FlyingLeaf &leaf) const
{
    const QPointF path = turningPath(sheet(), scaled(leaf.grabbed, sheet()), leaf.lifted());
    return (held(leaf).y() - path.y()) / sheet().height;
}

std::optional<Curl> BookStage::curl(const FlyingLeaf &leaf) const
{
    return curlThrough(sheet(), scaled(leaf.grabbed, sheet()), held(leaf), preferredRadius(sheet()));
}

BentLeaf BookStage::bent(const FlyingLeaf &leaf) const
{
    BentLeaf bent;
    bent.id = leaf.id;
    bent.layout = m_layout;
    bent.boundOn = boundOn(leaf);
    bent.curl = curl(leaf).value_or(flatCurl(bent.sheet()));
    if (m_sides == Sides::One) {
        bent.fade = std::max(8, m_layout.sheet.width() / 12);
        bent.fadeSide = sideBefore();
    }
    return bent;
}

bool BookStage::canLift(bool forward) const
{
    if (!hasIssue())
        return false;
    return forward ? m_leaves.comingPile().index() + 1 < m_spreads.count() : m_leaves.readPile().index() > 0;
}

std::optional<FlyingLeaf> BookStage::liftedCorner() const
{
    if (!m_lift || m_lift->amount <= 0 || m_leaves.isMoving() || !canLift(m_lift->corner.isForward))
        return std::nullopt;
    const int open = m_leaves.open().index();
    FlyingLeaf leaf;
    leaf.id = cornerLiftId;
    leaf.from = SpreadNumber::fromIndex(m_lift->corner.isForward ? open : open - 1);
    leaf.to = SpreadNumber::fromIndex(m_lift->corner.isForward ? open + 1 : open);
    leaf.beganTurned = !m_lift->corner.isForward;
    leaf.motion.hold(0);
    leaf.grabbed = {1, m_lift->corner.isTop ? 0.0 : 1.0};
    const double away = 0.028 * m_lift->amount;
    leaf.hand = leaf.grabbed
        - QPointF(away, (m_lift->corner.isTop ? -0.6 : 0.6) * away * m_layout.sheet.width() / m_layout.sheet.height());
    return leaf;
}

std::optional<PageCorner> BookStage::cornerAt(QPointF view) const
{
    const double reach = 0.11 * m_layout.sheet.width();
    for (SheetSide side : {SheetSide::Left, SheetSide::Right}) {
        const QRectF sheet = m_layout.side(side);
        const double fromEdge = side == SheetSide::Left ? view.x() - sheet.left() : sheet.right() - view.x();
        const double fromTop = view.y() - sheet.top(), fromBottom = sheet.bottom() - view.y();
        const bool isForward = side != sideBefore();
        if (!sheet.contains(view) || fromEdge > reach || std::min(fromTop, fromBottom) > reach || !canLift(isForward))
            continue;
        return PageCorner{isForward, fromTop < fromBottom};
    }
    return std::nullopt;
}

std::optional<QPointF> BookStage::cornerPaperAt(QPointF view) const
{
    const auto corner = liftedCorner();
    if (!corner)
        return std::nullopt;
    const BentLeaf bent = this->bent(*corner);
    const auto seen = seenAt(bent.curl, bent.sheet(), bent.toSheet(view));
    if (!seen || bent.curl.distance(seen->paper) <= 0)
        return std::nullopt;
    return QPointF(seen->paper.x() / bent.sheet().width, seen->paper.y() / bent.sheet().height);
}

bool BookStage::canBeSeen(const FlyingLeaf &leaf)
{
    const auto isKnown = [this](const std::optional<FaceWish> &wish) {
        return !wish || !wish->page || m_faces.face(*wish)->sharpness != Sharpness::None;
    };
    const SheetSide before = sideBefore(), after = opposite(before);
    return isKnown(wish(leaf.to, before)) && isKnown(wish(leaf.to, after)) && isKnown(wish(leaf.from, before))
        && isKnown(wish(leaf.from, after));
}

bool BookStage::prepareNext()
{
    if (!hasIssue() || m_looking.view.isEmpty())
        return false;
    for (int away : {1, -1})
        for (SheetSide side : {SheetSide::Left, SheetSide::Right})
            if (const auto wanted = wish(SpreadNumber::fromIndex(m_leaves.open().index() + away), side))
                if (m_faces.isWorthMaking(*wanted)) {
                    m_faces.face(*wanted);
                    return true;
                }
    return false;
}

double BookStage::presence(SheetSide side) const
{
    const bool isBefore = side == sideBefore();
    const SpreadNumber pile = isBefore ? m_leaves.readPile() : m_leaves.comingPile();
    if (wish(pile, side))
        return 1;
    if (!m_leaves.isMoving() || m_sides == Sides::One)
        return 0;
    const double turned
        = isBefore ? m_leaves.leaves().front().motion.progress() : 1 - m_leaves.leaves().back().motion.progress();
    return smoothStep(2 * turned - 1);
}

void BookStage::pile(BookScene &scene) const
{
    const double spreads = std::max(1, m_spreads.count() - 1);
    double place = m_leaves.readPile().index();
    for (const FlyingLeaf &leaf : m_leaves.leaves())
        place += leaf.motion.progress() * (leaf.to.index() - leaf.from.index());
    const double whole = std::min(16.0, 1.0 + 0.13 * m_facts.pageCount()) * m_looking.scale;
    const double before = whole * place / spreads, after = whole - before;
    const bool leftIsBefore = sideBefore() == SheetSide::Left;
    scene.ground.left = {presence(SheetSide::Left), leftIsBefore ? before : after};
    scene.ground.right = {presence(SheetSide::Right), leftIsBefore ? after : before};
}

BookScene BookStage::bare() const
{
    BookScene scene;
    scene.ground.layout = m_layout;
    scene.ground.view = m_looking.view;
    scene.ground.scale = m_looking.scale;
    scene.ground.ground = m_ground;
    scene.ground.paper = paperColour(m_faces.paper());
    return scene;
}

BookScene BookStage::scene()
{
    m_blankFaces = 0;
    if (!hasIssue())
        return bare();
    BookScene scene = m_style == TurnStyle::Curl || !m_leaves.isMoving() ? curling() : crossing();
    m_blankFaces = missingFaces(scene);
    return scene;
}

BookScene BookStage::curling()
{
    BookScene scene = bare();
    std::deque<FlyingLeaf> leaves = m_leaves.leaves();
    const std::optional<FlyingLeaf> corner = liftedCorner();
    if (corner)
        leaves.push_back(*corner);
    const SpreadNumber read = corner ? corner->from : m_leaves.readPile();
    const SpreadNumber coming = corner ? corner->to : m_leaves.comingPile();
    pile(scene);
    const SheetSide before = sideBefore();
    scene.left = shown(before == SheetSide::Left ? read : coming, SheetSide::Left);
    scene.right = shown(before == SheetSide::Right ? read : coming, SheetSide::Right);
    std::map<int, LeafFaces> pinned;
    for (const FlyingLeaf &leaf : leaves) {
        const LeafFaces &faces = leafFaces(leaf);
        BentLeaf bent = this->bent(leaf);
        bent.front = faces.front;
        bent.back = faces.back;
        scene.leaves.push_back(bent);
        pinned[leaf.id] = faces;
    }
    // Leaves that bind right are in the book's order from right to left; painting goes from left to right.
    if (before == SheetSide::Right)
        std::reverse(scene.leaves.begin(), scene.leaves.end());
    m_pinned = std::move(pinned);
    return scene;
}

// How the book looks when this spread lies open and nothing moves.
BookScene BookStage::still(SpreadNumber open)
{
    BookScene scene = bare();
    scene.left = shown(open, SheetSide::Left);
    scene.right = shown(open, SheetSide::Right);
    pile(scene);
    scene.ground.left.presence = scene.left ? 1 : 0;
    scene.ground.right.presence = scene.right ? 1 : 0;
    return scene;
}

// Without bending, the leaves in the air say together how far the book has gone from spread to spread.
BookScene BookStage::crossing()
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

bool BookStage::isSharp() const
{
    for (SheetSide side : {SheetSide::Left, SheetSide::Right})
        if (const auto wanted = wish(m_leaves.open(), side); wanted && wanted->page) {
            const FacePointer face = const_cast<BookStage *>(this)->m_faces.face(*wanted);
            if (face->sharpness != Sharpness::Sharp)
                return false;
        }
    return true;
}

ViewState BookStage::wanted() const
{
    ViewState state;
    std::vector<PageNumber> seen;
    const auto add = [&](std::vector<ViewState::Face> &faces, SpreadNumber number) {
        if (!m_spreads.has(number))
            return;
        for (SheetSide side : {sideBefore(), opposite(sideBefore())})
            if (const auto wanted = wish(number, side); wanted && wanted->page)
                if (std::find(seen.begin(), seen.end(), *wanted->page) == seen.end()) {
                    seen.push_back(*wanted->page);
                    faces.push_back({*wanted->page, m_faces.paintedSize(*wanted)});
                }
    };
    if (!hasIssue() || m_looking.view.isEmpty())
        return state;
    const int open = m_leaves.open().index();
    add(state.visible, m_leaves.open());
    for (const FlyingLeaf &leaf : m_leaves.leaves()) {
        add(state.turningTo, leaf.to);
        add(state.turningTo, leaf.from);
    }
    for (int away : {1, -1, 2})
        add(state.neighbours, SpreadNumber::fromIndex(open + away));
    return state;
}

QPointF BookStage::toSheet(const FlyingLeaf &leaf, QPointF view) const
{
    BentLeaf bound;
    bound.layout = m_layout;
    bound.boundOn = boundOn(leaf);
    const QPointF p = bound.toSheet(view);
    return {p.x() / m_layout.sheet.width(), p.y() / m_layout.sheet.height()};
}

std::optional<LeafTouch> BookStage::leafAt(QPointF view) const
{
    std::optional<LeafTouch> touched;
    const auto look = [&](const FlyingLeaf &leaf, bool back) {
        const BentLeaf bent = this->bent(leaf);
        const auto seen = seenAt(bent.curl, bent.sheet(), bent.toSheet(view));
        if (seen && seen->isBack == back)
            touched = LeafTouch{leaf.id,
                                {seen->paper.x() / m_layout.sheet.width(), seen->paper.y() / m_layout.sheet.height()},
                                bent.curl.distance(seen->paper) > 0};
    };
    // In the order of painting, so that the topmost is found last.
    const auto &leaves = m_leaves.leaves();
    for (auto leaf = leaves.rbegin(); leaf != leaves.rend(); ++leaf)
        look(*leaf, leaf->beganTurned);
    for (const FlyingLeaf &leaf : leaves)
        look(leaf, !leaf.beganTurned);
    return touched;
}

std::optional<PageSpot> BookStage::spotOn(const FaceWish &wanted, QPointF onView) const
{
    if (!wanted.page)
        return std::nullopt;
    const FaceRecipe recipe = m_faces.recipe(wanted);
    const QRectF page = QRectF(pageOnSheet(recipe)).translated(m_layout.side(wanted.side).topLeft());
    if (!page.contains(onView))
        return std::nullopt;
    return PageSpot{*wanted.page,
                    {(onView.x() - page.x()) / page.width() * recipe.pagePoints.width(),
                     (onView.y() - page.y()) / page.height() * recipe.pagePoints.height()}};
}

std::optional<PageSpot> BookStage::pageAt(QPointF view) const
{
    if (!hasIssue())
        return std::nullopt;
    if (const auto touch = leafAt(view)) {
        // The paper point, laid flat on the side where that face of the leaf belongs.
        for (const FlyingLeaf &leaf : m_leaves.leaves())
            if (leaf.id == touch->id) {
                const BentLeaf bent = this->bent(leaf);
                const QPointF paper = scaled(touch->paper, bent.sheet());
                const auto seen = seenAt(bent.curl, bent.sheet(), bent.toSheet(view));
                const bool isBack = seen && seen->isBack;
                const SheetSide side = isBack ? opposite(bent.boundOn) : bent.boundOn;
                const double x = m_layout.spine.x() + (side == SheetSide::Right ? paper.x() : -paper.x());
                const SpreadNumber spread = side == sideBefore() ? leaf.to : leaf.from;
                return spotOn(leafWish(spread, side), {x, m_layout.spine.y() + paper.y()});
            }
    }
    for (SheetSide side : {SheetSide::Left, SheetSide::Right})
        if (const auto wanted = wish(side == sideBefore() ? m_leaves.readPile() : m_leaves.comingPile(), side))
            if (const auto spot = spotOn(*wanted, view); spot && m_layout.side(side).contains(view.toPoint()))
                return spot;
    return std::nullopt;
}

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
            region += reachOf(leaf) | leaf.layout.side(SheetSide::Left) | leaf.layout.side(SheetSide::Right);
        else
            region += reachOf(leaf) | reachOf(*now); // what lies between was passed over
    }
    for (const BentLeaf &leaf : after.leaves)
        if (same(before, leaf.id) == before.leaves.end())
            region += reachOf(leaf) | leaf.layout.side(leaf.boundOn);
    return region;
}

QRect edgeOf(const GroundPlan &plan, SheetSide side, int widest)
{
    const QRect sheet = plan.layout.side(side);
    const int left = side == SheetSide::Left ? sheet.left() - widest : sheet.right() + 1;
    return {left, sheet.top(), widest, sheet.height() + widest};
}

} // namespace

QRegion changed(const BookScene &before, const BookScene &after)
{
    const GroundPlan &a = before.ground, &b = after.ground;
    const QRect view(QPoint(), b.view);
    if (a.layout != b.layout || a.view != b.view || a.ground != b.ground || a.paper != b.paper || a.scale != b.scale
        || a.left.presence != b.left.presence || a.right.presence != b.right.presence)
        return view;
    if (before.crossing || after.crossing)
        return view;
    QRegion region = reachFrom(before, after);
    if (before.left != after.left)
        region += b.layout.side(SheetSide::Left);
    if (before.right != after.right)
        region += b.layout.side(SheetSide::Right);
    if (a.left != b.left)
        region += edgeOf(b, SheetSide::Left, int(std::ceil(std::max(a.left.thickness, b.left.thickness))) + 1);
    if (a.right != b.right)
        region += edgeOf(b, SheetSide::Right, int(std::ceil(std::max(a.right.thickness, b.right.thickness))) + 1);
    return region & view;
}

} // namespace fanye
