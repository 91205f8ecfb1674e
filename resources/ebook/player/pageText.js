// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The reading text of pages as headings and paragraphs.
import { element } from './element.js';
import { readingText } from './readingText.js';
import { words } from './strings.js';

// With a heading of the third level for the page itself (below the panel's), so that its own begin at the fourth.
/** @param {import('./arrival.js').Arrival} arrival @param {import('./issue.js').Issue} issue @param {number} page */
export async function pageText(arrival, issue, page) {
  const section = await arrival.whenComplete('p' + page);
  const blocks = section ? readingText(section) : [];
  const folio = issue.folioOf(page);
  const title = element('h3', { class: 'page-title' }, folio ? words('pageFolio', page, folio) : words('page', page));
  let level = 3;
  const nodes = blocks.map(({ tag, text }) => {
    if (!/^h[1-6]$/.test(tag))
      return element('p', { lang: issue.language, dir: 'auto' }, text);
    level = Math.min(6, level + 1, Number(tag[1]) + 2);
    return element(/** @type {"h4"} */ ('h' + level), { lang: issue.language, dir: 'auto' }, text);
  });
  const empty = nodes.length === 0 ? element('p', { class: 'quiet' }, words('noWords')) : null;
  return element('article', { class: 'page-text', 'data-page': page }, title, empty, ...nodes);
}
