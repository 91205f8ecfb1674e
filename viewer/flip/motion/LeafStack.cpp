// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flip/motion/LeafStack.h"

#include <algorithm>

namespace fanye::flip {

namespace {

constexpr int mostRiffled = 7; // leaves of one jump
constexpr double riffleSpan = 0.30; // seconds between the start of the first leaf of a jump and that of the last
constexpr double riffleGap = 0.06; // seconds between two of them at most
constexpr double riffleStiffness = 19;
constexpr double thumbThroughStiffness = 21;
constexpr double crowdStiffness = 3.5; // more for every leaf in the air beyond the third

SpreadNumber plus(SpreadNumber spread, int more)
{
    return SpreadNumber::fromIndex(spread.index() + more);
}

// In the order in which they lift: first those that go forward, then those that go back.
template <typename Item, typename Leaves> std::vector<Item *> inLiftingOrder(Leaves &leaves)
{
    std::vector<Item *> ordered;
    for (Item &leaf : leaves)
        if (!leaf.beganTurned)
            ordered.push_back(&leaf);
    for (auto leaf = leaves.rbegin(); leaf != leaves.rend(); ++leaf)
        if (leaf->beganTurned)
            ordered.push_back(&*leaf);
    return ordered;
}

// Null: there is none.
template <typename Leaves> auto *findIn(Leaves &leaves, int id)
{
    const auto found
        = std::find_if(leaves.begin(), leaves.end(), [id](const FlyingLeaf &leaf) { return leaf.id == id; });
    return found == leaves.end() ? nullptr : &*found;
}

double gapFor(std::size_t leaves, double pace)
{
    return leaves < 2 ? 0 : std::min(riffleGap, riffleSpan / double(leaves - 1)) / pace;
}

} // namespace

std::vector<int> riffle(int distance)
{
    const int leaves = std::min(distance, mostRiffled);
    std::vector<int> spreads(std::size_t(std::max(leaves, 0)), 1);
    const int inside = leaves - 2;
    for (int i = 0, left = distance - leaves; i < inside && left > 0; ++i) {
        const int more = (left + inside - i - 1) / (inside - i);
        spreads[std::size_t(i + 1)] += more;
        left -= more;
    }
    return spreads;
}

void LeafStack::reset(SpreadNumber open)
{
    m_leaves.clear();
    m_open = m_rest = open;
}

SpreadNumber LeafStack::readPile() const
{
    return m_leaves.empty() ? m_rest : m_leaves.front().from;
}

SpreadNumber LeafStack::comingPile() const
{
    return m_leaves.empty() ? m_rest : m_leaves.back().to;
}

FlyingLeaf *LeafStack::find(int id)
{
    return findIn(m_leaves, id);
}

const FlyingLeaf *LeafStack::find(int id) const
{
    return findIn(m_leaves, id);
}

// The stiffness of each of so many leaves that take off together.
double LeafStack::stiffnessAmong(std::size_t leaves) const
{
    return m_pace * (leaves > 1 ? riffleStiffness : leafStiffness);
}

FlyingLeaf LeafStack::leafBetween(SpreadNumber from, SpreadNumber to, bool beganTurned)
{
    FlyingLeaf leaf;
    leaf.id = m_nextId++;
    leaf.from = from;
    leaf.to = to;
    leaf.beganTurned = beganTurned;
    leaf.motion = Leaf(beganTurned ? Leaf::End::Turned : Leaf::End::Unturned);
    leaf.motion.setStiffness(stiffnessAmong(1));
    return leaf;
}

// Splits the leaf that has this spread inside.
void LeafStack::split(SpreadNumber at)
{
    const auto inside = std::find_if(m_leaves.begin(), m_leaves.end(),
                                     [at](const FlyingLeaf &leaf) { return leaf.from < at && at < leaf.to; });
    if (inside == m_leaves.end())
        return;
    FlyingLeaf second = *inside;
    second.id = m_nextId++;
    second.from = at;
    inside->to = at;
    m_leaves.insert(inside + 1, second);
}

void LeafStack::addForward(SpreadNumber to)
{
    const std::vector<int> spreads = riffle(to.index() - comingPile().index());
    double delay = 0;
    for (int count : spreads) {
        FlyingLeaf leaf = leafBetween(comingPile(), plus(comingPile(), count), false);
        leaf.delay = delay;
        leaf.motion.setStiffness(stiffnessAmong(spreads.size()));
        delay += gapFor(spreads.size(), m_pace);
        m_leaves.push_back(leaf);
    }
}

void LeafStack::addBackward(SpreadNumber to)
{
    const std::vector<int> spreads = riffle(readPile().index() - to.index());
    double delay = 0;
    for (int count : spreads) {
        FlyingLeaf leaf = leafBetween(plus(readPile(), -count), readPile(), true);
        leaf.delay = delay;
        leaf.motion.setStiffness(stiffnessAmong(spreads.size()));
        delay += gapFor(spreads.size(), m_pace);
        m_leaves.push_front(leaf);
    }
}

bool LeafStack::isLanding(double tolerance) const
{
    return isMoving() && std::all_of(m_leaves.begin(), m_leaves.end(), [tolerance](const FlyingLeaf &leaf) {
               return leaf.motion.hasLanded(tolerance);
           });
}

void LeafStack::turnTo(SpreadNumber spread)
{
    m_open = spread;
    split(spread);
    if (comingPile() < spread)
        addForward(spread);
    if (spread < readPile())
        addBackward(spread);
    aimAtOpen();
}

void LeafStack::thumbThroughTo(SpreadNumber spread)
{
    m_open = spread;
    if (comingPile() < spread) {
        m_leaves.push_back(leafBetween(comingPile(), spread, false));
        m_leaves.back().motion.setStiffness(thumbThroughStiffness);
    } else if (spread < readPile()) {
        m_leaves.push_front(leafBetween(spread, readPile(), true));
        m_leaves.front().motion.setStiffness(thumbThroughStiffness);
    }
    aimAtOpen();
}

void LeafStack::aimAtOpen()
{
    for (FlyingLeaf &leaf : m_leaves)
        leaf.motion.aim(leaf.to <= m_open ? Leaf::End::Turned : Leaf::End::Unturned);
    settleSpeed();
}

// Many leaves in the air fly faster, so that a quick reader does not have to wait.
void LeafStack::settleSpeed()
{
    const double crowd = std::max(0.0, double(m_leaves.size()) - 3);
    for (FlyingLeaf &leaf : m_leaves)
        leaf.motion.setStiffness(std::max(leaf.motion.stiffness(), m_pace * (leafStiffness + crowdStiffness * crowd)));
}

FlyingLeaf &LeafStack::lift(bool forward, double now)
{
    if (forward)
        m_leaves.push_back(leafBetween(comingPile(), plus(comingPile(), 1), false));
    else
        m_leaves.push_front(leafBetween(plus(readPile(), -1), readPile(), true));
    FlyingLeaf &leaf = forward ? m_leaves.back() : m_leaves.front();
    leaf.motion.hold(now);
    return leaf;
}

void LeafStack::release(int id, double now)
{
    FlyingLeaf *leaf = find(id);
    if (!leaf)
        return;
    leaf->motion.release(now);
    fallTo(*leaf, leaf->motion.target());
}

// The leaf takes with it those that it cannot pass; the others go on to where they were sent.
void LeafStack::fallTo(const FlyingLeaf &leaf, Leaf::End end)
{
    turnTo(end == Leaf::End::Turned ? std::max(m_open, leaf.to) : std::min(m_open, leaf.from));
}

void LeafStack::dropAll()
{
    for (FlyingLeaf &leaf : m_leaves)
        if (leaf.motion.isHeld()) {
            fallTo(leaf, leaf.motion.progress() > 0.5 ? Leaf::End::Turned : Leaf::End::Unturned);
            return;
        }
}

std::vector<const FlyingLeaf *> LeafStack::inOrderOfLifting() const
{
    return inLiftingOrder<const FlyingLeaf>(m_leaves);
}

void LeafStack::holdBack(double seconds, double longest, const CanBeSeen &canBeSeen)
{
    bool isWaited[2] = {}; // by those behind, on either pile
    for (FlyingLeaf *leaf : inLiftingOrder<FlyingLeaf>(m_leaves)) {
        const bool isLeaving = (leaf->motion.target() == Leaf::End::Turned) != leaf->beganTurned;
        if (leaf->motion.isHeld() || leaf->lifted() > 0 || !isLeaving)
            continue;
        bool &isBehind = isWaited[leaf->beganTurned];
        if (isBehind) {
            leaf->delay += seconds;
        } else if (leaf->delay < seconds && leaf->waited < longest && !canBeSeen(*leaf)) {
            leaf->waited += seconds;
            leaf->delay = seconds;
            isBehind = true;
        }
    }
}

void LeafStack::advance(double seconds, double tolerance)
{
    for (FlyingLeaf &leaf : m_leaves) {
        const double waited = std::min(leaf.delay, seconds);
        leaf.delay -= waited;
        leaf.motion.advance(seconds - waited);
        if (!leaf.motion.isHeld())
            leaf.sway.advance(seconds - waited, 0, leaf.motion.stiffness());
    }
    keepOrder();
    landed(tolerance);
}

// A held leaf is where the hand is; its neighbours give way to it on either side.
void LeafStack::keepOrder()
{
    double highest = 1;
    for (FlyingLeaf &leaf : m_leaves) {
        if (!leaf.motion.isHeld())
            leaf.motion.keepWithin(0, highest);
        highest = leaf.motion.progress();
    }
    double lowest = 0;
    for (auto leaf = m_leaves.rbegin(); leaf != m_leaves.rend(); ++leaf) {
        if (!leaf->motion.isHeld())
            leaf->motion.keepWithin(lowest, 1);
        lowest = std::max(lowest, leaf->motion.progress());
    }
}

void LeafStack::landed(double tolerance)
{
    const auto lies = [tolerance](const FlyingLeaf &leaf, Leaf::End end) {
        return leaf.delay <= 0 && leaf.motion.target() == end && leaf.motion.hasLanded(tolerance);
    };
    while (!m_leaves.empty() && lies(m_leaves.front(), Leaf::End::Turned)) {
        m_rest = m_leaves.front().to;
        m_leaves.pop_front();
    }
    while (!m_leaves.empty() && lies(m_leaves.back(), Leaf::End::Unturned)) {
        m_rest = m_leaves.back().from;
        m_leaves.pop_back();
    }
}

} // namespace fanye::flip
