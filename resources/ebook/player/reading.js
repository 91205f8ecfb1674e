// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The open pages for screen readers: their real text in reading order, not seen.
import { element } from './element.js';
import { pageText } from './pageText.js';
import { words } from './strings.js';

export class OpenPagesText {
  /** @param {import('./issue.js').Issue} issue @param {import('./arrival.js').Arrival} arrival */
  constructor(issue, arrival) {
    this.issue = issue;
    this.arrival = arrival;
    this.shown = '';
    this.node = element('section', { class: 'visually-hidden', 'aria-label': words('textOfPages') });
  }

  /** @param {number[]} pages */
  async show(pages) {
    this.shown = pages.join();
    const texts = await Promise.all(pages.map(page => pageText(this.arrival, this.issue, page)));
    if (this.shown === pages.join())
      this.node.replaceChildren(element('h2', {}, words('textOfPages')), ...texts);
  }
}
