// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the file says about the issue: pages, facts, contents, links, marks.

/**
 * @typedef {{w: number, h: number, folio?: string}} Page
 * @typedef {{title: string, level: number, page?: number, top?: number}} Entry
 * @typedef {{page: number, rect: [number, number, number, number], target?: number, top?: number, url?: string}} Link
 * @typedef {{page: number, rects: [number, number, number, number][], colour?: string, kind: string, note?: string}} IssueMark
 * @typedef {Record<string, any> & {highlights?: {title: string, page?: number}[]}} Facts
 */

const rangeSign = '–';

export class Issue {
  /** @param {any} data the block "issue" */
  constructor(data) {
    this.key = String(data.key ?? '');
    this.title = String(data.title ?? '');
    this.language = String(data.language || 'zh-Hans');
    this.isRightToLeft = data.binding === 'right';
    /** @type {{binding: "left" | "right", coverAlone: boolean, single: boolean, wide: number[]}} */
    this.layout = { binding: this.isRightToLeft ? 'right' : 'left', coverAlone: data.coverAlone !== false,
      single: Boolean(data.single), wide: data.wide ?? [] };
    /** @type {Page[]} */
    this.pages = data.pages ?? [];
    /** @type {Facts} */
    this.facts = data.facts ?? {};
    /** @type {Entry[]} */
    this.contents = data.contents ?? [];
    /** @type {Link[]} */
    this.links = data.links ?? [];
    /** @type {IssueMark[]} */
    this.marks = data.marks ?? [];
  }

  get pageCount() {
    return this.pages.length;
  }

  /** @param {number} page */
  has(page) {
    return Number.isInteger(page) && page >= 1 && page <= this.pageCount;
  }

  /** @param {number} page */
  folioOf(page) {
    return this.pages[page - 1]?.folio ?? '';
  }

  /** @param {string} folio @returns {number | undefined} */
  pageOfFolio(folio) {
    const same = this.pages.findIndex(page => page.folio === folio);
    const alike = same >= 0 ? same
      : this.pages.findIndex(page => page.folio && /^\d+$/.test(folio) && Number(page.folio) === Number(folio));
    return alike >= 0 ? alike + 1 : undefined;
  }

  // The row in `contents` of the article on a page.
  /** @param {number} page */
  articleOn(page) {
    let found = -1;
    this.contents.forEach((entry, row) => {
      if (entry.page && entry.page <= page && entry.page >= (this.contents[found]?.page ?? 0))
        found = row;
    });
    return found;
  }

  /** @param {number} page */
  articleTitle(page) {
    return this.contents[this.articleOn(page)]?.title ?? '';
  }

  // "4–5", or "02–03 · 4–5" where folios are printed.
  /** @param {number[]} pages */
  wordsOfPages(pages) {
    const first = Math.min(...pages), last = Math.max(...pages);
    /** @param {string | number} from @param {string | number} to */
    const range = (from, to) => first === last ? String(from) : from + rangeSign + to;
    const numbers = range(first, last), from = this.folioOf(first), to = this.folioOf(last);
    return from && to ? range(from, to) + ' · ' + numbers : numbers;
  }

  // The page meant by what a reader types: a folio, a number, "第12页", "4/50".
  /** @param {string} typed @returns {number | undefined} */
  pageMeant(typed) {
    const saysPage = typed.includes('/');
    const bare = (typed.normalize('NFKC').split('·').pop() ?? '').replace(/^\s*(第|p\.?)\s*|\s*(页|頁|\/.*)$/gi, '').trim();
    const first = /^(\d+)\s*[-–]\s*\d+$/.exec(bare)?.[1] ?? bare;
    const byFolio = saysPage || !first ? undefined : this.pageOfFolio(first);
    return byFolio ?? (/^\d+$/.test(first) && this.has(Number(first)) ? Number(first) : undefined);
  }
}
