// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Small tables and issues for the tests of the words: lines in, an issue's text out.
import { FoldTable, foldedQuery } from '../../../resources/ebook/player/fold.js';
import { SearchIndex } from '../../../resources/ebook/player/search.js';

const letters = 'abcdefghijklmnopqrstuvwxyz';

export const tables = {
  fold: letters.toUpperCase() + '廣園－—。．，“”é①\u200B',
  into: [...letters, '广', '园', '-', '-', '.', '.', ',', '"', '"', 'e', '1', ''],
  white: ' \t\u00A0\u3000',
  marks: '\u0301',
  voicingMarks: '\u3099\u309B',
  semivoicingMarks: '\u309A\u309C',
  voicing: [['か\u3099', 'が'], ['は\u3099', 'ば'], ['は\u309A', 'ぱ']],
  kinds: { letter: letters, digit: '0123456789', han: '广清园区中国人民女长行一二三四五六七八九十𠀀', punctuation: '-.…·,"\'()!+' },
  pinyin: { guang: '广', qing: '清', yuan: '园员', zhang: '长', chang: '长', nv: '女', xing: '行', hang: '行', xi: '西', an: '安', xian: '先' },
};

export const table = new FoldTable(tables);

/** @param {string} text */
export const folded = (text) => foldedQuery(table, text);

/**
 * An issue of pages of lines of text. A line that ends with "|" goes on in the next (also on the next page), with "~"
 * so with a space, with "-" and "|" (as "exam-|") its hyphen breaks a word; one that begins with "#" is furniture.
 * @param {string[][]} pages
 */
export function issueText(pages) {
  const text = { pages: /** @type {any[]} */ ([]), flows: /** @type {number[][]} */ ([]) };
  let join = -1;
  pages.forEach((lines, page) => {
    text.pages.push({ lines: lines.map((line, row) => lineOf(line, row)) });
    lines.forEach((line, row) => {
      const isFurniture = line.startsWith('#');
      if (join < 0 || isFurniture) text.flows.push([isFurniture ? 1 : 0, 0, page, row]);
      else text.flows.filter((flow) => flow[0] === 0).pop()?.push(join, page, row);
      if (!isFurniture) join = line.endsWith('-|') ? 2 : line.endsWith('|') ? 0 : line.endsWith('~') ? 1 : -1;
    });
  });
  return text;
}

/** @param {string} line @param {number} row */
function lineOf(line, row) {
  const words = line.replace(/^#/, '').replace(/[|~]$/, ''), count = [...words].filter((sign) => sign !== ' ').length;
  return [words, 50, 100 + 20 * row, 10 * count, 12, count > 1 ? `0 1000*${count}` : '0 1000', line.startsWith('#') ? 2 : 0, 10];
}

/** @template T @param {Generator<void, T, void>} steps @returns {T} */
export function finished(steps) {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** @param {string[][]} pages */
export const indexOf = (pages) => finished(SearchIndex.building(issueText(pages), tables));
