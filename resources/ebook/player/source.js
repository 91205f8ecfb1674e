// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The pictures of the pages, decoded from the file's text when the book asks for them.
import { bytesOf } from './base64.js';
import { isCutOff, pageIn, pictureAddress, unpaintedReason } from './sections.js';
import { Shapes } from './shapes.js';
import { words } from './strings.js';

/** @typedef {import('./arrival.js').Arrival} Arrival @typedef {import('./pagePicture.js').StoredPage} StoredPage */

export class PageSource {
  /** @type {Map<number, string>} */
  #addresses = new Map();
  /** @type {Map<number, string>} */
  #reasons = new Map();

  /** @param {Arrival} arrival */
  constructor(arrival) {
    this.arrival = arrival;
    this.shapes = new Shapes(page => arrival.complete('p' + page));
    /** @type {string[] | null} */
    this.thumbnails = null;
    arrival.data('thumbs').then(thumbs => {
      this.thumbnails = thumbs;
    });
  }

  // Whether the page's section has arrived, or will never come.
  /** @param {number} page */
  has(page) {
    return this.arrival.isOver || Boolean(this.arrival.complete('p' + page));
  }

  // Why a page that has arrived cannot be painted; empty if it should be.
  /** @param {number} page */
  reason(page) {
    const section = this.arrival.complete('p' + page);
    const reason = this.#reasons.get(page) ?? (section && !isCutOff(section) ? unpaintedReason(section) : words('missing'));
    this.#reasons.set(page, reason);
    return reason;
  }

  // What is written on a page that cannot be painted.
  /** @param {number} page */
  note(page) {
    return this.reason(page) || words('unpainted');
  }

  // Waits for the section; null if the page cannot be shown.
  /** @param {number} page @returns {Promise<StoredPage | null>} */
  async stored(page) {
    const section = await this.arrival.whenComplete('p' + page), parts = section && pageIn(section);
    if (parts?.lettering)
      await this.shapes.readTo(page);
    return parts && this.#storedOf(parts);
  }

  // The first page, as it can be shown soonest: from a blob it would come several messages between processes later.
  async poster() {
    const stored = await this.stored(1), section = this.arrival.complete('p1');
    return stored && section ? { stored, address: pictureAddress(section) } : null;
  }

  // The same at once, for print.
  /** @param {Element} section */
  storedIn(section) {
    const parts = pageIn(section);
    if (parts?.lettering)
      this.shapes.readAtOnceTo(Number(section.id.slice(1)));
    return parts && this.#storedOf(parts);
  }

  /** @param {import('./sections.js').PageParts} parts @returns {StoredPage} */
  #storedOf({ picture, lettering }) {
    return { picture, drawing: lettering && { lettering, shapes: this.shapes } };
  }

  /** @param {number} page @returns {Promise<Blob | null>} */
  async thumbnail(page) {
    const base64 = this.thumbnails?.[page - 1];
    return base64 ? new Blob([bytesOf(base64)], { type: 'image/webp' }) : null;
  }

  // A blob address of the thumbnail for an <img>. Thumbnails are small: one address each for as long as the file is open.
  /** @param {number} page */
  async thumbnailAddress(page) {
    await this.arrival.whenComplete('thumbs');
    const blob = this.#addresses.has(page) ? null : await this.thumbnail(page);
    if (blob)
      this.#addresses.set(page, URL.createObjectURL(blob));
    return this.#addresses.get(page) ?? '';
  }
}
