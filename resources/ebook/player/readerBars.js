// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The bars around the book: tools above; arrows, slider and page box below; over it the hits of a search.
import { element, iconButton } from './element.js';
import { HitBar } from './hitBar.js';
import { PageBox } from './pageBox.js';
import { Slider } from './slider.js';
import { words } from './strings.js';
import { Toolbar } from './toolbar.js';

/** @typedef {import('./toolbar.js').ReaderTools & {jump: (page: number) => void, turn: (step: number) => void, step: (by: number) => void, show: () => void, leave: () => void}} BarReader */

export class ReaderBars {
  /** @param {import('./issue.js').Issue} issue @param {import('./source.js').PageSource} source @param {import('./finding.js').Finding} finding @param {import('./surround.js').Surround} surround @param {BarReader} reader */
  constructor(issue, source, finding, surround, reader) {
    this.issue = issue;
    this.toolbar = new Toolbar(issue.title, issue.language, reader, surround);
    this.slider = new Slider(issue, source, reader);
    this.pageBox = new PageBox(issue, reader.jump);
    this.hitBar = new HitBar(finding, reader);
    const left = issue.isRightToLeft ? 1 : -1;
    this.place = element('nav', { class: 'place', 'aria-label': words('place') },
      iconButton('previous', words(left > 0 ? 'next' : 'previous'), () => reader.turn(left), { key: '←' }), this.slider.node,
      iconButton('next', words(left > 0 ? 'previous' : 'next'), () => reader.turn(-left), { key: '→' }), this.pageBox.node);
  }

  /** @param {number[]} pages open ones */
  show(pages) {
    this.slider.show(pages);
    this.pageBox.show(pages);
    this.toolbar.showArticle(this.issue.articleTitle(pages[pages.length - 1]));
    this.toolbar.update();
  }
}
