// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Prints all pages: their sections are filled with the pictures for as long as it takes.
import { element } from './element.js';
import { pictureIn } from './sections.js';

const decodedAtOnce = 4;

/** @param {Blob} blob */
function pictureToPrint(blob) {
  const image = element('img', { alt: '', decoding: 'sync' });
  image.src = URL.createObjectURL(blob);
  return image;
}

export class Printing {
  /** @type {HTMLElement[]} */
  #made = [];
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
    const waiting = this.#made.filter(made => made instanceof HTMLImageElement);
    const lane = async () => {
      for (let image = waiting.pop(); image; image = waiting.pop())
        await image.decode().catch(() => {}); // a damaged picture is left out
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
      const blob = pictureIn(section);
      const made = blob ? pictureToPrint(blob) : element('p', { class: 'unpainted' }, this.source.note(Number(section.id.slice(1))));
      this.#made.push(made);
      section.append(made);
    }
  }

  #empty() {
    this.#ending.abort();
    for (const made of this.#made) {
      if (made instanceof HTMLImageElement)
        URL.revokeObjectURL(made.src);
      made.remove();
    }
    this.#made = [];
  }
}
