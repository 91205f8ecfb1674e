// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The letters of a drawn page, which is stored as a picture without its text and the letters as shapes over it. Read from
// the section's text by patterns, never as markup; what does not match is passed over. Pure.

/** A shape at a place, in the page's units of 1/32 point. @typedef {{shape: string, x: number, y: number}} Letter */
/** Letters of one colour, in the order of painting. @typedef {{fill: string, opacity: number, letters: Letter[]}} LetterGroup */
/** `width`, `height`: of the page. @typedef {{width: number, height: number, groups: LetterGroup[]}} Lettering */

const drawnPage = /^\s*<svg\b/;
const pageSize = /^\s*<svg\b[^>]*?\sviewBox="0 0 ([1-9]\d{0,6}) ([1-9]\d{0,6})"/;
const shape = /<path id="(g[0-9a-z]{1,8})" d="([Mm][MmLlHhVvCcSsQqTtZz\d\s.,-]*)"/g;
const letter = /<use href="#(g[0-9a-z]{1,8})" x="(-?\d{1,7})" y="(-?\d{1,7})"/g;
const fill = /\sfill="(#(?:[0-9a-f]{3}){1,2})"/i;
const opacity = /\sfill-opacity="([01]?(?:\.\d{1,6})?)"/;

/** @param {string} text of a section */
export function isDrawn(text) {
  return drawnPage.test(text);
}

/** @param {string} part what follows `<g` @returns {LetterGroup} */
function groupIn(part) {
  const attributes = part.slice(0, part.indexOf('>')), strength = opacity.exec(attributes)?.[1];
  const letters = [...part.matchAll(letter)].map(([, id, x, y]) => ({ shape: id, x: Number(x), y: Number(y) }));
  return { fill: fill.exec(attributes)?.[1] ?? '#000', opacity: strength ? Math.min(1, Number(strength)) : 1, letters };
}

// Null: the page has no size.
/** @param {string} behind what follows the picture @param {string} text of the whole section @returns {Lettering | null} */
export function letteringIn(behind, text) {
  const size = pageSize.exec(text), parts = behind.slice(0, behind.indexOf('</svg>')).split(/<g(?=[\s>])/).slice(1);
  return size && { width: Number(size[1]), height: Number(size[2]), groups: parts.map(groupIn).filter(group => group.letters.length > 0) };
}

// The shapes that a drawn page defines, for itself and for later pages.
/** @param {string} behind what follows the picture @returns {[id: string, data: string][]} */
export function shapesIn(behind) {
  const begin = behind.indexOf('<defs>'), end = behind.indexOf('</defs>', begin);
  if (begin < 0)
    return [];
  // A copy: parts of a string keep the whole of it in memory, here with the picture.
  const definitions = (' ' + behind.slice(begin, end < 0 ? undefined : end)).slice(1);
  return [...definitions.matchAll(shape)].map(([, id, data]) => [id, data]);
}

// Path data that begins at a place. Relative commands follow their predecessors anyway.
/** @param {string} data @param {number} x @param {number} y */
export function shiftedPath(data, x, y) {
  const shifted = data.replace(/([MLHVCSQT])([^A-Za-z]*)/g, (_, command, numbers) => {
    const by = command === 'H' ? [x, x] : command === 'V' ? [y, y] : [x, y];
    return command + (numbers.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map((/** @type {string} */ number, /** @type {number} */ i) => Number(number) + by[i % 2]).join(' ');
  });
  return 'M' + x + ' ' + y + shifted;
}
