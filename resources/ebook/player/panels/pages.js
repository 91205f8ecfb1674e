// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The panel of pages: a thumbnail each, made when it comes into view.
import { element } from '../element.js';
import { words } from '../strings.js';

export class PagesPanel {
  name = /** @type {const} */ ('pages');
  icon = 'pages';

  /** @param {import('../issue.js').Issue} issue @param {import('../source.js').PageSource} source @param {(page: number) => void} jump */
  constructor(issue, source, jump) {
    this.issue = issue;
    this.source = source;
    this.jump = jump;
    /** @type {number[]} */
    this.shown = [];
    this.body = element('ol', { class: 'pages-panel', dir: issue.isRightToLeft ? 'rtl' : 'ltr' });
    /** @type {HTMLElement[]} */
    this.buttons = [];
    this.view = new IntersectionObserver(seen => seen.forEach(each => each.isIntersecting && this.#fill(each.target)), { rootMargin: '300px' });
  }

  open() {
    if (this.buttons.length === 0) {
      this.issue.pages.forEach((page, row) => this.buttons.push(this.#thumbnail(page, row + 1)));
      this.body.append(...this.buttons.map(button => element('li', {}, button)));
      this.buttons.forEach(button => this.view.observe(button));
    }
    this.show(this.shown);
  }

  /** @param {import('../issue.js').Page} size @param {number} page */
  #thumbnail(size, page) {
    const image = element('img', { alt: '' });
    image.style.aspectRatio = size.w + '/' + size.h;
    const label = size.folio ? words('pageFolio', page, size.folio) : words('page', page);
    return element('button', { type: 'button', 'data-page': page, title: label, click: () => this.jump(page) },
      image, element('span', { class: 'visually-hidden' }, words('slider') + ' '), element('span', { class: 'number' }, this.issue.wordsOfPages([page])));
  }

  /** @param {Element} button */
  async #fill(button) {
    this.view.unobserve(button);
    const image = button.querySelector('img');
    const address = await this.source.thumbnailAddress(Number(/** @type {HTMLElement} */ (button).dataset.page));
    if (image && address)
      image.src = address;
  }

  /** @param {number[]} pages open ones */
  show(pages) {
    for (const page of this.shown)
      this.buttons[page - 1]?.removeAttribute('aria-current');
    this.shown = [...pages];
    for (const page of pages)
      this.buttons[page - 1]?.setAttribute('aria-current', 'true');
    const first = this.buttons[pages[0] - 1];
    if (first?.isConnected)
      first.scrollIntoView({ block: 'nearest' });
  }
}
