// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Looks ahead of the reader: which pictures are kept, and at which size, and the faces that the next turn will need.
import { printedRect } from './bookLayout.js';
import { oppositeSide } from './spreads.js';

/** @typedef {import('./book.js').Book} Book */

const wideLookout = 2; // spreads either way whose pictures are kept
const sizeSettles = 160; // ms after the last change of the window's size
const arrivalCheck = 200; // ms
const lateAfter = 300; // ms
const prepareAfter = 30; // ms; one face at a time, so that input is not late

export class Lookout {
  /** @param {Book} book */
  constructor(book) {
    this.book = book;
    this.fitted = { width: 0, height: 0, scale: 1 }; // the view for which pictures are fetched
    this.timers = { size: 0, arrival: 0, prepare: 0, late: 0 };
  }

  /** Pictures are fetched again only when the window has come to rest at its new size. */
  settleSize() {
    clearTimeout(this.timers.size);
    this.timers.size = window.setTimeout(() => this.fitPictures(), this.fitted.width ? sizeSettles : 0);
  }

  fitPictures() {
    const { width, height, scale } = this.book.book.viewport;
    this.fitted = { width, height, scale };
    this.want();
  }

  /** The size at which a page is seen when the spread fits. @param {number} page */
  fittedSize(page) {
    const { spreads, viewport } = this.book.book, spread = spreads.of(page);
    const view = { ...viewport, ...this.fitted, zoom: 1, pan: { x: 0, y: 0 }, shift: 0 };
    const layout = this.book.book.layoutIn(view, spread), isOverSpine = spreads.sides === 2 && spreads.list[spread].wide > 0;
    const paper = { width: layout.width * (isOverSpine ? 2 : 1), height: layout.height };
    const { width, height } = printedRect(paper, this.book.sheets[page - 1]);
    return { width, height };
  }

  /** While leaves are in the air, what they show is kept, and of those between only the thumbnails are fetched. */
  want() {
    if (!this.fitted.width) return;
    const { spreads, stack } = this.book.book, { open } = stack, seen = [open, stack.readPile, stack.comingPile];
    const near = [...seen];
    for (let away = 1; away <= (stack.isMoving ? 1 : wideLookout); ++away) near.push(open + away, open - away);
    const pagesOf = (/** @type {number[]} */ list) => [...new Set(list)].flatMap((spread) => spreads.pagesOf(spread));
    const glimpsed = pagesOf(stack.leaves.flatMap((leaf) => [leaf.from, leaf.to]));
    const magnified = this.book.magnification.isMagnified ? pagesOf(seen) : [];
    this.book.pictures.want(pagesOf(near), (page) => this.fittedSize(page), magnified, glimpsed);
    clearTimeout(this.timers.arrival);
    if (this.book.pictures.wantsAgain) this.timers.arrival = window.setTimeout(() => this.want(), arrivalCheck);
    this.watchLate();
  }

  /** An open page of which there is not even a thumbnail after a moment gets a quiet sign. */
  watchLate() {
    const { faces, pictures } = this.book, isLate = () => !this.book.pages.every((page) => pictures.isKnown(page));
    faces.isLate &&= isLate();
    if (!isLate()) return;
    this.timers.late ||= window.setTimeout(() => {
      this.timers.late = 0;
      faces.isLate = isLate();
      this.book.ask();
    }, lateAfter);
  }

  /** At rest, makes one after the other the faces that the next turn either way needs. */
  prepareAhead() {
    clearTimeout(this.timers.prepare);
    if (this.book.motion !== 'fade') this.timers.prepare = window.setTimeout(() => this.prepareNext(), prepareAfter);
  }

  prepareNext() {
    const face = this.book.isMoving ? null : this.missingFace();
    if (!face) return;
    this.book.paper.prepared(face, this.book.book.layout);
    this.prepareAhead();
  }

  missingFace() {
    const { spreads, stack, layout } = this.book.book, { open } = stack, { before } = spreads, after = oppositeSide(before);
    const turns = [[open, after], [open + 1, before], [open, before], [open - 1, after]];
    for (const [spread, side] of /** @type {[number, 'left' | 'right'][]} */ (turns)) {
      const printed = spread >= 0 && spread < spreads.count ? spreads.leafSide(spread, side) : null;
      if (printed && this.book.pictures.isSharp(printed.page || -1) && !this.book.faces.isMade(printed, layout)) return printed;
    }
    return null;
  }
}
