// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The pieces in which a line of text is laid over its page.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { piecesOf } from '../../../resources/ebook/player/textLayer.js';

// A line of 60 points, with its advances in 1/100 pt.
const line = (text, advances) => [text, 10, 20, 60, 12, advances, 0, 10];

const cases = [
  ['words', line('ab cd', '0 500 1000 500 500'), ['ab :0–15', 'cd:15–25']],
  ['scripts', line('茶ab', '0 1000 500 500'), ['茶:0–10', 'ab:10–20']],
  ['right to left: the first glyph stands at the right', line('\u05d0\u05d1\u05d2', '2000*1 -1000 -500 500'), ['\u05d0\u05d1\u05d2:5–30']],
  ['right to left: two words', line('\u05d0\u05d1 \u05d2', '2000 -500 -1500 500'), ['\u05d0\u05d1 :15–25', '\u05d2:0–5']],
  ['advances that do not fit the text', line('abc', '0 500'), ['abc:0–60']],
];

for (const [name, set, pieces] of cases) {
  test('pieces of a line: ' + name, () =>
    assert.deepEqual(piecesOf(set).map(({ text, begin, end }) => `${text}:${begin}–${end}`), pieces));
}
