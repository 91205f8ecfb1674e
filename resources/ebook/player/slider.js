// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The slider under the book: where the reader is, with ticks for the contents, marks and the hits of a search. While
// it is dragged a bubble shows the page; the book goes there when it is let go.
import { placeInWords } from './announce.js';
import { element } from './element.js';
import { words } from './strings.js';

/** @typedef {import('./issue.js').Issue} Issue */

export class Slider {
  /** @param {Issue} issue @param {import('./source.js').PageSource} source @param {{jump: (page: number) => void, turn: (step: number) => void}} reader */
  constructor(issue, source, reader) {
    this.issue = issue;
    this.source = source;
    this.reader = reader;
    this.isDragged = false;
    this.input = element('input', { type: 'range', min: 1, max: issue.pageCount, step: 1, value: 1, 'aria-label': words('slider'),
      input: () => this.#drag(), change: () => this.#drop(), keydown: (/** @type {KeyboardEvent} */ event) => this.#key(event), blur: () => this.#hideBubble() });
    this.ticks = element('div', { class: 'ticks', 'aria-hidden': 'true' });
    this.bubbleImage = element('img', { alt: '', hidden: true });
    this.bubbleWords = element('span');
    this.bubble = element('div', { class: 'bubble', hidden: true, 'aria-hidden': 'true' }, this.bubbleImage, this.bubbleWords);
    this.node = element('div', { class: 'slider', dir: issue.isRightToLeft ? 'rtl' : 'ltr' }, this.ticks, this.input, this.bubble);
    this.setHits([]);
  }

  /** @param {number[]} pages open ones */
  show(pages) {
    if (this.isDragged)
      return;
    this.input.value = String(pages[0]);
    this.input.setAttribute('aria-valuetext', placeInWords(this.issue, pages));
    this.input.style.setProperty('--at', String(this.#share(pages[0])));
  }

  /** @param {Iterable<number>} pages with hits */
  setHits(pages) {
    const { contents, marks } = this.issue, isBookmark = (/** @type {{kind: string}} */ mark) => mark.kind === 'bookmark';
    const ticks = (/** @type {Iterable<number | undefined>} */ on, /** @type {string} */ kind) => [...new Set(on)].map(page => this.#tick(Number(page), kind));
    this.ticks.replaceChildren(
      ...ticks(contents.filter(entry => entry.page && entry.level === 1).map(entry => entry.page), 'entry'),
      ...ticks(marks.filter(mark => !isBookmark(mark)).map(mark => mark.page), 'marked'),
      ...ticks(marks.filter(isBookmark).map(mark => mark.page), 'bookmark'), ...ticks(pages, 'hit'));
  }

  /** @param {number} page */
  #share(page) {
    return (page - 1) / Math.max(1, this.issue.pageCount - 1);
  }

  /** @param {number} page @param {string} kind */
  #tick(page, kind) {
    const tick = element('i', { class: kind });
    tick.style.insetInlineStart = this.#share(page) * 100 + '%';
    return tick;
  }

  async #drag() {
    this.isDragged = true;
    const page = Number(this.input.value);
    this.input.style.setProperty('--at', String(this.#share(page)));
    this.bubble.hidden = false;
    this.bubble.style.insetInlineStart = this.#share(page) * 100 + '%';
    this.bubbleWords.textContent = [this.issue.wordsOfPages([page]), this.issue.articleTitle(page)].filter(Boolean).join(' · ');
    const address = this.source.thumbnails ? await this.source.thumbnailAddress(page) : '';
    if (Number(this.input.value) === page) {
      this.bubbleImage.src = address;
      this.bubbleImage.hidden = !address;
    }
  }

  #drop() {
    this.isDragged = false;
    this.#hideBubble();
    this.reader.jump(Number(this.input.value));
  }

  #hideBubble() {
    this.bubble.hidden = true;
  }

  // One press of an arrow turns one leaf; the slider's own step is one page, which may be open already.
  /** @param {KeyboardEvent} event */
  #key(event) {
    const isForward = this.issue.isRightToLeft ? 'ArrowLeft' : 'ArrowRight', isBack = this.issue.isRightToLeft ? 'ArrowRight' : 'ArrowLeft';
    const step = [isForward, 'ArrowUp', 'PageUp'].includes(event.key) ? 1 : [isBack, 'ArrowDown', 'PageDown'].includes(event.key) ? -1 : 0;
    if (step === 0)
      return;
    event.preventDefault();
    event.stopPropagation();
    this.reader.turn(step);
  }
}
