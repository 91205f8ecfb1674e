// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Pixels as a 2D canvas stores them (one number each, alpha in the highest byte, not premultiplied), and how paper and
// shade are laid over them. Pure.

/** @typedef {{pixels: Uint32Array, width: number, height: number}} PixelImage */

/** Linear light, in 1024ths, to a factor for the screen's values, 256 is full. */
const factorTable = Uint16Array.from({ length: 1025 }, (_, i) => Math.round(256 * (i / 1024) ** (1 / 2.2)));
const linearTable = Float32Array.from({ length: 256 }, (_, i) => (i / 255) ** 2.2);

/** @param {number} light linear, 1 is full */
export function factorOf(light) {
  return factorTable[light >= 1 ? 1024 : light <= 0 ? 0 : (1024 * light + 0.5) | 0];
}

/** How much light a texel behind lets through; green stands for all colours. @param {number} texel */
export function lightThrough(texel) {
  return linearTable[(texel >>> 8) & 255];
}

/** asin for 0 <= x <= 1, exact to 7e-5 (Abramowitz and Stegun, 4.4.45). @param {number} x */
export function quarterArc(x) {
  const polynomial = ((-0.0187293 * x + 0.074261) * x - 0.2121144) * x + 1.5707288;
  return 1.5707963 - Math.sqrt(1 - x) * polynomial;
}

/** @param {number} pixel @param {number} factor of its colours, 256 is full */
export function dimmedPixel(pixel, factor) {
  const redBlue = (((pixel & 0xff00ff) * factor) >>> 8) & 0xff00ff;
  const green = (((pixel & 0xff00) * factor) >>> 8) & 0xff00;
  return (pixel & 0xff000000) | redBlue | green;
}

/** What lies beneath, darkened; where there is nothing yet, black that darkens the canvas below. @param {number} pixel @param {number} factor */
export function shadedPixel(pixel, factor) {
  if (factor >= 256) return pixel;
  const alpha = pixel >>> 24;
  if (alpha === 255) return dimmedPixel(pixel, factor);
  const out = 255 - (((255 - alpha) * factor) >> 8);
  return (out << 24) | (dimmedPixel(pixel, Math.round((alpha * factor) / Math.max(1, out))) & 0xffffff);
}

/** @param {number} paper @param {number} beneath @param {number} cover 0 to 1 */
export function paperOver(paper, beneath, cover) {
  const alpha = beneath >>> 24, out = 255 * cover + alpha * (1 - cover);
  if (out < 1) return 0;
  const share = Math.round((256 * 255 * cover) / out);
  const a = dimmedPixel(paper, share) & 0xffffff, b = dimmedPixel(beneath, 256 - share) & 0xffffff;
  return (Math.round(out) << 24) | (a + b);
}

/** The texel nearest to a place, from 0 to 1 either way. @param {PixelImage} image @param {number} u @param {number} v */
export function nearestTexel(image, u, v) {
  const column = (u * image.width) | 0, row = (v * image.height) | 0;
  const x = column < 0 ? 0 : column >= image.width ? image.width - 1 : column;
  const y = row < 0 ? 0 : row >= image.height ? image.height - 1 : row;
  return image.pixels[y * image.width + x];
}

/** @param {PixelImage} image @param {number} u @param {number} v */
export function smoothTexel(image, u, v) {
  const { pixels, width, height } = image;
  const across = Math.min(Math.max(u * width - 0.5, 0), width - 1), down = Math.min(Math.max(v * height - 0.5, 0), height - 1);
  const x = across | 0, y = down | 0, at = y * width + x;
  const right = x + 1 < width ? at + 1 : at, below = y + 1 < height ? width : 0;
  const kx = (256 * (across - x) + 0.5) | 0, ky = (256 * (down - y) + 0.5) | 0;
  return mixedPixel(mixedPixel(pixels[at], pixels[right], kx), mixedPixel(pixels[at + below], pixels[right + below], kx), ky);
}

/** @param {number} a @param {number} b @param {number} share of b, 256 is all */
export function mixedPixel(a, b, share) {
  const redBlue = (((a & 0xff00ff) * (256 - share) + (b & 0xff00ff) * share) >>> 8) & 0xff00ff;
  const green = (((a & 0xff00) * (256 - share) + (b & 0xff00) * share) >>> 8) & 0xff00;
  return 0xff000000 | redBlue | green;
}
