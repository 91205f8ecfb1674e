// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Prints all pages: their sections are filled with the pictures for as long as it takes.
import { element } from './element.js';
import { printedPage } from './printedPage.js';

const decodedAtOnce = 4;

export class Printing {
  /** @type {Element[]} */
  #made = [];
  /** @type {string[]} of their pictures */
  #addresses = [];
  #ending = new AbortController();

  /** @param {import('./source.js').PageSource} source */
  constructor(source) {
    this.source = source;
    addEventListener('beforeprint', () => {
      this.#fill();
      this.#awaitEnd();
    });
    addEventListener('afterprint', () => this.#empty());
  }

  // Waits until every picture can be painted, then opens the browser's dialog.
  async print() {
    this.#fill();
    const waiting = [...this.#addresses];
    const lane = async () => {
      for (let address = waiting.pop(); address; address = waiting.pop())
        await Object.assign(new Image(), { src: address }).decode().catch(() => {}); // a damaged picture is left out
    };
    await Promise.all(Array.from({ length: decodedAtOnce }, lane));
    print();
  }

  // Some browsers never tell that printing is over; then the reader's next act does.
  #awaitEnd() {
    this.#ending.abort();
    const { signal } = this.#ending = new AbortController();
    addEventListener('pointerdown', () => this.#empty(), { signal });
    document.addEventListener('visibilitychange', () => document.hidden || this.#empty(), { signal });
  }

  #fill() {
    if (this.#made.length > 0)
      return;
    for (const section of document.querySelectorAll('section.page')) {
      const made = this.#printed(section) ?? element('p', { class: 'unpainted' }, this.source.note(Number(section.id.slice(1))));
      this.#made.push(made);
      section.append(made);
    }
  }

  /** @param {Element} section */
  #printed(section) {
    const stored = this.source.storedIn(section), address = stored && URL.createObjectURL(stored.picture);
    if (!address)
      return null;
    this.#addresses.push(address);
    return printedPage(stored, address);
  }

  #empty() {
    this.#ending.abort();
    this.#addresses.forEach(address => URL.revokeObjectURL(address));
    this.#made.forEach(made => made.remove());
    this.#addresses = [];
    this.#made = [];
  }
}
