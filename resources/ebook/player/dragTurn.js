// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A hand that turns: it lifts the page under it, catches a leaf in mid-air, or pulls over the leaf of the other side.
// The grabbed point stays under the hand. Knows no element; pixels of the view, seconds.
import { limited } from './curl.js';
import { sheetRect } from './bookLayout.js';
import { smoothStep } from './bend.js';
import { oppositeSide } from './spreads.js';

/** @typedef {import('./curl.js').Point} Point */
/** @typedef {import('./openBook.js').OpenBook} OpenBook */
/** @typedef {import('./leaves.js').FlyingLeaf} FlyingLeaf */

const nearestGrip = 0.3; // share of the width; nearer to the spine a leaf cannot be dragged
const marginShare = 0.06; // of the width: beside the page, too, it can be gripped
const comesWithin = 0.22; // share of the width that the hand moves until a leaf from the other side is under it

export class DragTurn {
  /** @param {OpenBook} book */
  constructor(book) {
    this.book = book;
    /** @type {FlyingLeaf | null} in the hand */
    this.leaf = null;
    this.pressed = { x: 0, y: 0 };
    this.apart = { x: 0, y: 0 }; // from the pointer to the hand, in shares
    this.isComing = false; // the leaf is still on its way to the hand
  }

  /**
   * Begins once the pointer has moved from where it was pressed, or has rested on a leaf. True: a leaf is in the hand.
   * @param {{at: Point, isOnLeaf: boolean}} press @param {Point} at @param {number} now
   */
  begin(press, at, now) {
    this.pressed = press.at;
    this.isComing = false;
    this.leaf = press.isOnLeaf ? this.catchLeaf(at, now) : this.liftPage(at, now);
    if (this.leaf) this.move(at, now);
    return this.leaf !== null;
  }

  /** The leaf may have flown on since the press: it is caught where the pointer is now. @param {Point} at @param {number} now */
  catchLeaf(at, now) {
    const touch = this.book.leafAt(at);
    if (!touch) return null;
    const { leaf, paper } = touch, pointer = this.book.inShares(this.book.boundOn(leaf), at), hand = this.book.handOf(leaf);
    const isGripped = touch.isBent && paper.x >= nearestGrip;
    this.apart = isGripped ? { x: 0, y: 0 } : { x: hand.x - pointer.x, y: hand.y - pointer.y };
    const grip = { grabbed: isGripped ? paper : leaf.grabbed, hand: isGripped ? pointer : hand };
    this.book.hold(leaf, grip, now);
    this.book.drag(leaf, grip.hand, now);
    this.book.hold(leaf, grip, now); // by its new grip it may count as further turned, which is no movement of the hand
    return leaf;
  }

  /** @param {Point} at @param {number} now */
  liftPage(at, now) {
    const { layout, spreads } = this.book, side = this.pressed.x < layout.spine ? 'left' : 'right';
    const isOutwards = side === 'left' ? at.x < this.pressed.x : at.x > this.pressed.x;
    const grip = this.pageGrip(side), isForward = side !== spreads.before;
    const here = spreads.sides === 2 || isForward;
    if (grip && here && !isOutwards) return this.book.canLift(isForward) ? this.take(isForward, grip, now) : null;
    const wantsForward = spreads.before === 'left' ? at.x < this.pressed.x : at.x > this.pressed.x;
    if (!this.isOnBook(this.pressed) || !this.book.canLift(wantsForward)) return null;
    this.isComing = true;
    const y = limited((this.pressed.y - layout.top) / layout.height, 0, 1);
    return this.book.lift(wantsForward, { grabbed: { x: 1, y }, hand: { x: 1, y } }, now);
  }

  /** @param {boolean} isForward @param {import('./openBook.js').LeafGrip} grip @param {number} now */
  take(isForward, grip, now) {
    const pointer = this.book.inShares(isForward ? oppositeSide(this.book.spreads.before) : this.book.spreads.before, this.pressed);
    this.apart = { x: grip.grabbed.x - pointer.x, y: grip.grabbed.y - pointer.y };
    return this.book.lift(isForward, grip, now);
  }

  /** @param {import('./spreads.js').Side} side @returns {import('./openBook.js').LeafGrip | null} */
  pageGrip(side) {
    const pointer = this.book.inShares(side, this.pressed);
    if (!this.isOnBook(this.pressed) || pointer.x < nearestGrip) return null;
    const grabbed = { x: limited(pointer.x, nearestGrip, 1), y: limited(pointer.y, 0, 1) };
    return { grabbed, hand: grabbed };
  }

  /** @param {Point} at */
  isOnBook(at) {
    const { layout, spreads } = this.book, margin = marginShare * layout.width;
    const first = sheetRect(layout, spreads.sides === 2 ? 'left' : oppositeSide(spreads.before));
    const width = layout.width * spreads.sides;
    return at.x >= first.x - margin && at.x <= first.x + width + margin && at.y >= layout.top - margin && at.y <= layout.top + layout.height + margin;
  }

  /** False: it is no longer in the hand; a key has turned it meanwhile. @param {Point} to @param {number} now */
  move(to, now) {
    if (!this.leaf?.motion.isHeld) {
      this.leaf = null;
      return false;
    }
    const pointer = this.book.inShares(this.book.boundOn(this.leaf), to);
    this.book.drag(this.leaf, this.isComing ? this.coming(pointer, to) : { x: pointer.x + this.apart.x, y: pointer.y + this.apart.y }, now);
    return true;
  }

  /** @param {Point} pointer @param {Point} to @returns {Point} */
  coming(pointer, to) {
    const share = smoothStep(Math.abs(to.x - this.pressed.x) / (comesWithin * this.book.layout.width));
    return { x: 1 + (pointer.x - 1) * share, y: pointer.y };
  }

  /** @param {number} now */
  release(now) {
    if (this.leaf?.motion.isHeld) this.book.release(this.leaf, now);
    this.leaf = null;
  }

  cancel() {
    if (this.leaf) this.book.stack.dropAll();
    this.leaf = null;
  }
}
