// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is written on a page that cannot be painted.

/** @typedef {import('./bookLayout.js').Rect} Rect */

/** @param {CanvasRenderingContext2D} context @param {string} words @param {number} width @returns {string[]} */
function wrapped(context, words, width) {
  const lines = [''];
  for (const sign of words.match(/[\u0021-\u024f]+\s*|[^\u0021-\u024f]/gu) ?? []) {
    const last = lines[lines.length - 1];
    if (last && context.measureText(last + sign).width > width) lines.push(sign.trimStart());
    else lines[lines.length - 1] = last + sign;
  }
  return lines;
}

/** A page that cannot be painted says why. @param {CanvasRenderingContext2D} context @param {string} words @param {Rect} page */
export function paintNote(context, words, page) {
  const size = Math.max(10, page.width / 26);
  context.font = `${size}px system-ui, sans-serif`;
  context.fillStyle = '#6b6560';
  context.textAlign = 'center';
  const lines = wrapped(context, words, page.width * 0.7);
  const first = page.y + page.height * 0.42 - (lines.length - 1) * 0.8 * size;
  lines.forEach((line, i) => context.fillText(line, page.x + page.width / 2, first + i * 1.6 * size));
}
