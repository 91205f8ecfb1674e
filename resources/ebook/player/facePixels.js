// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The pixels of faces as numbers, read in strips into memory that is used again: large pieces of new memory cost more
// time than the reading.

/** @typedef {import('./plainPixels.js').PixelImage} PixelImage */
/** @typedef {import('./faces.js').Face} Face */
/** @typedef {PixelImage & {version: number}} FacePixels */

const stripPixels = 1 << 15; // small enough for memory that the browser keeps at hand
const mostSparePixels = 2;

export class PixelStore {
  /** @param {(canvas: HTMLCanvasElement) => HTMLCanvasElement} seen what is read of a face's canvas */
  constructor(seen) {
    this.seen = seen;
    /** @type {Map<Face, FacePixels>} */
    this.images = new Map();
    /** @type {Uint32Array[]} */
    this.spare = [];
  }

  /** @param {Face} face @returns {PixelImage} */
  of(face) {
    const known = this.images.get(face);
    if (known?.version === face.version) return known;
    const { pixels, width, height } = this.read(this.seen(face.canvas), known?.pixels), image = { pixels, width, height, version: face.version };
    this.images.set(face, image);
    return image;
  }

  /** @param {Face} face */
  forget(face) {
    const known = this.images.get(face);
    if (known && this.spare.length < mostSparePixels) this.spare.push(known.pixels);
    this.images.delete(face);
  }

  /** @param {HTMLCanvasElement} canvas @param {Uint32Array} [old] @returns {PixelImage} */
  read(canvas, old = this.spare.pop()) {
    const { width, height } = canvas, context = /** @type {CanvasRenderingContext2D} */ (canvas.getContext('2d'));
    const pixels = old?.length === width * height ? old : new Uint32Array(width * height), rows = Math.max(1, Math.floor(stripPixels / width));
    for (let top = 0; top < height; top += rows) {
      const strip = context.getImageData(0, top, width, Math.min(rows, height - top));
      pixels.set(new Uint32Array(strip.data.buffer), top * width);
    }
    return { pixels, width, height };
  }
}
