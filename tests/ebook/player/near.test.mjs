// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Matches at edit distance one.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fuzzyOccurrences, occurrencesWithOtherGaps } from '../../../resources/ebook/player/near.js';
import { folded, table } from './tables.mjs';

/** @param {string} text @param {string} pattern */
const near = (text, pattern) => {
  const inText = folded(text);
  return fuzzyOccurrences(inText, folded(pattern), table).map(({ begin, end }) => inText.text.slice(begin, end));
};

for (const [what, text, pattern, expected] of /** @type {[string, string, string, string[]][]} */ ([
  ['another sign in the second half', '一二三四五六', '一二三四五七', ['一二三四五六']],
  ['another sign in the first half', '一二三四五六', '一九三四五六', ['一二三四五六']],
  ['a sign too many', '一二三四五六', '一二三四八五六', ['一二三四五六']],
  ['a sign too few', '一二三四五六', '一二三五六', ['一二三四五六']],
  ['two exchanged', '一二三四五六七', '一二三四六五七', ['一二三四五六七']],
  ['two exchanged at the end: the last one is too many', '一二三四五六', '一二三四六五', ['一二三四五']],
  ['the two in the middle exchanged', '一二三四五六', '一二四三五六', ['一二三四五六']],
  ['two mistakes', '一二三四五六', '一九三四七六', []],
  ['the same is not near', '一二三四五六', '一二三四五六', []],
  ['too short', '一二三四', '一二三五', []],
  ['another digit', '2024年一二', '2025年一二', []],
  ['a missing digit', '12024年一', '1024年一二', []],
  ['white space between letters', 'the ende', 'theendx', []],
  ['twice', '一二三四五六。一二三四五六', '一二三四五七', ['一二三四五六', '一二三四五六']],
]))
  test(`near: ${what}`, () => assert.deepEqual(near(text, pattern), expected));

test('the same with other gaps between letters, never between digits', () => {
  const places = (/** @type {string} */ text, /** @type {string} */ pattern) => occurrencesWithOtherGaps(folded(text), folded(pattern)).length;
  assert.equal(places('the end', 'theend'), 1);
  assert.equal(places('20 2412', '202412'), 0);
  assert.equal(places('the', 't he'), 0);
});
