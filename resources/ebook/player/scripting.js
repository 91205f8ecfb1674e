// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What an e-book offers to scripts and tests as `window.fanye`, and how it tells them how far it is.
import { readingText } from './readingText.js';

/** @typedef {import('./reader.js').Reader} Reader */

// Resolves when nothing moves any more.
/** @param {import('./book.js').Book} book @returns {Promise<void>} */
function settled(book) {
  const isStill = () => !book.isMoving && !book.book.stack.isMoving;
  return new Promise(resolve => requestAnimationFrame(() => {
    if (isStill())
      resolve();
    else
      book.addEventListener('rest', () => resolve(), { once: true });
  }));
}

// Resolves when the open pages are drawn, or never will be.
/** @param {import('./book.js').Book} book @returns {Promise<void>} */
function drawn(book) {
  return new Promise(resolve => {
    const look = () => {
      if (!book.pages.every(page => book.pictures.isSharp(page)))
        return;
      book.removeEventListener('picture', look);
      book.removeEventListener('rest', look);
      requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
    };
    book.addEventListener('picture', look);
    book.addEventListener('rest', look);
    look();
  });
}

/** @param {Reader} reader */
function offered({ book, issue, finding, arrival }) {
  return Object.freeze({
    get pages() {
      return issue.pageCount;
    },
    get page() {
      return book.page;
    },
    get folio() {
      return issue.folioOf(book.page) || null;
    },
    get moving() {
      return book.isMoving || book.book.stack.isMoving;
    },
    get contents() {
      return issue.contents.map(({ title, level, page }) => ({ title, level, page: page ?? null }));
    },
    /** @param {number} page */
    goTo(page) {
      if (!issue.has(page))
        return Promise.reject(new Error('there is no page ' + page));
      book.goTo(page);
      return settled(book);
    },
    /** @param {string} query */
    find(query) {
      const { tier, hits } = finding.indexNow().find(String(query));
      return { tier, count: hits.length, pages: hits.map(hit => hit.page) };
    },
    /** @param {number} page */
    text(page) {
      const section = arrival.complete('p' + page);
      return section ? readingText(section).map(block => block.text).join('\n') : '';
    },
  });
}

/** @param {Reader} reader */
export function offerToScripts(reader) {
  const { dataset } = document.documentElement, { arrival, book, finding } = reader;
  Object.assign(globalThis, { fanye: offered(reader) });
  drawn(book).then(() => (dataset.fanyeReady = ''));
  Promise.all([finding.parts, arrival.ended]).then(() => (dataset.fanyeComplete = ''));
}
