// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The panel for reading the text itself, in type that can be enlarged: of the open pages, or of the whole issue page by
// page. It follows the book and, when it is scrolled, leads it.
import { element, iconButton } from '../element.js';
import { pageText } from '../pageText.js';
import { keep, kept } from '../place.js';
import { words } from '../strings.js';

const restTime = 220; // ms without scrolling before the book follows
const sizes = [15, 17, 19, 22, 26, 30];

export class TextPanel {
  name = /** @type {const} */ ('text');
  icon = 'text';

  /** @param {import('../issue.js').Issue} issue @param {import('../arrival.js').Arrival} arrival @param {(page: number) => void} lead */
  constructor(issue, arrival, lead) {
    this.issue = issue;
    this.arrival = arrival;
    this.lead = lead;
    /** @type {number[]} */
    this.shown = [];
    this.isWhole = false;
    this.follows = 0; // until when scrolling is the panel's own
    this.timer = 0;
    this.size = Number(kept('textSize')) || sizes[1];
    this.text = element('div', { class: 'reading', scroll: () => this.#scrolled(), tabindex: 0, role: 'region', 'aria-label': words('text') });
    this.modes = ['openPages', 'wholeIssue'].map((mode, i) => element('button', { type: 'button', 'aria-pressed': String(i === 0), click: () => this.#setWhole(i === 1) }, words(/** @type {"openPages"} */ (mode))));
    const tools = element('div', { class: 'reading-tools' }, element('div', { class: 'choice', role: 'group', 'aria-label': words('pages') }, ...this.modes),
      iconButton('text-smaller', words('smaller'), () => this.#resize(-1)), iconButton('text-larger', words('larger'), () => this.#resize(1)));
    this.body = element('div', { class: 'text-panel' }, tools, this.text);
    this.view = new IntersectionObserver(seen => seen.forEach(each => each.isIntersecting && this.#fill(each.target)), { root: this.text, rootMargin: '600px' });
    this.#resize(0);
  }

  /** @param {number} step */
  #resize(step) {
    const at = Math.max(0, sizes.indexOf(this.size));
    this.size = sizes[Math.min(sizes.length - 1, Math.max(0, at + step))];
    this.text.style.fontSize = this.size / 16 + 'rem';
    keep('textSize', this.size);
  }

  /** @param {boolean} isWhole */
  #setWhole(isWhole) {
    this.isWhole = isWhole;
    this.modes.forEach((button, i) => button.setAttribute('aria-pressed', String(isWhole === (i === 1))));
    this.view.disconnect();
    this.text.replaceChildren();
    if (isWhole)
      this.#setPlaceholders();
    this.open();
  }

  // An empty element for each page, filled when it is nearly in view.
  #setPlaceholders() {
    const holders = this.issue.pages.map((_, row) => element('div', { class: 'page-holder', 'data-page': row + 1 }));
    this.text.append(...holders);
    holders.forEach(holder => this.view.observe(holder));
  }

  /** @param {Element} holder */
  async #fill(holder) {
    this.view.unobserve(holder);
    const page = Number(/** @type {HTMLElement} */ (holder).dataset.page);
    holder.replaceChildren(await pageText(this.arrival, this.issue, page));
    holder.classList.add('filled');
  }

  open() {
    this.show(this.shown);
  }

  /** @param {number[]} pages open ones */
  async show(pages) {
    const isSame = pages.join() === this.shown.join() && this.text.childElementCount > 0;
    this.shown = [...pages];
    if (!this.body.isConnected)
      return;
    if (this.isWhole) {
      this.#follow(pages);
    } else if (!isSame || this.text.childElementCount === 0) {
      const texts = await Promise.all(pages.map(page => pageText(this.arrival, this.issue, page)));
      if (this.shown.join() === pages.join() && !this.isWhole) {
        this.text.replaceChildren(...texts);
        this.text.scrollTop = 0;
      }
    }
  }

  /** @param {number[]} pages */
  async #follow(pages) {
    if (pages.includes(this.#pageInView()))
      return;
    const holder = /** @type {HTMLElement | undefined} */ (this.text.children[pages[0] - 1]);
    if (!holder)
      return;
    this.follows = performance.now() + 2 * restTime;
    await this.#fill(holder);
    this.text.scrollTop = holder.offsetTop - this.text.offsetTop;
  }

  #pageInView() {
    const top = this.text.getBoundingClientRect().top + 40;
    const holders = /** @type {HTMLElement[]} */ ([...this.text.children]);
    const holder = holders.find(each => each.getBoundingClientRect().bottom > top);
    return Number(holder?.dataset.page ?? 0);
  }

  #scrolled() {
    clearTimeout(this.timer);
    if (!this.isWhole || performance.now() < this.follows)
      return;
    this.timer = setTimeout(() => {
      const page = this.#pageInView();
      if (page && !this.shown.includes(page))
        this.lead(page);
    }, restTime);
  }
}
