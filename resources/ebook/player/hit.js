// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A place that a search has found. One query may find thousands: snippet and rectangles are made when asked for.

/** @typedef {import('./signs.js').SignSequence} SignSequence @typedef {import('./signs.js').SourceRange} SourceRange @typedef {import('./signs.js').HitRect} HitRect */

export class Hit {
  /** @type {ReturnType<SignSequence["snippetOf"]> | null} */
  #excerpt = null;
  /** @type {HitRect[] | null} */
  #rects = null;

  /** @param {SignSequence} source @param {SourceRange} range @param {SourceRange[]} marked */
  constructor(source, range, marked) {
    this.source = source;
    this.range = range;
    this.marked = marked;
    this.page = source.pageOf(range.first);
  }

  get endPage() {
    const page = this.source.pageOf(this.range.last);
    return page === this.page ? page : this.source.rectsOf(this.range).pop()?.page ?? page;
  }

  get rects() {
    this.#rects ??= this.marked.flatMap(range => this.source.rectsOf(range));
    return this.#rects;
  }

  get excerpt() {
    this.#excerpt ??= this.source.snippetOf(this.range);
    return this.#excerpt;
  }
}
