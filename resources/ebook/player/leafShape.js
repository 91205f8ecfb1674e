// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The shape of a leaf in the air on a sheet: where its grabbed point is, and the curl that puts it there. In pixels of
// the sheet, seen from the side from which the leaf was lifted. Pure.
import { curlThrough, flatCurl, preferredRadius, progressOf, turningPath, withinReach } from './curl.js';

/** @typedef {import('./curl.js').Sheet} Sheet */
/** @typedef {import('./curl.js').Point} Point */
/** @typedef {import('./leaves.js').FlyingLeaf} FlyingLeaf */

/** @param {Point} shares @param {Sheet} sheet @returns {Point} */
export function onSheet(shares, sheet) {
  return { x: shares.x * sheet.width, y: shares.y * sheet.height };
}

export class LeafShape {
  /** @param {Sheet} sheet @param {FlyingLeaf} leaf */
  constructor(sheet, leaf) {
    this.sheet = sheet;
    this.grabbed = onSheet(leaf.grabbed, sheet);
    this.usual = turningPath(sheet, this.grabbed, leaf.lifted);
    const target = leaf.motion.isHeld
      ? onSheet(leaf.hand, sheet)
      : { x: this.usual.x, y: this.usual.y + leaf.sway.value * sheet.height };
    this.held = withinReach(sheet, this.grabbed, target); // where the grabbed point is
  }

  /** How far the leaf is turned by the place of the grabbed point. */
  get lift() {
    return progressOf(this.grabbed, this.held);
  }

  /** How far that is off the usual path, in shares of the height. */
  get sway() {
    return (this.held.y - this.usual.y) / this.sheet.height;
  }

  get curl() {
    return curlThrough(this.sheet, this.grabbed, this.held, preferredRadius(this.sheet)) ?? flatCurl(this.sheet);
  }
}
