// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of a magnified page that is in view, painted at exactly the pixels of the view, and a little more round it, so
// that a short pan stays sharp. Pure.
import { overlapOf } from './bend.js';

/** @typedef {import('./bookLayout.js').Rect} Rect */
/** `part`: of the page, from its corner; `page`: its size when it was painted. Pixels. @typedef {{bitmap: ImageBitmap, part: Rect, page: {width: number, height: number}}} CloseUp */

const margin = 0.25; // of the view, each way
const mostPixels = 16.7e6; // of a canvas
const roomyPixels = 8e6; // with the margin

/** Null: it is not in view. @param {Rect} page @param {{width: number, height: number}} view @returns {Rect | null} from the page's corner */
function visiblePart(page, view, around = 0) {
  const x = Math.round(view.width * around), y = Math.round(view.height * around);
  const part = overlapOf(page, { x: -x, y: -y, width: view.width + 2 * x, height: view.height + 2 * y });
  return part.width > 0 && part.height > 0 ? { ...part, x: part.x - page.x, y: part.y - page.y } : null;
}

/** What to paint of a page; null: nothing, or too much. @param {Rect} page where it lies in the view @param {{width: number, height: number}} view @returns {Rect | null} */
export function closeUpPart(page, view) {
  const seen = visiblePart(page, view), roomy = seen && visiblePart(page, view, margin);
  if (roomy && roomy.width * roomy.height <= roomyPixels) return roomy;
  return seen && seen.width * seen.height <= mostPixels ? seen : null;
}

/** All that is seen of the page is there, pixel for pixel. @param {CloseUp | null} closeUp @param {Rect} page @param {{width: number, height: number}} view */
export function isCovered(closeUp, page, view) {
  const seen = visiblePart(page, view);
  if (!seen) return true;
  if (closeUp?.page.width !== page.width || closeUp.page.height !== page.height) return false;
  const { part } = closeUp;
  return part.x <= seen.x && part.y <= seen.y && part.x + part.width >= seen.x + seen.width && part.y + part.height >= seen.y + seen.height;
}

/** Where it lies in the view, drawn up or down since. @param {CloseUp} closeUp @param {Rect} page @returns {Rect} */
export function closeUpRect({ part, page: painted }, page) {
  const across = page.width / painted.width, down = page.height / painted.height;
  return { x: page.x + part.x * across, y: page.y + part.y * down, width: part.width * across, height: part.height * down };
}
