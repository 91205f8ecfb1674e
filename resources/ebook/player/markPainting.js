// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Paints hits, and the reader's marks, over a page.

/** @typedef {import('./bookLayout.js').Rect} Rect */
/** @typedef {import('./spreads.js').PageSize} PageSize */
/** In points. @typedef {{x: number, y: number, w: number, h: number, colour: string, style: 'fill' | 'underline' | 'current' | 'ribbon'}} Mark */

/** A bookmark: a ribbon with a notched end. @param {CanvasRenderingContext2D} context @param {Rect} rect */
function paintRibbon(context, { x, y, width, height }) {
  context.beginPath();
  for (const [across, along] of [[0, 0], [1, 0], [1, 1], [0.5, 0.8], [0, 1]]) context.lineTo(x + across * width, y + along * height);
  context.fill();
}

/** @param {CanvasRenderingContext2D} context @param {Mark} mark @param {Rect} page @param {PageSize} size */
export function paintMark(context, mark, page, size) {
  const scale = page.width / size.w;
  const x = page.x + mark.x * scale, y = page.y + (mark.y * page.height) / size.h;
  const width = mark.w * scale, height = (mark.h * page.height) / size.h;
  context.fillStyle = mark.colour;
  if (mark.style === 'ribbon') {
    paintRibbon(context, { x, y, width, height });
    return;
  }
  context.globalCompositeOperation = 'multiply';
  const line = Math.max(1, 1.2 * scale);
  if (mark.style === 'underline') context.fillRect(x, y + height - line, width, line);
  else context.fillRect(x, y, width, height);
  context.globalCompositeOperation = 'source-over';
  if (mark.style !== 'current') return;
  context.lineWidth = line;
  context.strokeStyle = 'rgba(0,0,0,0.55)';
  context.strokeRect(x - line, y - line, width + 2 * line, height + 2 * line);
}
