// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The bent parts of the leaves in the air as pixels, painted from the pixels of their faces.
import { PlainRaster } from './plainRaster.js';

/** @typedef {import('./bend.js').BentLeaf} BentLeaf */
/** Faces by their numbers. @typedef {{bent: BentLeaf, front: number, back: number}} NumberedLeaf */
/**
 * `area` of the view, painted with `step` of its pixels to one of ours; `flats`, `flaps`: places in `leaves` in the order of
 * painting what rises and what hangs over; `memory`: of an earlier answer, to be used again.
 * @typedef {{area: import('./bookLayout.js').Rect, step: number, leaves: NumberedLeaf[], flats: number[], flaps: number[], memory: ArrayBuffer | null}} Bending
 */
/** `cost`: ms. @typedef {{width: number, height: number, memory: ArrayBuffer, cost: number}} BentPixels */

const calm = 600; // pixels a second; of a faster leaf nobody sees the details

/** @param {number} count of pixels @param {ArrayBuffer | null} old */
function emptyPixels(count, old) {
  if (!old || old.byteLength < 4 * count)
    return new Uint32Array(count);
  return new Uint32Array(old, 0, count).fill(0);
}

/** @param {Bending} bending @param {import('./facePixels.js').FacePixels} faces @returns {BentPixels} */
export function bentPixels({ area, step, leaves, flats, flaps, memory }, faces) {
  const began = performance.now(), width = Math.ceil(area.width / step), height = Math.ceil(area.height / step);
  const view = { pixels: emptyPixels(width * height, memory), width, height, x: area.x, y: area.y, step };
  const rasters = leaves.map(({ bent, front, back }) =>
    new PlainRaster(view, bent, faces.of(front, step > 1), faces.of(back, step > 1), step > 1 || bent.speed < calm));
  for (const at of flats)
    rasters[at].paintRising();
  for (const at of flaps)
    rasters[at].paintFlap();
  return { width, height, memory: /** @type {ArrayBuffer} */ (view.pixels.buffer), cost: performance.now() - began };
}
