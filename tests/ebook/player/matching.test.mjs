// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where a pattern occurs: white space counts between two letters and two digits only.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Folding } from '../../../resources/ebook/player/fold.js';
import { withoutPunctuation } from '../../../resources/ebook/player/foldedText.js';
import { isWholeWord, occurrences } from '../../../resources/ebook/player/matching.js';
import { folded, table } from './tables.mjs';

/** @param {string} text @param {string} pattern */
const places = (text, pattern) => occurrences(folded(text), folded(pattern)).map(({ begin, end }) => [begin, end]);

for (const [text, pattern, expected] of /** @type {[string, string, number[][]][]} */ ([
  ['广清园广清园', '清园', [[1, 3], [4, 6]]],
  ['aaaa', 'aa', [[0, 2], [2, 4]]],
  ['广 清园', '广清', [[0, 2]]],
  ['广清', '广 清', [[0, 2]]],
  ['no table', 'not', []],
  ['not', 'no t', []],
  ['the end', 'the end', [[0, 6]]],
  ['2024 12', '202412', []],
  ['1.17', '117', []],
  ['2024年', '2024 年', [[0, 5]]],
  ['广清', '', []],
]))
  test(`${pattern || 'nothing'} in ${text}`, () => assert.deepEqual(places(text, pattern), expected));

test('loosely, punctuation stands for a gap between digits, and for either between letters', () => {
  const loosely = (/** @type {string} */ text, /** @type {string} */ pattern) =>
    occurrences(withoutPunctuation(folded(text)), withoutPunctuation(folded(pattern))).length;
  assert.equal(loosely('1.17', '117'), 0);
  assert.equal(loosely('1.17', '1 17'), 1);
  assert.equal(loosely('e-mail', 'email'), 1);
  assert.equal(loosely('e-mail', 'e mail'), 1);
});

/** @param {string} before @param {string} after */
function brokenWord(before, after) {
  const folding = new Folding(table), signs = [...before + after];
  signs.forEach((sign, i) => {
    if (i === before.length) folding.softHyphen();
    folding.add(Number(sign.codePointAt(0)), i);
  });
  return folding.folded.sealed(signs.length);
}

test('a hyphen of the pattern may be one that broke a line', () => {
  const text = brokenWord('well', 'known');
  assert.equal(occurrences(text, folded('well-known')).length, 1);
  assert.equal(occurrences(text, folded('wellknown')).length, 1);
  assert.equal(occurrences(text, folded('wel-lknown')).length, 0);
});

test('whole words of Latin and digits', () => {
  const isWhole = (/** @type {string} */ text, /** @type {number} */ begin, /** @type {number} */ end) => isWholeWord(folded(text), { begin, end });
  assert.ok(!isWhole('2024', 0, 2));
  assert.ok(isWhole('20 24', 0, 2));
  assert.ok(isWhole('广20清', 1, 3));
});
