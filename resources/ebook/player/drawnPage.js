// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Paints drawn pages, or a part of one, at exactly the pixels that are wanted: the picture scaled, the letters filled over
// it. One page after the other, and each in slices.
import { Slices } from './slices.js';

/** @typedef {{lettering: import('./lettering.js').Lettering, shapes: import('./shapes.js').Shapes}} Drawing */
/** @typedef {{width: number, height: number}} PixelSize */
/** @typedef {import('./bookLayout.js').Rect} Rect */
/** @typedef {CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D} Context */

const lettersAtOnce = 32; // between two looks at the clock

/** @param {PixelSize} size */
function canvasOf({ width, height }) {
  return globalThis.OffscreenCanvas ? new OffscreenCanvas(width, height) : Object.assign(document.createElement('canvas'), { width, height });
}

/**
 * Fills the letters of a page that lies over `page`. False: it was given up.
 * @param {Context} context @param {Drawing} drawing @param {Rect} page pixels @param {() => boolean} isWanted
 */
export async function paintLetters(context, { lettering, shapes }, page, isWanted) {
  const across = page.width / lettering.width, down = page.height / lettering.height, slices = new Slices();
  let count = 0;
  for (const { fill, opacity, letters } of lettering.groups) {
    for (const { shape, x, y } of letters) {
      const path = shapes.path(shape);
      if (!path) continue;
      context.fillStyle = fill;
      context.globalAlpha = opacity;
      context.setTransform(across, 0, 0, down, page.x + x * across, page.y + y * down);
      context.fill(path);
      if (++count % lettersAtOnce) continue;
      context.getImageData(0, 0, 1, 1); // what browsers put off, they do now
      if (slices.isOver) await slices.next();
      if (!isWanted()) return false;
    }
  }
  return true;
}

/** @param {Context} context @param {ImageBitmap} picture @param {Rect} page */
function paintPicture(context, picture, page) {
  context.imageSmoothingQuality = picture.width > page.width ? 'high' : 'low';
  context.fillStyle = '#fff';
  context.fillRect(page.x, page.y, page.width, page.height);
  context.drawImage(picture, page.x, page.y, page.width, page.height);
}

/**
 * Paints a whole page on a canvas. False: it was given up.
 * @param {Context} context @param {ImageBitmap} picture @param {Drawing} drawing @param {Rect} page pixels @param {() => boolean} isWanted
 */
export async function paintDrawn(context, picture, drawing, page, isWanted = () => true) {
  paintPicture(context, picture, page);
  return paintLetters(context, drawing, page, isWanted);
}

/** @type {Promise<unknown>} */
let last = Promise.resolve();

/** @template T @param {() => Promise<T>} paint @returns {Promise<T>} */
function inTurn(paint) {
  const mine = last.then(paint);
  last = mine.catch(() => {});
  return mine;
}

/**
 * A bitmap of the part of a page that lies within `size`. Null: it was given up.
 * @param {ImageBitmap} picture @param {Drawing} drawing @param {Rect} page pixels @param {PixelSize} size @param {() => boolean} isWanted
 */
export function drawnBitmap(picture, drawing, page, size, isWanted) {
  return inTurn(async () => {
    if (!isWanted()) return null;
    const canvas = canvasOf(size), context = /** @type {Context} */ (canvas.getContext('2d', { alpha: false, willReadFrequently: true }));
    if (!await paintDrawn(context, picture, drawing, page, isWanted)) return null;
    return 'transferToImageBitmap' in canvas ? canvas.transferToImageBitmap() : createImageBitmap(canvas);
  });
}
