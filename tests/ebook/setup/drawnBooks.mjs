// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Makes e-books whose pages are drawn, from one of the program's: known shapes instead of its pictures, a few new ones on
// each page, used by all later pages.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const white = 'UklGRh4AAABXRUJQVlA4TBEAAAAvAAAAAAfQ//73v/+BiOh/AAA='; // one pixel
const unitsPerPoint = 32, em = 500; // in units
const shapesOfPage = 4, rows = 40;
const section = /(<section class="page" id="p(\d+)"[^>]*style="--w:([\d.]+);--h:([\d.]+)"[^>]*><noscript>)<(?:img|svg)\b[^]*?(?=<div class="words"|<\/noscript>)/g;

// Fine strokes, straight and bent, and a hole: what a blurred letter has lost.
function shape(number) {
  const bars = Array.from({ length: 3 + number % 3 }, (_, i) => `M${20 * (number % 4)} ${-20 - i * 90}h${380 - 10 * (number % 7)}v24h-${380 - 10 * (number % 7)}z`);
  const bow = `m${60 + 5 * (number % 9)}-420c80-40 200-40 260 20l-16 20c-60-50-160-50-230-16z`;
  return bars.join('') + 'M190-440l26 0 0 440-26 0z' + bow.replace('m', 'M');
}

function pageOf(page, width, height) {
  const known = page * shapesOfPage, id = number => 'g' + number.toString(36);
  const defined = Array.from({ length: shapesOfPage }, (_, i) => known - shapesOfPage + i);
  const rowOf = row => Array.from({ length: Math.floor(width / em) - 3 }, (_, i) => `<use href="#${id((row * 31 + i * 7) % known)}" x="${em + i * em}" y="${2 * em + Math.round(row * (height - 3 * em) / rows)}"/>`).join('');
  const groups = Array.from({ length: rows }, (_, row) => rowOf(row));
  return `<svg viewBox="0 0 ${width} ${height}" role="img" aria-label="Page ${page}"><image width="${width}" height="${height}" preserveAspectRatio="none" href="data:image/webp;base64,${white}"/>`
    + `<defs>${defined.map(number => `<path id="${id(number)}" d="${shape(number)}"/>`).join('')}</defs>`
    + `<g fill="#231f20">${groups.slice(0, 30).join('')}</g><g fill="#a00" fill-opacity=".5">${groups.slice(30).join('')}</g></svg>`;
}

// Writes drawn.html, and one that ends among the letters of page 5.
/** @param {string} folder @param {string} from name of the e-book that they are made from */
export function makeDrawnBooks(folder, from) {
  const book = readFileSync(join(folder, from + '.html'), 'utf8');
  const drawn = book.replace(section, (_, head, page, width, height) => head + pageOf(Number(page), Math.round(width * unitsPerPoint), Math.round(height * unitsPerPoint)));
  writeFileSync(join(folder, 'drawn.html'), drawn);
  writeFileSync(join(folder, 'drawn-cut.html'), drawn.slice(0, drawn.indexOf('<use', drawn.indexOf('id="p5"')) + 2000));
}
