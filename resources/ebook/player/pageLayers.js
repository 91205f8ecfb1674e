// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is laid over the open pages, a layer each, set in units of its own that grow and shrink with the page.

export const layerUnit = 4; // px of a layer to a point: browsers refuse very small type

/** @param {HTMLElement} node @param {{x: number, y: number, width: number, height: number}} rect @param {{w: number, h: number}} size */
function placeOver(node, rect, size) {
  const width = size.w * layerUnit, height = size.h * layerUnit;
  node.style.setProperty('--scale', String(rect.width / width));
  Object.assign(node.style, { width: width + 'px', height: height + 'px',
    transform: `translate(${rect.x}px, ${rect.y}px) scale(${rect.width / width}, ${rect.height / height})` });
}

export class PageLayers {
  /** @type {Map<number, HTMLElement>} */
  #layers = new Map();

  /** @param {import('./book.js').Book} book @param {{w: number, h: number}[]} sizes @param {(page: number) => HTMLElement | null} make */
  constructor(book, sizes, make) {
    this.book = book;
    this.sizes = sizes;
    this.make = make;
  }

  // Makes the layers of the open pages, and puts them in their places.
  update() {
    for (const [page, layer] of this.#layers) {
      if (!this.book.pages.includes(page)) {
        layer.remove();
        this.#layers.delete(page);
      }
    }
    for (const page of this.book.pages) {
      const rect = this.book.rectOf(page), layer = rect && (this.#layers.get(page) ?? this.#made(page));
      if (layer)
        placeOver(layer, rect, this.sizes[page - 1]);
    }
  }

  /** @param {number} page */
  #made(page) {
    const layer = this.make(page);
    if (layer) {
      this.#layers.set(page, layer);
      this.book.overlay.append(layer);
    }
    return layer;
  }
}
