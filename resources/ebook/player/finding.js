// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The search of the reader at work: the index, made in slices of less than a frame; the hits; the one that is looked at.
import { SearchIndex } from './search.js';
import { Slices } from './slices.js';

/**
 * @typedef {import('./search.js').Hits} Hits
 * @typedef {import('./hit.js').Hit} Hit
 */

// Runs a generator to its end without holding up frames.
/** @template T @param {Generator<void, T, void>} steps @returns {Promise<T>} */
async function inSlices(steps) {
  for (const slices = new Slices();;) {
    const step = steps.next();
    if (step.done)
      return step.value;
    if (slices.isOver)
      await slices.next();
  }
}

/** @template T @param {Generator<void, T, void>} steps @returns {T} */
function atOnce(steps) {
  for (;;) {
    const step = steps.next();
    if (step.done)
      return step.value;
  }
}

const noText = { pages: [], flows: [] }, noTables = { fold: '', into: [] };

// Events: "found" (other hits), "current" (another hit is looked at).
export class Finding extends EventTarget {
  constructor() {
    super();
    this.query = '';
    /** @type {Hits | null} */
    this.found = null;
    this.current = -1; // row of found.hits
    /** @type {Map<number, Hit[]>} */
    this.byPage = new Map();
    /** @type {Promise<SearchIndex> | null} */
    this.index = null;
    /** @type {(parts: [any, any]) => void} */
    this.setParts = () => {};
    /** @type {Promise<[any, any]>} */
    this.parts = new Promise(resolve => {
      this.setParts = resolve;
    });
    this.hasText = true;
    /** @type {SearchIndex | null} once it is made */
    this.made = null;
    /** @type {[any, any] | null} */
    this.come = null;
  }

  // The data blocks "text" and "tables" have come.
  /** @param {any} text @param {any} tables */
  setText(text, tables) {
    this.hasText = Boolean(text?.flows?.length);
    this.come = [text ?? noText, tables ?? noTables];
    this.setParts(this.come);
  }

  /** @returns {Promise<SearchIndex>} */
  whenReady() {
    this.index ??= this.parts.then(([text, tables]) => this.made ?? inSlices(SearchIndex.building(text, tables)));
    return this.index.then(index => (this.made ??= index));
  }

  // The index of the text that has come, however long it takes to make: for scripts.
  indexNow() {
    if (!this.come)
      return atOnce(SearchIndex.building(noText, noTables));
    return this.made ??= atOnce(SearchIndex.building(...this.come));
  }

  /** @param {string} query */
  async find(query) {
    this.query = query;
    const index = query.trim() ? await this.whenReady() : null;
    if (query !== this.query) // another one has been typed meanwhile
      return;
    this.#show(index ? index.find(query) : null);
  }

  /** @param {Hits | null} found */
  #show(found) {
    this.found = found;
    this.current = -1;
    this.byPage = new Map();
    for (const hit of found?.hits ?? []) {
      for (const page of new Set([hit.page, hit.endPage])) {
        if (!this.byPage.has(page))
          this.byPage.set(page, []);
        this.byPage.get(page)?.push(hit);
      }
    }
    this.dispatchEvent(new Event('found'));
  }

  /** @returns {Hit | undefined} */
  get hit() {
    return this.found?.hits[this.current];
  }

  /** @param {number} row */
  look(row) {
    const count = this.found?.hits.length ?? 0;
    if (count === 0)
      return;
    this.current = (row + count) % count;
    this.dispatchEvent(new Event('current'));
  }

  // The next (1) or previous (-1) hit; the first one looked at is the first from the open page on.
  /** @param {number} step @param {number} page */
  step(step, page) {
    const hits = this.found?.hits ?? [];
    if (this.current >= 0) {
      this.look(this.current + step);
      return;
    }
    const after = hits.findIndex(hit => hit.page >= page);
    if (step > 0)
      this.look(Math.max(0, after));
    else
      this.look((after < 0 ? hits.length : after) - 1);
  }
}
