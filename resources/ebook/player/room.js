// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The reader's room: the places of bar, rail, panel, book and slider in the document.
import { element } from './element.js';
import { languageOfRoom, words } from './strings.js';

export class Room {
  constructor() {
    this.stage = element('div', { id: 'stage' });
    this.main = element('main', { class: 'room', id: 'book', tabindex: -1, 'aria-label': words('book'), lang: languageOfRoom }, this.stage);
    const skip = element('a', { class: 'skip', href: '#book', click: (/** @type {Event} */ event) => {
      event.preventDefault();
      this.main.focus();
    } }, words('skip'));
    this.node = element('div', { id: 'reader', lang: languageOfRoom }, skip, this.main);
  }

  // Puts the parts around the book, in the order in which they are reached by Tab.
  /** @param {{bar: HTMLElement, rail: HTMLElement, panel: HTMLElement, place: HTMLElement, rest: HTMLElement[]}} parts */
  furnish({ bar, rail, panel, place, rest }) {
    this.main.before(bar, rail, panel);
    this.main.after(place, ...rest);
  }
}
