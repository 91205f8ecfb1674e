// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The panel about the issue: cover, title, facts, summary, highlights. Made when it is first opened.
import { element } from '../element.js';
import { icon } from '../icons.js';
import { bytesOf } from '../base64.js';
import { plainPicture } from '../plainPicture.js';
import { languageOfRoom, words } from '../strings.js';
import { pageRow, titleNode } from './pageRow.js';

/** @typedef {import('../issue.js').Issue} Issue */

/** @param {string} month "2024-02" or "2024-02-15" */
function dateWords(month) {
  const [year, number, day] = month.split('-').map(Number);
  if (!year || !number)
    return month;
  const date = new Date(year, number - 1, day || 1);
  return date.toLocaleDateString(languageOfRoom, { year: 'numeric', month: 'long', ...(day ? { day: 'numeric' } : {}) });
}

/** @param {Issue} issue */
function lineOfFacts({ facts }) {
  const parts = [facts.series, facts.number && words('number', facts.number), facts.total && words('total', facts.total), facts.covers && dateWords(facts.covers)];
  return parts.filter(Boolean).join(' · ');
}

/** @param {Issue} issue */
function factList({ facts }) {
  /** @type {[Parameters<typeof words>[0], any][]} */
  const rows = [['publishedOn', facts.published && dateWords(facts.published)], ['publisher', facts.publisher], ['category', facts.category], ['issn', facts.issn], ['cn', facts.cn]];
  const nodes = rows.filter(([, value]) => value).flatMap(([name, value]) => [element('dt', {}, words(name)), element('dd', {}, String(value))]);
  return nodes.length > 0 ? element('dl', { class: 'facts' }, ...nodes) : null;
}

// Folded to three lines until it is unfolded.
/** @param {HTMLElement} body in the document @param {string} summary @param {string} language */
function appendSummary(body, summary, language) {
  const text = element('p', { class: 'summary folded', lang: language, dir: 'auto', id: 'summary' }, summary);
  const button = element('button', { type: 'button', class: 'link-button', 'aria-expanded': 'false', 'aria-controls': 'summary', click: () => {
    const isFolded = text.classList.toggle('folded');
    button.textContent = words(isFolded ? 'unfold' : 'foldText');
    button.setAttribute('aria-expanded', String(!isFolded));
  } }, words('unfold'));
  body.append(text, button);
  button.hidden = text.scrollHeight <= text.clientHeight + 1;
}

/** @param {HTMLElement} block of the original PDF, base64 @param {string} title */
function saveOriginal(block, title) {
  const link = element('a', { download: title + '.pdf' });
  link.href = URL.createObjectURL(new Blob([bytesOf(block.textContent ?? '')], { type: 'application/pdf' }));
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60000);
}

export class IssuePanel {
  name = /** @type {const} */ ('issue');
  icon = 'book';
  body = element('div', { class: 'issue-panel' });

  /** @param {Issue} issue @param {import('../source.js').PageSource} source @param {(page: number) => void} jump */
  constructor(issue, source, jump) {
    this.issue = issue;
    this.source = source;
    this.jump = jump;
  }

  open() {
    if (this.body.childElementCount === 0)
      this.#fill();
  }

  #fill() {
    const { issue, body } = this, { summary } = issue.facts;
    body.append(element('p', { class: 'issue-title', lang: issue.language, dir: 'auto' }, issue.title), element('p', { class: 'quiet' }, lineOfFacts(issue)));
    if (summary)
      appendSummary(body, summary, issue.language);
    body.append(...[factList(issue), ...this.#highlights()].filter(node => node !== null));
    this.#showCover();
    this.#offerOriginal();
  }

  #highlights() {
    const { highlights } = this.issue.facts;
    return highlights?.length ? [element('h3', {}, words('highlights')), element('ul', { class: 'list' }, ...highlights.map(({ title, page }) => element('li', {}, pageRow(this.issue, titleNode(this.issue, title), page, this.jump))))] : [];
  }

  async #showCover() {
    const stored = await this.source.stored(1);
    if (!stored)
      return;
    const { node, shown } = plainPicture(stored, URL.createObjectURL(stored.picture), 'cover', words('cover'));
    this.body.prepend(node);
    shown.catch(() => node.remove());
  }

  async #offerOriginal() {
    const block = await this.source.arrival.whenComplete('pdf');
    if (block)
      this.body.append(element('button', { type: 'button', class: 'wide-button', click: () => saveOriginal(block, this.issue.title) }, icon('download'), words('saveOriginal')));
  }
}
