// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where the book lies in the view. Everything in device pixels, whole numbers, so that a page at rest is copied and not
// sampled. Pure.
import { limited } from './curl.js';

/** @typedef {import('./spreads.js').PageSize} PageSize */
/** @typedef {import('./spreads.js').Side} Side */
/** @typedef {import('./curl.js').Point} Point */
/** @typedef {{x: number, y: number, width: number, height: number}} Rect */
/**
 * `scale`: device pixels to a CSS pixel; zoom 1: the spread fits; `pan`: from the middle of the view to that of the
 * book; `shift`: by which share of a sheet the book lies to the right of the middle (a closed book is centred).
 * @typedef {{width: number, height: number, scale: number, zoom: number, pan: Point, shift: number}} Viewport
 */
/** One page of paper; the spine lies on the left edge of its column. @typedef {{width: number, height: number, spine: number, top: number, sides: 1 | 2}} BookLayout */

/** Free round the book, for the edges of its pages and its shadow. @param {Viewport} viewport */
function bookMargins(viewport) {
  return { x: Math.min(34 * viewport.scale, 0.04 * viewport.width), y: Math.min(30 * viewport.scale, 0.035 * viewport.height) };
}

/** Device pixels to a point at zoom 1. @param {PageSize} sheet @param {1 | 2} sides @param {Viewport} viewport */
export function fitScale(sheet, sides, viewport) {
  const margin = bookMargins(viewport);
  const wide = (viewport.width - 2 * margin.x) / (sides * sheet.w), high = (viewport.height - 2 * margin.y) / sheet.h;
  return Math.max(1e-3, Math.min(wide, high));
}

/** @param {number} pan @param {number} book @param {number} view @param {number} margin */
function boundedBy(pan, book, view, margin) {
  const room = Math.max(0, (book + 2 * margin - view) / 2);
  return limited(pan, -room, room);
}

/**
 * The pan nearest to the viewport's that leaves no more of the view empty than is unavoidable.
 * @param {PageSize} sheet @param {1 | 2} sides @param {Viewport} viewport @returns {Point}
 */
export function boundedPan(sheet, sides, viewport) {
  const scale = fitScale(sheet, sides, viewport) * viewport.zoom, margin = bookMargins(viewport);
  const side = sides * sheet.w * scale > viewport.width + 1 ? margin.x : 0;
  return {
    x: boundedBy(viewport.pan.x, sides * sheet.w * scale, viewport.width, side),
    y: boundedBy(viewport.pan.y, sheet.h * scale, viewport.height, margin.y),
  };
}

/** @param {PageSize} sheet @param {1 | 2} sides @param {Side} before @param {Viewport} viewport @returns {BookLayout} */
export function layoutBook(sheet, sides, before, viewport) {
  const scale = fitScale(sheet, sides, viewport) * viewport.zoom;
  const width = Math.max(1, Math.round(sheet.w * scale)), height = Math.max(1, Math.round(sheet.h * scale));
  const pan = boundedPan(sheet, sides, viewport);
  const middle = viewport.width / 2 + pan.x + viewport.shift * width;
  const spine = sides === 2 ? middle : before === 'left' ? middle - width / 2 : middle + width / 2;
  return { width, height, spine: Math.round(spine), top: Math.round((viewport.height - height) / 2 + pan.y), sides };
}

/** @param {BookLayout} layout @param {Side} side @returns {Rect} */
export function sheetRect(layout, side) {
  const x = side === 'left' ? layout.spine - layout.width : layout.spine;
  return { x, y: layout.top, width: layout.width, height: layout.height };
}

/**
 * Two pages beside each other as soon as they are shown at least two thirds as large as one alone.
 * @param {PageSize} sheet @param {{width: number, height: number}} view @returns {1 | 2}
 */
export function sidesFor(sheet, view) {
  const two = Math.min(view.width / (2 * sheet.w), view.height / sheet.h);
  const one = Math.min(view.width / sheet.w, view.height / sheet.h);
  return two >= 0.66 * one ? 2 : 1;
}

/**
 * Where a page is printed on its paper: as large as it fits, in the middle.
 * @param {{width: number, height: number}} paper @param {PageSize} page @returns {Rect}
 */
export function printedRect(paper, page) {
  const scale = Math.min(paper.width / page.w, paper.height / page.h);
  let width = Math.round(page.w * scale), height = Math.round(page.h * scale);
  // A difference of a hair is rounding, not another format.
  if (Math.abs(width - paper.width) <= 2) width = paper.width;
  if (Math.abs(height - paper.height) <= 2) height = paper.height;
  return { x: Math.floor((paper.width - width) / 2), y: Math.floor((paper.height - height) / 2), width, height };
}

/**
 * Where a page lies in the view when its leaf lies flat; a wide page lies over both sides.
 * @param {BookLayout} layout @param {import('./spreads.js').LeafSide} side @param {PageSize} page @returns {Rect}
 */
export function pageRect(layout, side, page) {
  const sheet = sheetRect(layout, side.part === 'whole' ? side.side : 'left');
  const printed = printedRect({ width: sheet.width * (side.part === 'whole' ? 1 : 2), height: sheet.height }, page);
  return { ...printed, x: sheet.x + printed.x, y: sheet.y + printed.y };
}

/** How far to pan so that a part comes into view, along one axis. @param {number} first @param {number} last @param {number} view */
export function wayIntoView(first, last, view) {
  const room = view / 12;
  if (first >= 0 && last <= view) return 0;
  if (first < room || last - first > view - 2 * room) return room - first;
  return view - room - last;
}
