// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The shade of a page towards the spine, and a little at its outer edge.

/** @typedef {import('./bookLayout.js').Rect} Rect */
/** @typedef {import('./spreads.js').LeafSide} LeafSide */

const depthOf = { bend: 0.05, wide: 0.1, near: 0.1, line: 0.16, picture: 0.04, edge: 0.018 };

/**
 * How much of the light is taken at a distance from the spine, in shares of the sheet's width. A picture over the spine
 * must not be cut in two.
 * @param {number} x @param {boolean} isHalf
 */
export function gutterShade(x, isHalf) {
  const bend = depthOf.bend * Math.max(0, 1 - x / 0.3) ** 2, edge = depthOf.edge * Math.max(0, (x - 0.9) / 0.1) ** 2;
  const near = isHalf
    ? depthOf.picture * Math.exp(-x / 0.03)
    : depthOf.wide * Math.exp(-x / 0.03) + depthOf.near * Math.exp(-x / 0.009) + depthOf.line * Math.exp(-x / 0.0016);
  return bend + edge + near;
}

/** @param {CanvasRenderingContext2D} context @param {Rect} sheet @param {LeafSide} side */
export function paintGutter(context, sheet, side) {
  const isRight = side.side === 'right';
  const spine = isRight ? sheet.x : sheet.x + sheet.width;
  const gradient = context.createLinearGradient(spine, 0, isRight ? sheet.x + sheet.width : sheet.x, 0);
  for (let i = 0; i <= 40; ++i) {
    const x = (i / 40) ** 3; // the nearer to the spine, the closer
    gradient.addColorStop(x, `rgba(0,0,0,${gutterShade(x, side.part !== 'whole').toFixed(4)})`);
  }
  for (let x = 0.88; x < 1; x += 0.02) gradient.addColorStop(x, `rgba(0,0,0,${gutterShade(x, false).toFixed(4)})`);
  context.fillStyle = gradient;
  context.fillRect(sheet.x, sheet.y, sheet.width, sheet.height);
}
