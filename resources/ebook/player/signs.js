// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The glyphs of an issue, numbered consecutively in the order of the flows, and the way from these numbers back to
// pages, as viewer/search/SourceText: rectangles to highlight, and snippets.
import { Folding } from './fold.js';
import { Hit } from './hit.js';
import { glyphRect, glyphsOf, keptClearOf } from './advances.js';

/**
 * @typedef {import('./advances.js').Line} Line
 * @typedef {import('./advances.js').Rect} Rect
 * @typedef {{pages: {lines: Line[]}[], flows: number[][]}} IssueText
 * @typedef {{first: number, last: number}} SourceRange numbers of signs, both inclusive
 * @typedef {{page: number, rect: Rect}} HitRect
 * @typedef {{first: number, count: number, flow: number, page: number, line: number, endsFlow: boolean,
 *            gapAfter: boolean, dropsHyphen: boolean}} SequenceLine
 */

export const Join = { Close: 0, Space: 1, Hyphen: 2 };

const signsAround = 15; // context in a snippet on either side of the match
const longestMatch = 200; // maximum signs of a match in a snippet
const linesInSlice = 100;

/** @param {string} text */
function glyphCount(text) {
  let count = 0;
  for (let i = 0; i < text.length; ++i) {
    const unit = text.charCodeAt(i);
    if (unit !== 0x20 && (unit & 0xFC00) !== 0xDC00)
      ++count;
  }
  return count;
}

/** @param {SequenceLine} line */
function keptOf(line) {
  return line.count - (line.dropsHyphen ? 1 : 0);
}

export class SignSequence {
  /** @param {IssueText} text @param {boolean} isFurniture */
  constructor(text, isFurniture) {
    this.text = text;
    /** @type {SequenceLine[]} */
    this.lines = [];
    this.count = 0;
    let number = 0;
    for (const flow of text.flows) {
      if (Boolean(flow[0]) === isFurniture)
        this.#addFlow(flow, number++);
    }
  }

  /** @param {number[]} flow @param {number} number */
  #addFlow(flow, number) {
    for (let i = 1; i + 2 < flow.length; i += 3) {
      const [join, page, row] = flow.slice(i, i + 3), text = this.text.pages[page]?.lines?.[row]?.[0];
      if (typeof text !== 'string')
        continue; // the file is damaged
      const before = this.lines[this.lines.length - 1];
      if (before?.flow === number) {
        before.gapAfter = join === Join.Space;
        before.dropsHyphen = join === Join.Hyphen;
      }
      const count = glyphCount(text);
      const endsFlow = i + 5 >= flow.length;
      this.lines.push({ first: this.count, count, flow: number, page, line: row, endsFlow,
        gapAfter: false, dropsHyphen: false });
      this.count += count;
    }
  }

  // Folds everything, with a stop unit between flows, in slices so that a frame is never missed.
  /** @param {import('./fold.js').FoldTable} table */
  *folded(table) {
    const folding = new Folding(table);
    for (let row = 0; row < this.lines.length; ++row) {
      this.#foldLine(folding, this.lines[row]);
      if (row % linesInSlice === linesInSlice - 1)
        yield;
    }
    yield;
    return folding.folded.sealed(this.count);
  }

  /** @param {Folding} folding @param {SequenceLine} line */
  #foldLine(folding, line) {
    const { glyphs, gaps } = this.glyphs(line), kept = keptOf(line);
    for (let i = 0; i < kept; ++i) {
      folding.add(Number(glyphs[i].codePointAt(0)), line.first + i);
      if (gaps[i])
        folding.gap();
    }
    if (line.gapAfter)
      folding.gap();
    if (line.dropsHyphen)
      folding.softHyphen();
    if (line.endsFlow)
      folding.stop(line.first + line.count);
  }

  /** @param {SequenceLine} line */
  glyphs(line) {
    return glyphsOf(this.#textLine(line)[0]);
  }

  /** @param {SequenceLine} line */
  #textLine(line) {
    return this.text.pages[line.page].lines[line.line];
  }

  // The row in `lines` of a sign.
  /** @param {number} sign */
  #lineAt(sign) {
    let low = 0, high = this.lines.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.lines[middle].first <= sign)
        low = middle + 1;
      else
        high = middle;
    }
    return low - 1;
  }

  // The page of a sign, counted from 1.
  /** @param {number} sign */
  pageOf(sign) {
    return this.lines[this.#lineAt(sign)].page + 1;
  }

  /** @param {number} a @param {number} b */
  isInSameFlow(a, b) {
    return this.lines[this.#lineAt(a)].flow === this.lines[this.#lineAt(b)].flow;
  }

  // Page order, for sorting.
  /** @param {SourceRange} a @param {SourceRange} b */
  compare(a, b) {
    const first = this.lines[this.#lineAt(a.first)], second = this.lines[this.#lineAt(b.first)];
    return first.page - second.page || first.line - second.line || a.first - b.first;
  }

  /** @param {SourceRange} range @returns {SequenceLine[]} */
  #linesOf(range) {
    const lines = [];
    for (let at = this.#lineAt(range.first); at < this.lines.length && this.lines[at].first <= range.last; ++at)
      lines.push(this.lines[at]);
    return lines;
  }

  /** @param {SourceRange} range */
  textOf(range) {
    let text = '';
    for (const line of this.#linesOf(range)) {
      const { glyphs, gaps } = this.glyphs(line);
      const to = Math.min(line.count, range.last - line.first + 1);
      for (let i = Math.max(0, range.first - line.first); i < Math.min(to, keptOf(line)); ++i)
        text += glyphs[i] + (gaps[i] && i + 1 < to ? ' ' : '');
      if (line.gapAfter && range.last >= line.first + line.count)
        text += ' ';
    }
    return text;
  }

  // The range of signs, within one flow, that a snippet shows.
  /** @param {SourceRange} range @returns {SourceRange} */
  #around(range) {
    const { lines } = this;
    let begin = this.#lineAt(range.first), end = begin;
    const { flow } = lines[begin];
    while (begin > 0 && lines[begin - 1].flow === flow && lines[begin].first + signsAround > range.first)
      --begin;
    while (end + 1 < lines.length && lines[end + 1].flow === flow
      && lines[end + 1].first <= range.last + signsAround)
      ++end;
    const first = Math.max(lines[begin].first, range.first - Math.min(range.first, signsAround));
    const last = Math.min(lines[end].first + lines[end].count - 1, range.last + signsAround);
    return { first, last: range.last > range.first + longestMatch ? range.first + longestMatch : last };
  }

  /** @param {SourceRange} range */
  snippetOf(range) {
    const shown = this.#around(range), lastOfMatch = Math.min(range.last, shown.last);
    let snippet = '', matchStart = 0, matchEnd = 0;
    for (const line of this.#linesOf(shown)) {
      const { glyphs, gaps } = this.glyphs(line), kept = keptOf(line);
      const to = Math.min(line.first + line.count - 1, shown.last);
      for (let sign = Math.max(shown.first, line.first); sign <= to; ++sign) {
        const i = sign - line.first;
        if (sign === range.first)
          matchStart = snippet.length;
        if (i < kept)
          snippet += glyphs[i];
        if (sign === lastOfMatch)
          matchEnd = snippet.length;
        if (sign < shown.last && (i + 1 < line.count ? i < kept && gaps[i] : line.gapAfter))
          snippet += ' ';
      }
    }
    return { snippet, matchStart, matchEnd };
  }

  /** @param {SequenceLine} line @param {number} from @param {number} to @returns {HitRect} */
  #rectOf(line, from, to) {
    const { lines } = this.text.pages[line.page], own = lines[line.line];
    let rect = glyphRect(own, from, to);
    for (const neighbour of [line.line - 1, line.line + 1])
      rect = keptClearOf(rect, own, lines[neighbour]);
    return { page: line.page + 1, rect };
  }

  // One rectangle for each line.
  /** @param {SourceRange} range @returns {HitRect[]} */
  rectsOf(range) {
    const rects = [];
    for (const line of this.#linesOf(range)) {
      const from = Math.max(0, range.first - line.first);
      let to = Math.min(line.count, range.last - line.first + 1);
      if (line.dropsHyphen && to === line.count && range.last >= line.first + line.count)
        --to; // the hyphen is no part of the word
      if (from < to)
        rects.push(this.#rectOf(line, from, to));
    }
    return rects;
  }

  /** @param {SourceRange} range */
  hitAt(range) {
    return new Hit(this, range, [range]);
  }
}
