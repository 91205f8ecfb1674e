// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Folding of text and query: what counts as the same, and where each unit comes from.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Folding } from '../../../resources/ebook/player/fold.js';
import { Mark, UnitKind, stopUnit, withoutPunctuation } from '../../../resources/ebook/player/foldedText.js';
import { folded, table } from './tables.mjs';

for (const [given, units] of [
  ['ABC', 'abc'], ['廣清園', '广清园'], ['a b\u3000c', 'abc'], ['é', 'e'], ['e\u0301', 'e'], ['①', '1'], ['广\u200B清', '广清'],
  ['——', '-'], ['a--b', 'a-b'], ['......', '…'], ['..', '..'], ['···', '…'], ['…….', '…'],
  ['か\u3099', 'が'], ['か゛', 'が'], ['は゜', 'ぱ'], ['た゛', 'た'], ['゛', ''],
  ['\u1112\u1161\u11ab', '한'], ['\u1100\u1161', '가'], ['한\u11a8', '한\u11a8'], ['\u1112 \u1161', '\u1112\u1161'],
  ['𠀀', '𠀀'], ['\u0001\u0002', ''],
])
  test(`${JSON.stringify(given)} is folded to ${JSON.stringify(units)}`, () => assert.equal(folded(given).text, units));

test('each unit knows its sign', () => {
  const text = folded('A e\u0301——b');
  assert.equal(text.text, 'ae-b');
  assert.deepEqual([...text.source], [0, 2, 4, 6]);
  assert.deepEqual([0, 1, 2, 3].map((at) => text.lastSource(at)), [0, 3, 5, 6]);
});

test('white space is kept as a mark of the unit behind it', () => {
  const text = folded('ab cd');
  assert.deepEqual([0, 1, 2, 3].map((at) => text.has(at, Mark.Gap)), [false, false, true, false]);
});

test('units have their kinds', () => {
  assert.deepEqual([...'a1广-の'].map((sign) => folded(sign).kind(0)), [UnitKind.Letter, UnitKind.Digit, UnitKind.Han, UnitKind.Punctuation, UnitKind.Other]);
});

test('without punctuation the unit behind it is marked', () => {
  const loose = withoutPunctuation(folded('广,“清 (园'));
  assert.equal(loose.text, '广清园');
  assert.ok(loose.has(1, Mark.Punctuation) && !loose.has(1, Mark.Gap));
  assert.ok(loose.has(2, Mark.Punctuation) && loose.has(2, Mark.Gap));
});

test('flows end with one stop, and nothing is joined over it', () => {
  const folding = new Folding(table);
  folding.stop(0);
  folding.add(0x2d, 0);
  folding.stop(1);
  folding.stop(1);
  folding.add(0x2d, 1);
  assert.equal(folding.folded.sealed(2).text, `-${String.fromCharCode(stopUnit)}-`);
});
