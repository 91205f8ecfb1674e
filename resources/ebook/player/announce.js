// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Tells screen readers what has changed, politely.
import { element } from './element.js';
import { languageOfRoom, words } from './strings.js';

const announceRest = 250; // ms; of several changes of a kind only the last is told

/** @param {import('./issue.js').Issue} issue @param {number[]} pages open ones */
export function placeInWords(issue, pages) {
  const last = pages[pages.length - 1], range = pages.length > 1 ? pages[0] + '–' + last : pages[0];
  return [words('pageOf', range, issue.pageCount), issue.articleTitle(last)].filter(Boolean).join(' · ');
}

export class Announcer {
  constructor() {
    this.node = element('div', { class: 'visually-hidden', role: 'status', 'aria-live': 'polite', lang: languageOfRoom });
    /** @type {Map<string, string>} */
    this.news = new Map();
    this.timer = 0;
  }

  /** @param {"hit" | "page" | "print"} kind @param {string} text */
  say(kind, text) {
    this.news.set(kind, text);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.#tell(), announceRest);
  }

  #tell() {
    this.node.textContent = [...this.news.values()].join('. ');
    this.news.clear();
  }
}
