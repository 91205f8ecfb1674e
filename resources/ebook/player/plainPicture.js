// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A page as a plain picture, an element of its own: as it is stored, or drawn.
import { decoded } from './decoding.js';
import { paintDrawn } from './drawnPage.js';
import { element } from './element.js';

/** @typedef {import('./pagePicture.js').StoredPage} StoredPage */
/** @typedef {import('./drawnPage.js').Drawing} Drawing */

const widthUnplaced = 360; // CSS pixels; of a picture that is not laid out yet

/** @param {HTMLImageElement} image @param {Blob} picture */
function load(image, picture) {
  image.src = URL.createObjectURL(picture);
  return image.decode().finally(() => URL.revokeObjectURL(image.src));
}

// The largest size of the page, in pixels, that its place in the document has room for.
/** @param {HTMLCanvasElement} canvas @param {import('./lettering.js').Lettering} page */
function sizeIn(canvas, page) {
  canvas.height = Math.round(canvas.width * page.height / page.width);
  const { width, height } = canvas.getBoundingClientRect(), fitting = Math.min(width / page.width, height / page.height);
  const scale = (fitting || widthUnplaced / page.width) * devicePixelRatio;
  return { width: Math.max(1, Math.round(page.width * scale)), height: Math.max(1, Math.round(page.height * scale)) };
}

/** @param {HTMLCanvasElement} canvas @param {Blob} picture @param {Drawing} drawing */
async function draw(canvas, picture, drawing) {
  Object.assign(canvas, sizeIn(canvas, drawing.lettering));
  const { width, height } = canvas, bitmap = await decoded(picture, null);
  const context = canvas.getContext('2d', { alpha: false, willReadFrequently: true });
  try {
    if (context)
      await paintDrawn(context, bitmap, drawing, { x: 0, y: 0, width, height });
  } finally {
    bitmap.close();
  }
}

// `shown`: it can be seen; fails if it is damaged.
/** @param {StoredPage} stored @param {string} name of its class @param {string} label @param {(node: HTMLElement) => void} place puts it into the document */
export function placePicture({ picture, drawing }, name, label, place) {
  const node = drawing ? element('canvas', { class: name, role: 'img', 'aria-label': label }) : element('img', { class: name, alt: label });
  place(node);
  const shown = node instanceof HTMLCanvasElement ? draw(node, picture, /** @type {Drawing} */ (drawing)) : load(node, picture);
  return { node, shown };
}
