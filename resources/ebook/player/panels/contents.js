// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The panel of contents: a tree of articles, the one that is read marked.
import { element, iconButton, relabel } from '../element.js';
import { words } from '../strings.js';
import { pageRow, titleNode } from './pageRow.js';

/** @typedef {import('../issue.js').Issue} Issue */
/** @typedef {{row: number, children: Branch[]}} Branch */

/** @param {import('../issue.js').Entry[]} entries @returns {Branch[]} */
export function treeOf(entries) {
  /** @type {{level: number, children: Branch[]}[]} */
  const path = [{ level: -1, children: [] }];
  entries.forEach(({ level }, row) => {
    while (path.length > 1 && path[path.length - 1].level >= level)
      path.pop();
    const branch = { row, children: [] };
    path[path.length - 1].children.push(branch);
    path.push({ level, children: branch.children });
  });
  return path[0].children;
}

export class ContentsPanel {
  name = /** @type {const} */ ('contents');
  icon = 'contents';

  /** @param {Issue} issue @param {(page: number, top?: number) => void} jump */
  constructor(issue, jump) {
    this.issue = issue;
    this.jump = jump;
    /** @type {HTMLElement[]} */
    this.rows = [];
    this.current = -1;
    this.body = issue.contents.length > 0 ? element('div', { class: 'contents-panel' }, this.#list(treeOf(issue.contents)))
      : element('p', { class: 'empty' }, words('noContents'));
  }

  /** @param {Branch[]} branches @returns {HTMLElement} */
  #list(branches) {
    return element('ul', { class: 'list tree' }, ...branches.map(branch => this.#item(branch)));
  }

  /** @param {Branch} branch @returns {HTMLElement} */
  #item({ row, children }) {
    const entry = this.issue.contents[row];
    const link = this.rows[row] = pageRow(this.issue, titleNode(this.issue, entry.title), entry.page, page => this.jump(page, entry.top));
    if (children.length === 0)
      return element('li', {}, link);
    const list = this.#list(children);
    const fold = iconButton('chevron-down', words('foldText'), () => {
      list.hidden = !list.hidden;
      relabel(fold, 'chevron-down', words(list.hidden ? 'unfold' : 'foldText') + ' ' + entry.title);
      fold.setAttribute('aria-expanded', String(!list.hidden));
    }, { class: 'twig' });
    fold.setAttribute('aria-label', words('foldText') + ' ' + entry.title);
    fold.setAttribute('aria-expanded', 'true');
    return element('li', { class: 'branch' }, fold, link, list);
  }

  /** @param {number[]} pages open ones */
  show(pages) {
    const row = this.issue.articleOn(pages[pages.length - 1]);
    if (row === this.current)
      return;
    this.rows[this.current]?.removeAttribute('aria-current');
    this.current = row;
    this.rows[row]?.setAttribute('aria-current', 'true');
    this.open();
  }

  open() {
    const row = this.rows[this.current];
    if (row?.isConnected)
      row.scrollIntoView({ block: 'nearest' });
  }
}
