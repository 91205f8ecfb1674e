// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a page's section holds in its <noscript>, which is one inert text while scripts run: the picture as base64, and
// the reading text.
import { words } from './strings.js';

const pieceLength = 0x10000; // of base64, a multiple of four
const picture = /<img\b[^>]*?\bsrc="data:(image\/(?:webp|jpeg|png|avif));base64,/;
const readingTags = /^(h[1-6]|p|li|blockquote|figcaption|tr)$/;

/** @param {string} base64 @returns {Uint8Array<ArrayBuffer>} */
export function bytesOf(base64) {
  const { fromBase64 } = /** @type {any} */ (Uint8Array);
  if (fromBase64)
    return fromBase64.call(Uint8Array, base64);
  const clean = /\s/.test(base64) ? base64.replace(/\s+/g, '') : base64;
  const bytes = new Uint8Array(Math.floor(clean.length * 3 / 4));
  let at = 0;
  for (let begin = 0; begin < clean.length; begin += pieceLength) {
    const piece = atob(clean.slice(begin, begin + pieceLength));
    for (let i = 0; i < piece.length; ++i)
      bytes[at++] = piece.charCodeAt(i);
  }
  return bytes.subarray(0, at);
}

/** @param {Element} section */
function inertText(section) {
  return section.querySelector('noscript')?.textContent ?? '';
}

/** @param {string} text @returns {{type: string, begin: number, end: number} | null} end -1: the file ends within the picture */
function pictureAt(text) {
  const found = picture.exec(text), begin = found ? found.index + found[0].length : 0;
  return found && { type: found[1], begin, end: text.indexOf('"', begin) };
}

// The file ends within the page.
/** @param {Element} section */
export function isCutOff(section) {
  const text = inertText(section), found = pictureAt(text);
  return !text || found?.end === -1;
}

// Null if the page could not be painted.
/** @param {Element} section @returns {Blob | null} */
export function pictureIn(section) {
  const text = inertText(section), found = pictureAt(text);
  if (!found || found.end < 0)
    return null;
  try {
    return new Blob([bytesOf(text.slice(found.begin, found.end))], { type: found.type });
  } catch {
    return null; // damaged base64
  }
}

// What the file says of a page that could not be painted.
/** @param {Element} section */
export function unpaintedReason(section) {
  const text = inertText(section);
  if (picture.test(text))
    return '';
  return new DOMParser().parseFromString(text, 'text/html').querySelector('.unpainted')?.textContent || words('unpainted');
}

/** @param {Element} node */
function textOf(node) {
  return node.localName === 'tr' ? [...node.children].map(cell => cell.textContent).join('\u2003') : node.textContent ?? '';
}

/** @typedef {{tag: string, text: string}} Block of reading text: a heading h2…, or p */

// The reading text, as plain text by blocks.
/** @param {Element} section @returns {Block[]} */
export function readingText(section) {
  const text = inertText(section), found = pictureAt(text);
  const rest = found ? text.slice(found.end) : text;
  const begin = rest.search(/<div class="words"/);
  if (begin < 0)
    return [];
  const parsed = new DOMParser().parseFromString(rest.slice(begin), 'text/html');
  const blocks = [];
  for (const node of parsed.querySelectorAll('*')) {
    const text = readingTags.test(node.localName) ? textOf(node) : '';
    if (text.trim())
      blocks.push({ tag: node.localName, text });
  }
  return blocks;
}
