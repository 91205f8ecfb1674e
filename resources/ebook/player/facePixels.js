// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The pixels of faces as numbers, as bent leaves are painted from them: whole, and halved for coarse frames, in which a
// texel for each pixel would be ragged.
import { mixedPixel } from './plainPixels.js';

/** @typedef {import('./plainPixels.js').PixelImage} PixelImage */

const facePixelsAtOnce = 1 << 19;
const mostSpare = 2;

/** Each pixel is the mean of four. @param {PixelImage} image @param {(length: number) => Uint32Array} memory @returns {PixelImage} */
export function halfOf({ pixels, width, height }, memory = (length) => new Uint32Array(length)) {
  const across = Math.max(1, width >> 1), down = Math.max(1, height >> 1), half = memory(across * down);
  const right = width > 1 ? 1 : 0, below = height > 1 ? width : 0;
  for (let y = 0, to = 0; y < down; ++y) {
    for (let x = 0, at = 2 * y * width; x < across; ++x, at += 2, ++to) {
      const upper = mixedPixel(pixels[at], pixels[at + right], 128), lower = mixedPixel(pixels[at + below], pixels[at + below + right], 128);
      half[to] = mixedPixel(upper, lower, 128);
    }
  }
  return { pixels: half, width: across, height: down };
}

export class FacePixels {
  /** @type {Map<number, PixelImage>} by the face's number */
  #whole = new Map();
  /** @type {Map<number, PixelImage>} */
  #halves = new Map();
  /** @type {Uint32Array[]} of faces that have gone, to be used again */
  #spare = [];
  /** @type {OffscreenCanvas | HTMLCanvasElement | null} one for all: memory of canvases is given back late */
  #canvas = null;

  // The bitmap is closed.
  /** @param {number} face @param {ImageBitmap} bitmap */
  take(face, bitmap) {
    this.forget(face);
    this.#whole.set(face, this.#pixelsOf(bitmap));
    bitmap.close();
  }

  /** @param {ImageBitmap} bitmap @returns {PixelImage} */
  #pixelsOf(bitmap) {
    const { width, height } = bitmap, context = this.#contextOf(width, height), rows = Math.max(1, Math.floor(facePixelsAtOnce / width));
    const pixels = this.#memory(width * height);
    context.drawImage(bitmap, 0, 0);
    for (let top = 0; top < height; top += rows) {
      const strip = context.getImageData(0, top, width, Math.min(rows, height - top));
      pixels.set(new Uint32Array(strip.data.buffer), top * width);
    }
    return { pixels, width, height };
  }

  /** @param {number} length */
  #memory(length) {
    const spare = this.#spare.findIndex(pixels => pixels.length === length);
    return spare < 0 ? new Uint32Array(length) : this.#spare.splice(spare, 1)[0];
  }

  /** @param {number} width @param {number} height @returns {CanvasRenderingContext2D} */
  #contextOf(width, height) {
    const canvas = this.#canvas ??= globalThis.OffscreenCanvas ? new OffscreenCanvas(width, height) : document.createElement('canvas');
    if (canvas.width !== width) canvas.width = width;
    if (canvas.height !== height) canvas.height = height;
    return /** @type {CanvasRenderingContext2D} */ (canvas.getContext('2d', { alpha: false, willReadFrequently: true }));
  }

  // Throws if the face has not been taken.
  /** @param {number} face @param {boolean} isHalf @returns {PixelImage} */
  of(face, isHalf) {
    const whole = this.#whole.get(face), known = isHalf ? this.#halves.get(face) : whole;
    if (!whole)
      throw new Error('face ' + face + ' is not known');
    if (known)
      return known;
    const half = halfOf(whole, (length) => this.#memory(length));
    this.#halves.set(face, half);
    return half;
  }

  /** @param {number} face */
  forget(face) {
    const gone = [this.#whole.get(face), this.#halves.get(face)].flatMap(image => image ? [image.pixels] : []);
    this.#spare = [...gone, ...this.#spare].slice(0, 2 * mostSpare);
    this.#whole.delete(face);
    this.#halves.delete(face);
  }
}
