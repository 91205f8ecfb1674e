// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Sharpens magnified drawn pages as soon as they have come to rest: until then their last close-up, or the picture of the
// screen, is drawn up.
import { closeUpPart, isCovered } from './closeUp.js';

/** @typedef {import('./book.js').Book} Book */

const sharpenAfter = 60; // ms

export class CloseUps {
  /** @param {Book} book */
  constructor(book) {
    this.book = book;
    this.timer = 0;
  }

  want() {
    clearTimeout(this.timer);
    if (this.book.magnification.isMagnified) this.timer = window.setTimeout(() => this.make(), sharpenAfter);
  }

  make() {
    const { book } = this;
    if (book.isMoving || !book.magnification.isMagnified) return;
    for (const page of book.pages) this.makeOf(page);
  }

  /** @param {number} page */
  makeOf(page) {
    const { book } = this, { pictures } = book, { viewport } = book.book, rect = book.rectInView(page);
    const part = rect && !isCovered(pictures.entry(page).closeUp, rect, viewport) ? closeUpPart(rect, viewport) : null;
    if (!rect || !part) return;
    const { zoom, pan } = viewport;
    const isWanted = () => !book.isMoving && book.book.viewport.zoom === zoom && book.book.viewport.pan.x === pan.x && book.book.viewport.pan.y === pan.y;
    pictures.wantCloseUp(page, rect, part, isWanted);
  }
}
