// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The reading text that stands with a page, as plain text by blocks.
import { inertText, markupBehindPicture } from './sections.js';

const readingTags = /^(h[1-6]|p|li|blockquote|figcaption|tr)$/;

/** @param {Element} node */
function textOf(node) {
  return node.localName === 'tr' ? [...node.children].map(cell => cell.textContent).join('\u2003') : node.textContent ?? '';
}

/** @typedef {{tag: string, text: string}} Block of reading text: a heading h2…, or p */

/** @param {Element} section @returns {Block[]} */
export function readingText(section) {
  const rest = markupBehindPicture(inertText(section)), begin = rest.indexOf('<div class="words"');
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
