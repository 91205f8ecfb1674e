// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The pixels of faces as numbers, as bent leaves are painted from them: whole, and halved for coarse frames, in which a
// texel for each pixel would be ragged.
import { mixedPixel } from './plainPixels.js';

/** @typedef {import('./plainPixels.js').PixelImage} PixelImage */

/** @param {ImageBitmap} bitmap @returns {PixelImage} */
function pixelsOf(bitmap) {
  const { width, height } = bitmap;
  const canvas = globalThis.OffscreenCanvas ? new OffscreenCanvas(width, height) : Object.assign(document.createElement('canvas'), { width, height });
  const context = /** @type {CanvasRenderingContext2D} */ (canvas.getContext('2d', { alpha: false, willReadFrequently: true }));
  context.drawImage(bitmap, 0, 0);
  return { pixels: new Uint32Array(context.getImageData(0, 0, width, height).data.buffer), width, height };
}

/** Each pixel is the mean of four. @param {PixelImage} image @returns {PixelImage} */
export function halfOf({ pixels, width, height }) {
  const across = Math.max(1, width >> 1), down = Math.max(1, height >> 1), half = new Uint32Array(across * down);
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

  // The bitmap is closed.
  /** @param {number} face @param {ImageBitmap} bitmap */
  take(face, bitmap) {
    this.forget(face);
    this.#whole.set(face, pixelsOf(bitmap));
    bitmap.close();
  }

  // Throws if the face has not been taken.
  /** @param {number} face @param {boolean} isHalf @returns {PixelImage} */
  of(face, isHalf) {
    const whole = this.#whole.get(face), known = isHalf ? this.#halves.get(face) : whole;
    if (!whole)
      throw new Error('face ' + face + ' is not known');
    if (known)
      return known;
    const half = halfOf(whole);
    this.#halves.set(face, half);
    return half;
  }

  /** @param {number} face */
  forget(face) {
    this.#whole.delete(face);
    this.#halves.delete(face);
  }
}
