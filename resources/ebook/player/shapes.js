// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The shapes of letters, shared by all pages of the issue: a page uses those that it and earlier pages define. Sections
// are read once each, in order, when a page wants its shapes.
import { isDrawn, shapesIn } from './lettering.js';
import { inertText, markupBehindPicture } from './sections.js';
import { Slices } from './slices.js';

const mostPaths = 4096; // kept ready to be filled

export class Shapes {
  /** @type {Map<string, string>} path data by id */
  #data = new Map();
  /** @type {Map<string, Path2D>} those made longest ago first */
  #paths = new Map();
  #pagesRead = 0;

  /** @param {(page: number) => Element | undefined} sectionOf */
  constructor(sectionOf) {
    this.sectionOf = sectionOf;
  }

  // Reads what the pages up to this one define. REQUIRES: they have arrived.
  /** @param {number} page */
  async readTo(page) {
    for (const slices = new Slices(); this.#pagesRead < page;) {
      this.#readNext();
      if (slices.isOver)
        await slices.next();
    }
  }

  // The same at once, for print.
  /** @param {number} page */
  readAtOnceTo(page) {
    while (this.#pagesRead < page)
      this.#readNext();
  }

  #readNext() {
    const section = this.sectionOf(++this.#pagesRead), text = section ? inertText(section) : '';
    if (!isDrawn(text))
      return;
    for (const [id, data] of shapesIn(markupBehindPicture(text))) {
      if (!this.#data.has(id)) // as browsers without script have it
        this.#data.set(id, data);
    }
  }

  /** @param {string} id */
  data(id) {
    return this.#data.get(id) ?? '';
  }

  // Undefined: no page defines it.
  /** @param {string} id */
  path(id) {
    const data = this.#data.get(id), known = this.#paths.get(id);
    if (known || data === undefined)
      return known;
    const path = new Path2D(data);
    this.#paths.set(id, path);
    for (const oldest of this.#paths.keys()) {
      if (this.#paths.size <= mostPaths)
        break;
      this.#paths.delete(oldest);
    }
    return path;
  }
}
