// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A row of a list that leads to a page, with the page's number at its end. Without a page it leads nowhere.
import { element } from '../element.js';

/** @typedef {import('../issue.js').Issue} Issue */

/** @param {Issue} issue @param {string} title */
export function titleNode(issue, title) {
  return element('span', { lang: issue.language, dir: 'auto' }, title);
}

/** @param {Issue} issue @param {HTMLElement} content @param {number | undefined} page @param {(page: number) => void} go */
export function pageRow(issue, content, page, go) {
  if (!page)
    return element('span', { class: 'dead' }, content);
  const click = (/** @type {Event} */ event) => {
    event.preventDefault();
    go(page);
  };
  return element('a', { href: '#p' + page, click }, content, element('span', { class: 'number' }, issue.folioOf(page) || String(page)));
}
