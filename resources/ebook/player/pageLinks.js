// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Links and notes of the open pages, as elements over their places; a sentence on a page that could not be painted.
import { element } from './element.js';
import { icon } from './icons.js';
import { words } from './strings.js';
import { PageLayers, layerUnit } from './pageLayers.js';

/** @typedef {import('./issue.js').Link} Link */

const opened = /^(https?:|mailto:|tel:)/i;

/** @param {HTMLElement} node @param {[number, number, number, number]} rect */
function putAt(node, [x, y, w, h]) {
  Object.assign(node.style, { left: x * layerUnit + 'px', top: y * layerUnit + 'px', width: w * layerUnit + 'px', height: h * layerUnit + 'px' });
}

export class PageLinks {
  /** @param {import('./book.js').Book} book @param {import('./issue.js').Issue} issue @param {import('./source.js').PageSource} source @param {(page: number, top?: number) => void} jump */
  constructor(book, issue, source, jump) {
    this.book = book;
    this.issue = issue;
    this.source = source;
    this.jump = jump;
    this.layers = new PageLayers(book, issue.pages, page => this.#layerOf(page));
  }

  /** @param {number} page */
  #layerOf(page) {
    const nodes = [...this.issue.links.filter(link => link.page === page).map(link => this.#linkNode(link)),
      ...this.issue.marks.filter(mark => mark.page === page && mark.note).map(mark => this.#noteNode(mark, page))];
    const layer = element('div', { class: 'links-page' }, ...nodes);
    this.#tellUnpainted(layer, page);
    return layer;
  }

  // The sentence itself is painted on the paper: here it is for screen readers, and to be copied.
  /** @param {HTMLElement} layer @param {number} page */
  async #tellUnpainted(layer, page) {
    await this.source.arrival.whenComplete('p' + page);
    const reason = this.source.reason(page);
    if (reason)
      layer.append(element('p', { class: 'unpainted-page', dir: 'auto' }, reason));
  }

  // In a spread the outer margin of a left page is at the left.
  /** @param {number} page */
  #isLeft(page) {
    const rects = this.book.pages.map((/** @type {number} */ each) => this.book.rectOf(each)?.x ?? 0);
    return this.book.pages.length > 1 && (this.book.rectOf(page)?.x ?? 0) <= Math.min(...rects);
  }

  /** @param {Link} link */
  #linkNode(link) {
    const { target, url } = link;
    if (target && this.issue.has(target)) {
      const follow = (/** @type {Event} */ event) => {
        event.preventDefault();
        this.jump(target, link.top);
      };
      const node = element('a', { href: '#p' + target, 'aria-label': words('linkTo', target), click: follow });
      putAt(node, link.rect);
      return node;
    }
    if (!url || !opened.test(url))
      return null;
    const node = element('a', { href: url, target: '_blank', rel: 'noopener noreferrer', title: url, 'aria-label': words('linkOut', url) });
    putAt(node, link.rect);
    return node;
  }

  // A sign in the outer margin beside the line.
  /** @param {import('./issue.js').IssueMark} mark @param {number} page */
  #noteNode(mark, page) {
    const y = mark.rects[0]?.[1] ?? 0, isLeft = this.#isLeft(page);
    const text = element('span', { class: 'note-text', dir: 'auto' }, mark.note);
    const toggle = () => {
      button.setAttribute('aria-expanded', String(note.classList.toggle('open')));
    };
    const button = element('button', { type: 'button', 'aria-label': words('note'), 'aria-expanded': 'false', title: mark.note, click: toggle }, icon('note'));
    const note = element('div', { class: isLeft ? 'note left' : 'note right' }, button, text);
    note.style.top = y * layerUnit + 'px';
    return note;
  }
}
