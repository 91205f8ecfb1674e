// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Bitmaps of drawn pages, or of parts of them, painted on the thread for pictures, one after the other.
import { pictureThread } from './threads.js';

/** @typedef {{lettering: import('./lettering.js').Lettering, shapes: import('./shapes.js').Shapes}} Drawing */
/** @typedef {{width: number, height: number}} PixelSize */
/** @typedef {import('./bookLayout.js').Rect} Rect */

/** The shapes that the thread knows. @type {Set<string>} */
const told = new Set();

pictureThread.whenLost(() => told.clear());

/** The path data of the shapes that the thread lacks. @param {Drawing} drawing @returns {[id: string, data: string][]} */
function newShapes({ lettering, shapes }) {
  const used = new Set(lettering.groups.flatMap(({ letters }) => letters.map(({ shape }) => shape)));
  const lacking = [...used].filter(id => !told.has(id) && shapes.data(id));
  lacking.forEach(id => told.add(id));
  return lacking.map(id => [id, shapes.data(id)]);
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
 * A bitmap of the part of a page that lies within `size`. Null: it is no longer wanted.
 * @param {ImageBitmap} picture handed over: it is lost here @param {Drawing} drawing @param {Rect} page pixels
 * @param {PixelSize} size @param {() => boolean} isWanted
 * @returns {Promise<ImageBitmap | null>}
 */
export function drawnBitmap(picture, drawing, page, size, isWanted) {
  return inTurn(async () => {
    if (!isWanted()) return null;
    const part = { picture, lettering: drawing.lettering, shapes: newShapes(drawing), page, size };
    const bitmap = await pictureThread.ask('draw', part, [picture]);
    if (isWanted()) return bitmap;
    bitmap.close();
    return null;
  });
}
