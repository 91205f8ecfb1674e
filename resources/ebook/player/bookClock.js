// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The clock of the book: frame by frame it moves the leaves, the closed book and the pan, as long as something moves, and
// tells when that begins and ends. At rest no frame is asked for.
import { Spring, leafStiffness } from './leaf.js';

/** @typedef {import('./book.js').Book} Book */

const longestWait = 0.35; // seconds that a leaf waits for its pages to be known
const landedWithin = 0.4; // pixels
const longestFrame = 0.1; // seconds; after a longer pause the motion goes on where it was

export class BookClock {
  /** @param {Book} book */
  constructor(book) {
    this.book = book;
    this.frame = 0; // that has been asked for
    this.lastTime = 0; // ms
    this.isRunning = false; // the last frame moved something
    this.isMoving = false; // as it has been told
  }

  ask() {
    if (this.frame) return;
    if (!this.isRunning) this.lastTime = performance.now();
    this.frame = requestAnimationFrame((time) => this.tick(time));
  }

  /** @param {number} time ms */
  tick(time) {
    const { book } = this, passed = Math.max(0, time - this.lastTime);
    this.frame = 0;
    if (this.isRunning && book.book.stack.isMoving && book.motion === 'curl') book.paper.meter.add(passed);
    this.lastTime = Math.max(time, this.lastTime);
    this.isRunning = this.advance(Math.min(longestFrame, passed / 1000));
    book.paintNow();
    this.settle();
    if (this.isRunning) this.ask();
  }

  /** True: it goes on. @param {number} seconds */
  advance(seconds) {
    const { book } = this, { stack, layout, spreads } = book.book, goal = spreads.restingShift(stack.open);
    if (stack.isMoving) {
      stack.holdBack(seconds, longestWait, (leaf) => this.isKnown(leaf.from) && this.isKnown(leaf.to));
      stack.advance(seconds, landedWithin / (2 * layout.width));
    }
    if (book.shift.value !== goal) this.advanceShift(seconds, goal);
    const isPanning = book.magnification.advance(seconds);
    book.updateLayout();
    return stack.leaves.some((leaf) => !leaf.motion.isHeld) || book.shift.value !== goal || isPanning;
  }

  /** A closed book moves to the middle, an opened one off it. @param {number} seconds @param {number} goal */
  advanceShift(seconds, goal) {
    const { book } = this;
    book.shift.advance(seconds, goal, leafStiffness);
    const isThere = book.motion === 'fade' || book.shift.isNear(goal, landedWithin / book.book.layout.width);
    if (isThere) book.shift = new Spring(goal);
  }

  /** @param {number} spread */
  isKnown(spread) {
    return this.book.book.spreads.pagesOf(spread).every((page) => this.book.pictures.isKnown(page));
  }

  /** Tells when something begins to move and when all has come to rest. */
  settle() {
    const { book } = this, wasMoving = this.isMoving;
    this.isMoving = this.isRunning || book.book.stack.isMoving || book.busy.size > 0;
    if (this.isMoving !== wasMoving) book.overlay.style.visibility = this.isMoving ? 'hidden' : '';
    if (this.isMoving && !wasMoving) book.dispatchEvent(new Event('move'));
    if (book.isViewChanged) book.dispatchEvent(new Event('view'));
    book.isViewChanged = false;
    if (!this.isMoving && wasMoving) book.rested();
  }
}
