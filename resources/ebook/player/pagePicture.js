// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What there is of one page's picture. Each bitmap is closed when it goes.

/** @typedef {import('./closeUp.js').CloseUp} CloseUp */
/** As it is stored; `drawing`: its letters, which its picture lacks. @typedef {{picture: Blob, drawing: import('./drawnPage.js').Drawing | null}} StoredPage */

export class PagePicture {
  constructor() {
    /** @type {StoredPage | null} once it has been wanted */
    this.stored = null;
    /** @type {ImageBitmap | null} */
    this.thumbnail = null;
    /** @type {ImageBitmap | null} at the size of the screen */
    this.screen = null;
    /** @type {ImageBitmap | null} the stored picture; without the letters of a drawn page */
    this.full = null;
    /** @type {CloseUp | null} of a drawn page that is magnified */
    this.closeUp = null;
    this.fitted = { width: 0, height: 0 }; // the size that `screen` was asked for
    this.wanted = { width: 0, height: 0 }; // the size that it should have
    this.natural = 0; // the picture's own width, once it is known
    /** @type {Set<string>} what is being decoded */
    this.asked = new Set();
    this.failures = 0;
    this.version = 0;
    this.isUnpainted = false;
  }

  get isDrawn() {
    return Boolean(this.stored?.drawing);
  }

  /** The sharpest that shows the whole page. @param {boolean} isMagnified */
  sharpest(isMagnified) {
    const { screen, thumbnail } = this, full = this.isDrawn ? null : this.full;
    return (isMagnified ? full ?? screen : screen ?? full) ?? thumbnail;
  }

  close() {
    for (const bitmap of [this.screen, this.full, this.closeUp?.bitmap]) bitmap?.close();
    this.stored = this.screen = this.full = this.closeUp = null;
  }

  /** @param {CloseUp | null} closeUp */
  setCloseUp(closeUp) {
    this.closeUp?.bitmap.close();
    this.closeUp = closeUp;
    ++this.version;
  }

  /** It is not magnified any more. */
  dropFull() {
    if (this.closeUp) this.setCloseUp(null);
    if (!this.full || !this.screen) return; // a small picture is its own full one
    this.full.close();
    this.full = null;
  }
}
