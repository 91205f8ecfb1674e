// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The panel of marks: bookmarks, marked text and notes, by page.
import { element } from '../element.js';
import { icon } from '../icons.js';
import { markedText } from '../markedText.js';
import { markColour } from '../paperMarks.js';
import { words } from '../strings.js';
import { pageRow, titleNode } from './pageRow.js';

/** @typedef {import('../issue.js').IssueMark} IssueMark */

/** @param {IssueMark} mark */
const topOf = mark => mark.rects[0]?.[1] ?? -1;

// A page's bookmark stands before its other marks.
/** @param {IssueMark} a @param {IssueMark} b */
function compareMarks(a, b) {
  return a.page - b.page || topOf(a) - topOf(b);
}

export class MarksPanel {
  name = /** @type {const} */ ('marks');
  icon = 'bookmark';
  body = element('ul', { class: 'list marks' });

  /** @param {import('../issue.js').Issue} issue @param {import('../finding.js').Finding} finding @param {(page: number, top?: number) => void} jump */
  constructor(issue, finding, jump) {
    this.issue = issue;
    this.finding = finding;
    this.jump = jump;
  }

  async open() {
    const [text] = await this.finding.parts; // of the marked words
    if (this.body.childElementCount === 0)
      this.body.append(...[...this.issue.marks].sort(compareMarks).map(mark => this.#item(mark, text)));
  }

  /** @param {IssueMark} mark @param {import('../signs.js').IssueText} text */
  #item(mark, text) {
    const content = element('div', { class: 'mark' }, mark.kind === 'bookmark' ? this.#bookmark(mark) : this.#excerpt(mark, text),
      mark.note && element('span', { class: 'mark-note', dir: 'auto' }, mark.note));
    return element('li', {}, pageRow(this.issue, content, mark.page, page => this.jump(page, mark.rects[0]?.[1])));
  }

  /** @param {IssueMark} mark */
  #bookmark(mark) {
    return element('span', { class: 'bookmark-row' }, icon('bookmark'), element('span', { class: 'visually-hidden' }, words('bookmark') + ' '),
      titleNode(this.issue, this.issue.articleTitle(mark.page) || words('page', mark.page)));
  }

  /** @param {IssueMark} mark @param {import('../signs.js').IssueText} text */
  #excerpt(mark, text) {
    const excerpt = markedText(text, mark);
    if (!excerpt)
      return null;
    const node = titleNode(this.issue, excerpt);
    node.className = 'mark-text';
    node.style.setProperty('--mark', markColour(mark));
    return node;
  }
}
