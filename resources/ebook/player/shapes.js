// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The shapes of letters, shared by all pages of the issue: a page uses those that it and earlier pages define. Sections
// are read once each, in order, when a page wants its shapes.
import { isDrawn, shapesIn } from './lettering.js';
import { inertText, markupBehindPicture } from './sections.js';
import { Slices } from './slices.js';

export class Shapes {
  /** @type {Map<string, string>} path data by id */
  #data = new Map();
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

  // Empty: no page defines it.
  /** @param {string} id */
  data(id) {
    return this.#data.get(id) ?? '';
  }
}
