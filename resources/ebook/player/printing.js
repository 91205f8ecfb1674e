// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Prints all pages: their sections are filled with the pictures for as long as it takes.
import { element } from './element.js';
import { pictureIn, unpaintedReason } from './sections.js';

const decodedAtOnce = 4;

/** @param {Blob} blob */
function pictureToPrint(blob) {
  const image = element('img', { alt: '' });
  image.src = URL.createObjectURL(blob);
  return image;
}

export class Printing {
  /** @type {HTMLElement[]} */
  #made = [];

  constructor() {
    addEventListener('beforeprint', () => this.#fill());
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

  #fill() {
    if (this.#made.length > 0)
      return;
    for (const section of document.querySelectorAll('section.page')) {
      const blob = pictureIn(section);
      const made = blob ? pictureToPrint(blob) : element('p', { class: 'unpainted' }, unpaintedReason(section));
      this.#made.push(made);
      section.append(made);
    }
  }

  #empty() {
    for (const made of this.#made) {
      if (made instanceof HTMLImageElement)
        URL.revokeObjectURL(made.src);
      made.remove();
    }
    this.#made = [];
  }
}
