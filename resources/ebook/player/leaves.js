// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The leaves in the air, from the pile that is read to the pile that is to come, and the spread that will lie open when
// all have landed. Each leaf begins at the spread where the one before it ends, and none overtakes another. Pure.
//
//     read pile | first.from ... first.to = second.from ... last.to | pile to come
import { Leaf, Spring, leafStiffness } from './leaf.js';

const mostRiffled = 7; // leaves of one jump
const riffleSpan = 0.3; // seconds between the start of the first leaf of a jump and that of the last
const riffleGap = 0.06; // seconds between two of them at most
const riffleStiffness = 19;
const crowdStiffness = 3.5; // more for every leaf in the air beyond the third

/** A leaf (or a block of leaves that go over as one) on its way between two spreads, from < to. */
export class FlyingLeaf {
  /** @param {number} id never used twice @param {number} from @param {number} to @param {boolean} beganTurned */
  constructor(id, from, to, beganTurned) {
    this.id = id;
    this.from = from; // the front is the second-read side of `from`,
    this.to = to; // the back the first-read side of `to`
    this.beganTurned = beganTurned; // lifted from the pile of pages that are read
    this.motion = new Leaf(beganTurned ? 1 : 0);
    this.grabbed = { x: 1, y: 1 }; // the paper point in the hand, in shares of the sheet
    this.sway = new Spring(); // how far the hand is off the usual path, in shares of the height
    this.hand = { x: 1, y: 1 }; // while held: where the hand is, seen from the side the leaf was lifted from
    this.delay = 0; // seconds until it starts
    this.waited = 0; // seconds that it was held back until its pages are known
  }

  /** Progress as the paper sees it: 0 where it was lifted. */
  get lifted() {
    return this.beganTurned ? 1 - this.motion.progress : this.motion.progress;
  }
}

/**
 * How many spreads each leaf takes of several that turn over a distance together: one at both ends, more between.
 * @param {number} distance @returns {number[]}
 */
export function riffled(distance) {
  const leaves = Math.max(0, Math.min(distance, mostRiffled));
  const spreads = new Array(leaves).fill(1);
  const inside = leaves - 2;
  for (let i = 0, left = distance - leaves; i < inside && left > 0; ++i) {
    const more = Math.ceil(left / (inside - i));
    spreads[i + 1] += more;
    left -= more;
  }
  return spreads;
}

/** @param {number} leaves that take off together */
function gapAmong(leaves) {
  return leaves < 2 ? 0 : Math.min(riffleGap, riffleSpan / (leaves - 1));
}

export class LeafStack {
  constructor() {
    /** @type {FlyingLeaf[]} */
    this.leaves = [];
    this.open = 0; // open, or being turned to
    this.resting = 0; // what lies open when nothing moves
    this.nextId = 1;
  }

  /** Nothing moves, this lies open. @param {number} open */
  reset(open) {
    this.leaves = [];
    this.open = this.resting = open;
  }

  get isMoving() {
    return this.leaves.length > 0;
  }

  /** Its first-read side is seen beside the leaves. */
  get readPile() {
    return this.leaves.length ? this.leaves[0].from : this.resting;
  }

  /** Its second-read side is seen beside the leaves. */
  get comingPile() {
    return this.leaves.length ? this.leaves[this.leaves.length - 1].to : this.resting;
  }

  /** @param {number} id */
  find(id) {
    return this.leaves.find((leaf) => leaf.id === id);
  }

  /**
   * All leaves fly to where this spread lies open. New ones are lifted as needed, but only a few however far it is.
   * @param {number} spread
   */
  turnTo(spread) {
    this.open = spread;
    this.split(spread);
    if (this.comingPile < spread) this.addForward(spread);
    if (spread < this.readPile) this.addBackward(spread);
    for (const leaf of this.leaves) leaf.motion.aim(leaf.to <= this.open ? 1 : 0);
    this.settleSpeed();
  }

  /** The same with a single new leaf for all that is missing. @param {number} spread */
  turnAtOnceTo(spread) {
    this.split(spread);
    const [from, to] = [Math.min(this.readPile, spread), Math.max(this.comingPile, spread)];
    if (this.comingPile < to) this.leaves.push(new FlyingLeaf(this.nextId++, this.comingPile, to, false));
    if (from < this.readPile) this.leaves.unshift(new FlyingLeaf(this.nextId++, from, this.readPile, true));
    this.turnTo(spread);
  }

  /** Splits the leaf that has this spread inside. @param {number} at */
  split(at) {
    const index = this.leaves.findIndex((leaf) => leaf.from < at && at < leaf.to);
    if (index < 0) return;
    const inside = this.leaves[index];
    const second = Object.assign(new FlyingLeaf(this.nextId++, at, inside.to, inside.beganTurned), {
      grabbed: inside.grabbed, hand: inside.hand, delay: inside.delay, waited: inside.waited,
    });
    second.motion = Object.assign(new Leaf(), inside.motion, {
      motion: new Spring(inside.motion.progress, inside.motion.velocity), samples: [...inside.motion.samples],
    });
    second.sway = new Spring(inside.sway.value, inside.sway.velocity);
    inside.to = at;
    this.leaves.splice(index + 1, 0, second);
  }

  /** @param {number} to */
  addForward(to) {
    this.addEach(riffled(to - this.comingPile), (count) => {
      const leaf = new FlyingLeaf(this.nextId++, this.comingPile, this.comingPile + count, false);
      this.leaves.push(leaf);
      return leaf;
    });
  }

  /** @param {number} to */
  addBackward(to) {
    this.addEach(riffled(this.readPile - to), (count) => {
      const leaf = new FlyingLeaf(this.nextId++, this.readPile - count, this.readPile, true);
      this.leaves.unshift(leaf);
      return leaf;
    });
  }

  /** @param {number[]} spreads @param {(count: number) => FlyingLeaf} add */
  addEach(spreads, add) {
    spreads.forEach((count, index) => {
      const leaf = add(count);
      leaf.delay = index * gapAmong(spreads.length);
      leaf.motion.stiffness = spreads.length > 1 ? riffleStiffness : leafStiffness;
    });
  }

  /** Many leaves in the air fly faster, so that a quick reader does not have to wait. */
  settleSpeed() {
    const crowd = Math.max(0, this.leaves.length - 3);
    for (const { motion } of this.leaves)
      motion.stiffness = Math.max(motion.stiffness, leafStiffness + crowdStiffness * crowd);
  }

  /** Lifts the next leaf into the hand. REQUIRES: there is such a leaf. @param {boolean} isForward @param {number} now */
  lift(isForward, now) {
    const leaf = isForward
      ? new FlyingLeaf(this.nextId++, this.comingPile, this.comingPile + 1, false)
      : new FlyingLeaf(this.nextId++, this.readPile - 1, this.readPile, true);
    if (isForward) this.leaves.push(leaf);
    else this.leaves.unshift(leaf);
    leaf.motion.hold(now);
    return leaf;
  }

  /** It flies to where it was thrown, which decides the spread that will lie open. @param {number} id @param {number} now */
  release(id, now) {
    const leaf = this.find(id);
    if (!leaf) return;
    leaf.motion.release(now);
    this.fallTo(leaf, leaf.motion.target);
  }

  /** The leaf takes with it those that it cannot pass. @param {FlyingLeaf} leaf @param {number} end */
  fallTo(leaf, end) {
    this.turnTo(end === 1 ? Math.max(this.open, leaf.to) : Math.min(this.open, leaf.from));
  }

  /** A held leaf falls to the side that is nearer. */
  dropAll() {
    const held = this.leaves.find((leaf) => leaf.motion.isHeld);
    if (held) this.fallTo(held, held.motion.progress > 0.5 ? 1 : 0);
  }

  /** First those that go forward, then those that go back, as they lift from either pile. */
  inOrderOfLifting() {
    return [...this.leaves.filter((leaf) => !leaf.beganTurned), ...this.leaves.filter((leaf) => leaf.beganTurned).reverse()];
  }

  /**
   * The next leaf to start waits on while it cannot be seen, at most `longest` seconds in all. Leaves behind it wait for
   * it, without a limit of their own.
   * @param {number} seconds @param {number} longest @param {(leaf: FlyingLeaf) => boolean} canBeSeen
   */
  holdBack(seconds, longest, canBeSeen) {
    const isWaited = [false, false]; // by those behind, on either pile
    for (const leaf of this.inOrderOfLifting()) {
      const isLeaving = (leaf.motion.target === 1) !== leaf.beganTurned, pile = Number(leaf.beganTurned);
      if (leaf.motion.isHeld || leaf.lifted > 0 || !isLeaving) continue;
      if (isWaited[pile]) {
        leaf.delay += seconds;
      } else if (leaf.delay < seconds && leaf.waited < longest && !canBeSeen(leaf)) {
        leaf.waited += seconds;
        leaf.delay = seconds;
        isWaited[pile] = true;
      }
    }
  }

  /** @param {number} seconds @param {number} tolerance share of the whole way below which a leaf has landed */
  advance(seconds, tolerance) {
    for (const leaf of this.leaves) {
      const waited = Math.min(leaf.delay, seconds);
      leaf.delay -= waited;
      leaf.motion.advance(seconds - waited);
      if (!leaf.motion.isHeld) leaf.sway.advance(seconds - waited, 0, leaf.motion.stiffness);
    }
    this.keepOrder();
    this.removeLanded(tolerance);
  }

  /** A held leaf is where the hand is; its neighbours give way to it on either side. */
  keepOrder() {
    let highest = 1;
    for (const { motion } of this.leaves) {
      if (!motion.isHeld) motion.keepWithin(0, highest);
      highest = motion.progress;
    }
    let lowest = 0;
    for (const { motion } of [...this.leaves].reverse()) {
      if (!motion.isHeld) motion.keepWithin(lowest, 1);
      lowest = Math.max(lowest, motion.progress);
    }
  }

  /** @param {number} tolerance */
  removeLanded(tolerance) {
    /** @param {FlyingLeaf | undefined} leaf @param {number} end */
    const lies = (leaf, end) =>
      leaf !== undefined && leaf.delay <= 0 && leaf.motion.target === end && leaf.motion.hasLanded(tolerance);
    while (lies(this.leaves[0], 1)) this.resting = this.leaves.shift()?.to ?? this.resting;
    while (lies(this.leaves[this.leaves.length - 1], 0)) this.resting = this.leaves.pop()?.from ?? this.resting;
  }
}
