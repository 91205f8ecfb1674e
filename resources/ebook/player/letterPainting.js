// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Paints drawn pages, or a part of one, at exactly the pixels that are wanted: the picture scaled, the letters filled over
// it; in slices where frames are painted meanwhile.
import { Slices } from './slices.js';

/** `path` undefined: there is no such shape. @typedef {{path(id: string): Path2D | undefined}} Paths */
/** @typedef {{lettering: import('./lettering.js').Lettering, shapes: Paths}} Letters */
/** @typedef {import('./bookLayout.js').Rect} Rect */
/** @typedef {CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D} Context */

const lettersAtOnce = 32; // between two looks at the clock

/**
 * Fills the letters of a page that lies over `page`.
 * @param {Context} context @param {Letters} letters @param {Rect} page pixels
 */
export async function paintLetters(context, { lettering, shapes }, page) {
  const across = page.width / lettering.width, down = page.height / lettering.height, slices = new Slices();
  const hasFrames = typeof document !== 'undefined';
  let count = 0;
  for (const { fill, opacity, letters } of lettering.groups) {
    for (const { shape, x, y } of letters) {
      const path = shapes.path(shape);
      if (!path) continue;
      context.fillStyle = fill;
      context.globalAlpha = opacity;
      context.setTransform(across, 0, 0, down, page.x + x * across, page.y + y * down);
      context.fill(path);
      if (!hasFrames || ++count % lettersAtOnce) continue;
      context.getImageData(0, 0, 1, 1); // what browsers put off, they do now
      if (slices.isOver) await slices.next();
    }
  }
}

/** @param {Context} context @param {ImageBitmap} picture @param {Rect} page */
function paintPicture(context, picture, page) {
  context.imageSmoothingQuality = picture.width > page.width ? 'high' : 'low';
  context.fillStyle = '#fff';
  context.fillRect(page.x, page.y, page.width, page.height);
  context.drawImage(picture, page.x, page.y, page.width, page.height);
}

/**
 * Paints a whole page on a canvas.
 * @param {Context} context @param {ImageBitmap} picture @param {Letters} letters @param {Rect} page pixels
 */
export async function paintDrawn(context, picture, letters, page) {
  paintPicture(context, picture, page);
  await paintLetters(context, letters, page);
}
