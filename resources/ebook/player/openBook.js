// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The open book: which spread lies open, where it lies in the view, and the leaves in the air. Knows no canvas and no
// clock; places are pixels of the view.
import { layoutBook } from './bookLayout.js';
import { LeafShape } from './leafShape.js';
import { LeafStack } from './leaves.js';
import { Spreads, oppositeSide } from './spreads.js';
import { leafSeenAt, toSheet } from './bend.js';
import { axisDistance } from './curl.js';

/** @typedef {import('./leaves.js').FlyingLeaf} FlyingLeaf */
/** @typedef {import('./bend.js').BentLeaf} BentLeaf */
/** @typedef {import('./curl.js').Point} Point */
/** @typedef {import('./bookLayout.js').Viewport} Viewport */
/** The paper point in the hand, and where the hand is; in shares of the sheet. @typedef {{grabbed: Point, hand: Point}} LeafGrip */
/** @typedef {{leaf: FlyingLeaf, paper: Point, isBent: boolean}} LeafTouch */

const goneBefore = 0.15; // share of its way before landing at which a single page begins to vanish

export class OpenBook {
  /** @param {import('./spreads.js').PageSize[]} pages @param {import('./spreads.js').Binding} binding */
  constructor(pages, binding) {
    this.pages = pages;
    this.binding = binding;
    this.stack = new LeafStack();
    this.spreads = new Spreads(pages, binding, 1);
    /** @type {Viewport} */
    this.viewport = { width: 1, height: 1, scale: 1, zoom: 1, pan: { x: 0, y: 0 }, shift: 0 };
    this.layout = this.layoutIn(this.viewport);
  }

  /** The same page stays open; leaves in the air have landed. @param {1 | 2} sides @param {number} page */
  impose(sides, page) {
    this.spreads = new Spreads(this.pages, this.binding, sides);
    this.stack.reset(this.spreads.of(page));
  }

  get sheetSize() {
    return this.spreads.sheetSize(this.stack.open);
  }

  get openPages() {
    return this.spreads.pagesOf(this.stack.open);
  }

  /** @param {Viewport} viewport @param {number} spread */
  layoutIn(viewport, spread = this.stack.open) {
    return layoutBook(this.spreads.sheetSize(spread), this.spreads.sides, this.spreads.before, viewport);
  }

  /** @param {Viewport} viewport */
  setViewport(viewport) {
    this.viewport = viewport;
    this.layout = this.layoutIn(viewport);
  }

  /** Leaves of single pages of several sizes cannot lie on one another. */
  get needsOtherSheet() {
    const { w, h } = this.sheetSize, others = this.stack.leaves.flatMap((leaf) => [leaf.from, leaf.to]);
    return this.spreads.sides === 1 && others.map((spread) => this.spreads.sheetSize(spread)).some((size) => size.w !== w || size.h !== h);
  }

  /** @param {boolean} isForward */
  canLift(isForward) {
    return isForward ? this.stack.comingPile + 1 < this.spreads.count : this.stack.readPile > 0;
  }

  /** @param {boolean} isForward @param {LeafGrip} grip @param {number} now */
  lift(isForward, grip, now) {
    return Object.assign(this.stack.lift(isForward, now), grip);
  }

  /** @param {FlyingLeaf} leaf @param {LeafGrip} grip @param {number} now */
  hold(leaf, grip, now) {
    Object.assign(leaf, grip);
    leaf.motion.hold(now);
  }

  /** @param {FlyingLeaf} leaf @param {Point} hand @param {number} now */
  drag(leaf, hand, now) {
    leaf.hand = hand;
    const { lift } = this.shape(leaf);
    leaf.motion.dragTo(leaf.beganTurned ? 1 - lift : lift, now);
  }

  /** @param {FlyingLeaf} leaf @param {number} now */
  release(leaf, now) {
    leaf.sway.value = this.shape(leaf).sway;
    leaf.sway.velocity = 0;
    this.stack.release(leaf.id, now);
  }

  /** @param {FlyingLeaf} leaf */
  boundOn(leaf) {
    return leaf.beganTurned ? this.spreads.before : oppositeSide(this.spreads.before);
  }

  /** @param {FlyingLeaf} leaf */
  shape(leaf) {
    return new LeafShape(this.layout, leaf);
  }

  /** @param {FlyingLeaf} leaf @returns {BentLeaf} */
  bent(leaf) {
    const shape = this.shape(leaf), isAlone = this.spreads.sides === 1, turned = leaf.beganTurned ? 1 - shape.lift : shape.lift;
    return {
      id: leaf.id, curl: shape.curl, layout: this.layout, boundOn: this.boundOn(leaf), fadeSide: this.spreads.before,
      fade: isAlone ? Math.max(8, Math.round(this.layout.width / 12)) : 0,
      beyond: Math.min(1, (1 - turned) / goneBefore),
      speed: Math.abs(leaf.motion.velocity) * 2 * this.layout.width,
    };
  }

  /** In shares of the leaf's own sheet. @param {import('./spreads.js').Side} boundOn @param {Point} view @returns {Point} */
  inShares(boundOn, view) {
    const point = toSheet(/** @type {BentLeaf} */ ({ boundOn, layout: this.layout }), view);
    return { x: point.x / this.layout.width, y: point.y / this.layout.height };
  }

  /** @param {FlyingLeaf} leaf @returns {Point} */
  handOf(leaf) {
    const { held } = this.shape(leaf);
    return { x: held.x / this.layout.width, y: held.y / this.layout.height };
  }

  /** The topmost leaf in the air at a place. @param {Point} view @returns {LeafTouch | null} */
  leafAt(view) {
    /** @type {LeafTouch | null} */
    let touched = null;
    const look = (/** @type {FlyingLeaf} */ leaf, /** @type {boolean} */ isBack) => {
      const bent = this.bent(leaf), seen = leafSeenAt(bent, view);
      if (seen?.isBack !== isBack) return;
      const paper = { x: seen.paper.x / this.layout.width, y: seen.paper.y / this.layout.height };
      touched = { leaf, paper, isBent: axisDistance(bent.curl, seen.paper) > 0 };
    };
    // In the order of painting, so that the topmost is found last.
    for (const leaf of [...this.stack.leaves].reverse()) look(leaf, leaf.beganTurned);
    for (const leaf of this.stack.leaves) look(leaf, !leaf.beganTurned);
    return touched;
  }
}
