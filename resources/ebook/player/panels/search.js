// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The panel that searches: the field, what was found in words, the hits by article.
import { element, iconButton } from '../element.js';
import { Tier } from '../search.js';
import { nextTask } from '../slices.js';
import { words } from '../strings.js';

/** @typedef {import('../issue.js').Issue} Issue @typedef {import('../finding.js').Finding} Finding @typedef {import('../hit.js').Hit} Hit */

const typingTime = 120; // ms without a key before the search begins
const rowsAtOnce = 120;

export class SearchPanel {
  name = /** @type {const} */ ('search');
  icon = 'search';

  /** @param {Issue} issue @param {Finding} finding @param {() => number} openPage */
  constructor(issue, finding, openPage) {
    this.issue = issue;
    this.finding = finding;
    this.openPage = openPage;
    this.timer = 0;
    this.article = ''; // of the row added last
    /** @type {Map<number, HTMLElement>} */
    this.rows = new Map();
    this.input = element('input', { type: 'search', 'aria-label': words('findIn'), placeholder: words('findIn'), autocomplete: 'off', spellcheck: 'false', enterkeyhint: 'search',
      input: () => this.#typed(), keydown: (/** @type {KeyboardEvent} */ event) => this.#key(event) });
    this.status = element('p', { class: 'status', role: 'status' });
    this.list = element('ol', { class: 'list hits' });
    const step = (/** @type {number} */ by) => () => this.finding.step(by, this.openPage());
    this.steps = element('div', { class: 'steps', hidden: true }, element('span', { class: 'quiet' }), iconButton('chevron-up', words('previousHit'), step(-1), { key: 'Shift+F3' }), iconButton('chevron-down', words('nextHit'), step(1), { key: 'F3' }));
    this.body = element('div', { class: 'search-panel' }, element('div', { class: 'search-head' }, this.input, this.status, this.steps), this.list);
    this.end = new IntersectionObserver(seen => seen.some(each => each.isIntersecting) && this.#fill());
    finding.addEventListener('found', () => this.#showFound());
    finding.addEventListener('current', () => this.#showCurrent());
    this.#showFound();
  }

  open() {
    this.input.focus();
    this.input.select();
    this.finding.whenReady(); // makes the index while the reader types
    this.#showCurrent();
  }

  /** @param {string} query */
  setQuery(query) {
    this.input.value = query;
    return this.finding.find(query);
  }

  /** @param {string} suggestion */
  #take(suggestion) {
    this.input.focus();
    this.setQuery(suggestion);
  }

  #typed() {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.#find(), typingTime);
  }

  #find() {
    clearTimeout(this.timer);
    if (this.input.value.trim() && !this.finding.index)
      this.status.textContent = words('stillComing');
    return this.finding.find(this.input.value);
  }

  /** @param {KeyboardEvent} event */
  async #key(event) {
    if (event.key !== 'Enter' || event.isComposing)
      return;
    event.preventDefault();
    if (this.input.value !== this.finding.query)
      await this.#find();
    this.finding.step(event.shiftKey ? -1 : 1, this.openPage());
  }

  #showFound() {
    const { found } = this.finding;
    this.rows.clear();
    this.list.replaceChildren();
    this.steps.hidden = !found || found.hits.length === 0;
    this.status.replaceChildren(...this.#messages());
    this.article = '';
    this.#fill();
    this.#showCurrent();
  }

  /** @returns {Node[]} */
  #messages() {
    const { found } = this.finding;
    if (!found)
      return [element('span', { class: 'quiet' }, words(this.finding.hasText ? 'findHelp' : 'noText'))];
    const { query, hits, suggestion } = found;
    const tiers = { [Tier.Loose]: 'loose', [Tier.Pinyin]: 'pinyin', [Tier.Near]: 'near' };
    const tier = /** @type {"near" | undefined} */ (tiers[found.tier]);
    const lines = hits.length > 0 ? [tier && words(tier, query, suggestion), words('hits', hits.length, new Set(hits.map(hit => hit.page)).size)] : [words('notFound', query)];
    if (found.furnitureCount > 0)
      lines.push(words('furniture', found.furnitureCount));
    const nodes = lines.filter(Boolean).map(line => element('span', {}, line));
    if (hits.length === 0 && suggestion)
      nodes.push(element('button', { type: 'button', class: 'link-button', click: () => this.#take(suggestion) }, words('suggestion', suggestion)));
    return nodes;
  }

  // Adds some rows; more when the last one is seen.
  #fill() {
    const hits = this.finding.found?.hits ?? [], from = this.rows.size;
    this.end.disconnect();
    for (let row = from; row < Math.min(hits.length, from + rowsAtOnce); ++row)
      this.#add(hits[row], row);
    const last = this.rows.get(this.rows.size - 1);
    if (last && this.rows.size < hits.length)
      this.end.observe(last);
  }

  /** @param {Hit} hit @param {number} row */
  #add(hit, row) {
    const article = this.issue.articleTitle(hit.page), { snippet, matchStart, matchEnd } = hit.excerpt;
    if (article !== this.article && article)
      this.list.append(element('li', { class: 'hits-article', lang: this.issue.language, dir: 'auto' }, article));
    this.article = article;
    const pages = hit.endPage === hit.page ? [hit.page] : [hit.page, hit.endPage];
    const button = element('button', { type: 'button', click: () => this.finding.look(row) },
      element('span', { class: 'snippet', lang: this.issue.language, dir: 'auto' }, snippet.slice(0, matchStart), element('mark', {}, snippet.slice(matchStart, matchEnd)), snippet.slice(matchEnd)),
      element('span', { class: 'number', title: pages.map(page => words('page', page)).join(', ') }, this.issue.wordsOfPages(pages)));
    this.rows.set(row, button);
    this.list.append(element('li', {}, button));
  }

  #showCurrent() {
    const { current, found } = this.finding, count = found?.hits.length ?? 0;
    this.list.querySelector('[aria-current]')?.removeAttribute('aria-current');
    /** @type {HTMLElement} */ (this.steps.firstChild).textContent = current >= 0 ? words('hitOf', current + 1, count) : '';
    if (this.body.isConnected)
      this.#showRow(current);
  }

  // Its row, and those before it, may have to be made first: some in each task.
  /** @param {number} current */
  async #showRow(current) {
    const { found } = this.finding;
    while (current >= this.rows.size) {
      this.#fill();
      await nextTask();
      if (found !== this.finding.found || current !== this.finding.current)
        return;
    }
    const row = this.rows.get(current);
    row?.setAttribute('aria-current', 'true');
    if (row?.isConnected)
      row.scrollIntoView({ block: 'nearest' });
  }
}
