// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The book in the window: how far it is zoomed and panned, and where its pages lie.
import { Magnification } from './magnification.js';
import { OpenBook } from './openBook.js';
import { Spring } from './leaf.js';
import { pageRect, wayIntoView } from './bookLayout.js';

/** @typedef {import('./curl.js').Point} Point */
/** @typedef {import('./bookLayout.js').Rect} Rect */
/** @typedef {import('./spreads.js').PageSize} PageSize */

export class BookView extends EventTarget {
  /** @param {HTMLElement} stage @param {PageSize[]} pages @param {import('./spreads.js').Binding} binding */
  constructor(stage, pages, binding) {
    super();
    this.stage = stage;
    this.sheets = pages;
    this.book = new OpenBook(pages, binding);
    this.magnification = new Magnification();
    this.shift = new Spring();
    this.isViewChanged = false;
  }

  /** Something has changed that is to be painted. */
  ask() {}

  /** The zoom has changed. */
  zoomed() {}

  get pages() {
    return this.book.openPages;
  }

  updateLayout() {
    const { zoom } = this.magnification, before = JSON.stringify(this.book.layout);
    this.magnification.pan = this.magnification.motion ? this.magnification.pan : this.magnification.bounded(this.magnification.pan, this.book);
    this.book.setViewport({ ...this.book.viewport, zoom, pan: this.magnification.pan, shift: this.shift.value });
    if (JSON.stringify(this.book.layout) !== before) this.isViewChanged = true;
  }

  get zoom() {
    return this.magnification.zoom;
  }

  /** @param {number} zoom 1 fits @param {number} [clientX] @param {number} [clientY] */
  setZoom(zoom, clientX, clientY) {
    const { width, height } = this.book.viewport;
    const about = clientX === undefined || clientY === undefined ? { x: width / 2, y: height / 2 } : this.toView(clientX, clientY);
    this.magnification.setZoom(zoom, about, this.book);
    this.updateLayout();
    this.showCursor();
    this.zoomed();
  }

  showCursor() {
    this.stage.style.cursor = this.magnification.isMagnified ? 'grab' : '';
  }

  /** @param {number} factor @param {number} [clientX] @param {number} [clientY] */
  zoomBy(factor, clientX, clientY) {
    this.setZoom(this.zoom * factor, clientX, clientY);
  }

  fit() {
    this.setZoom(1);
  }

  /** How far the book could be panned. @param {Point} way device pixels */
  panBy(way) {
    const possible = this.magnification.panBy(way, this.book);
    this.updateLayout();
    this.ask();
    return possible;
  }

  /** @param {Point} velocity device pixels a second */
  glide(velocity) {
    this.magnification.glide(velocity, this.book);
    this.ask();
  }

  /** @param {number} clientX @param {number} clientY @returns {Point} */
  toView(clientX, clientY) {
    const box = this.stage.getBoundingClientRect(), { scale } = this.book.viewport;
    return { x: (clientX - box.left) * scale, y: (clientY - box.top) * scale };
  }

  /** @param {number} page @returns {Rect | null} device pixels */
  rectInView(page) {
    const { spreads, stack, layout } = this.book;
    for (const side of /** @type {const} */ (['left', 'right'])) {
      const printed = spreads.printedOn(stack.open, side);
      if (printed?.page === page && page > 0) return pageRect(layout, printed, this.sheets[page - 1]);
    }
    return null;
  }

  /** CSS pixels from the stage's corner; null: not open, or not at rest. @param {number} page @returns {Rect | null} */
  rectOf(page) {
    const rect = this.book.stack.isMoving ? null : this.rectInView(page), { scale } = this.book.viewport;
    return rect && { x: rect.x / scale, y: rect.y / scale, width: rect.width / scale, height: rect.height / scale };
  }

  /** Brings a part of a page into view. @param {number} page @param {{x: number, y: number, w: number, h: number}} part points */
  showRect(page, part) {
    const rect = this.magnification.isMagnified ? this.rectInView(page) : null, { width, height } = this.book.viewport;
    if (!rect) return;
    const scale = rect.width / this.sheets[page - 1].w, x = rect.x + part.x * scale, y = rect.y + part.y * scale;
    const way = { x: wayIntoView(x, x + part.w * scale, width), y: wayIntoView(y, y + part.h * scale, height) };
    if (way.x === 0 && way.y === 0) return;
    const { pan } = this.magnification;
    this.magnification.panTo({ x: pan.x + way.x, y: pan.y + way.y }, this.book);
    this.ask();
  }
}
