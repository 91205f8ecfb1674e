// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Shows the printed page, the page and their number; either can be typed to go there.
import { element } from './element.js';
import { words } from './strings.js';

export class PageBox {
  /** @param {import('./issue.js').Issue} issue @param {(page: number) => void} jump */
  constructor(issue, jump) {
    this.issue = issue;
    this.jump = jump;
    this.text = '';
    this.input = element('input', { type: 'text', class: 'page-box', 'aria-label': words('goTo'), title: words('goToTip'), enterkeyhint: 'go', autocomplete: 'off', maxlength: 40,
      focus: () => this.input.select(), blur: () => this.#restore(), keydown: (/** @type {KeyboardEvent} */ event) => this.#key(event) });
    this.count = element('span', { class: 'page-count', 'aria-hidden': 'true' }, '/ ' + issue.pageCount);
    this.node = element('div', { class: 'page-place' }, this.input, this.count);
  }

  /** @param {number[]} pages */
  show(pages) {
    this.text = this.issue.wordsOfPages(pages);
    if (document.activeElement !== this.input)
      this.#restore();
  }

  #restore() {
    this.input.value = this.text;
    this.input.removeAttribute('aria-invalid');
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    if (event.key === 'Escape') {
      event.stopPropagation();
      this.input.blur();
    }
    if (event.key !== 'Enter')
      return;
    const page = this.issue.pageMeant(this.input.value);
    if (!page) {
      this.input.setAttribute('aria-invalid', 'true');
      this.input.select();
      return;
    }
    this.jump(page);
    this.#restore();
    this.input.select();
  }
}
