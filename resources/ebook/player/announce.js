// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Tells screen readers what has changed, politely.
import { element } from './element.js';
import { languageOfRoom } from './strings.js';

const announceRest = 250; // ms; of several changes only the last is told

export class Announcer {
  constructor() {
    this.node = element('div', { class: 'visually-hidden', role: 'status', 'aria-live': 'polite', lang: languageOfRoom });
    this.timer = 0;
  }

  /** @param {string} text */
  say(text) {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.node.textContent = text;
    }, announceRest);
  }
}
