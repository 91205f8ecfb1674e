// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What lies round the open pages: the soft shadow of the book, and the edges of the pages below. The room itself is the
// stage's own background.
import { sheetRect } from './bookLayout.js';

/** @typedef {import('./bookLayout.js').BookLayout} BookLayout */
/** @typedef {import('./spreads.js').Side} Side */
/**
 * How much of a book there is on one side of the spine: presence 0 none, 1 pages lie there; thickness: pixels of visible
 * edge; reach: share of the sheet's width that the first or last leaf has come over already.
 * @typedef {{presence: number, thickness: number, reach: number}} Pile
 */
/** @typedef {{left: Pile, right: Pile}} Piles */

const boxShadows = [{ strength: 0.3, softness: 15, drop: 7 }, { strength: 0.2, softness: 3.5, drop: 2 }]; // CSS pixels
const edgeLight = { page: 0.94, gap: 0.8, perDepth: 0.008 };
const outOfSight = 20000; // pixels; only the shadow of the box is seen

/** @param {BookLayout} layout @param {Piles} piles @returns {{x: number, width: number, presence: number}[]} */
function boxesOf(layout, { left, right }) {
  const leftWidth = left.reach * layout.width, rightWidth = right.reach * layout.width;
  if (left.presence === 1 && right.presence === 1)
    return [{ x: layout.spine - leftWidth, width: leftWidth + rightWidth, presence: 1 }];
  return [
    { x: layout.spine - leftWidth, width: leftWidth, presence: left.presence },
    { x: layout.spine, width: rightWidth, presence: right.presence },
  ].filter((box) => box.presence > 0 && box.width > 0);
}

/** @param {CanvasRenderingContext2D} context @param {BookLayout} layout @param {Piles} piles @param {number} scale */
function paintShadow(context, layout, piles, scale) {
  context.save();
  context.fillStyle = '#000';
  for (const { strength, softness, drop } of boxShadows) {
    for (const box of boxesOf(layout, piles)) {
      context.shadowColor = `rgba(0,0,0,${(strength * box.presence).toFixed(3)})`;
      context.shadowBlur = 2 * softness * scale;
      context.shadowOffsetX = outOfSight;
      context.shadowOffsetY = drop * scale;
      context.fillRect(box.x - outOfSight, layout.top, box.width, layout.height);
    }
  }
  context.restore();
}

/** @param {number} depth pixels from the page @param {number} scale */
function edgeColour(depth, scale) {
  const isGap = depth % (2 * scale) < scale;
  const light = (isGap ? edgeLight.gap : edgeLight.page) - (edgeLight.perDepth * depth) / scale;
  const grey = Math.round(255 * light);
  return `rgb(${grey},${grey},${grey})`;
}

/**
 * The edges of the pages below stand out a little: each a pixel further out, and a little lower.
 * @param {CanvasRenderingContext2D} context @param {BookLayout} layout @param {Pile} pile @param {Side} side @param {number} scale
 */
function paintPageEdges(context, layout, pile, side, scale) {
  if (pile.presence <= 0) return;
  const sheet = sheetRect(layout, side);
  const settled = pile.presence * Math.max(0, 10 * pile.reach - 9); // an edge does not go before its page
  context.save();
  for (let i = 0; i < Math.ceil(pile.thickness); ++i) {
    context.globalAlpha = Math.min(1, pile.thickness - i) * settled;
    context.fillStyle = edgeColour(i, scale);
    context.fillRect(side === 'left' ? sheet.x - 1 - i : sheet.x + sheet.width + i, sheet.y + Math.ceil(0.4 * (i + 0.5)), 1, sheet.height);
  }
  context.restore();
}

/** Every page counts, but even a very thick book stays within its margin. CSS pixels. @param {number} pages */
export function blockThickness(pages) {
  return 0.6 + 24 * (1 - Math.exp(-pages / 150));
}

/** @param {CanvasRenderingContext2D} context @param {BookLayout} layout @param {Piles} piles @param {number} scale */
export function paintBackground(context, layout, piles, scale) {
  paintShadow(context, layout, piles, scale);
  paintPageEdges(context, layout, piles.left, 'left', scale);
  paintPageEdges(context, layout, piles.right, 'right', scale);
}
