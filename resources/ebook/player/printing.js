// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Prints all pages: their sections are filled with the pictures for as long as it takes.
import { element } from './element.js';
import { pictureIn } from './sections.js';

const decodedAtOnce = 4;

export class Printing {
  /** @type {HTMLImageElement[]} */
  #images = [];

  constructor() {
    addEventListener('beforeprint', () => this.#fill());
    addEventListener('afterprint', () => this.#empty());
  }

  // Waits until every picture can be painted, then opens the browser's dialog.
  async print() {
    this.#fill();
    const waiting = [...this.#images];
    const lane = async () => {
      for (let image = waiting.pop(); image; image = waiting.pop())
        await image.decode().catch(() => {}); // a damaged picture is left out
    };
    await Promise.all(Array.from({ length: decodedAtOnce }, lane));
    print();
  }

  #fill() {
    if (this.#images.length > 0)
      return;
    for (const section of document.querySelectorAll('section.page')) {
      const blob = pictureIn(section);
      if (!blob)
        continue;
      const image = element('img', { class: 'print', alt: '', loading: 'eager' });
      image.src = URL.createObjectURL(blob);
      this.#images.push(image);
      section.append(image);
    }
  }

  #empty() {
    for (const image of this.#images) {
      URL.revokeObjectURL(image.src);
      image.remove();
    }
    this.#images = [];
  }
}
