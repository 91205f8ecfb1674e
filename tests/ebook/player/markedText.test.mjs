// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The words under marks.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markedText } from '../../../resources/ebook/player/markedText.js';

const lines = [['ab cd', 10, 20, 25, 12, '0 500 1000 500 500', 0, 10], ['ef gh', 10, 34, 25, 12, '0 500 1000 500 500', 0, 10], ['茶园', 80, 20, 12, 20, '0 1000 1000', 1, 10]];
const text = { pages: [{ lines }], flows: [[0, 0, 0, 0, 1, 0, 1], [0, 0, 0, 2]] };

const cases = [
  ['a word', [[25, 20, 10, 12]], 'cd'],
  ['a whole line', [[10, 20, 25, 12]], 'ab cd'],
  ['over two lines that are joined by a space', [[25, 20, 10, 12], [10, 34, 15, 12]], 'cd ef'],
  ['a rectangle that is clipped', [[10, 21, 25, 8]], 'ab cd'],
  ['part of an upright line', [[80, 30, 12, 10]], '园'],
  ['a place', [[10, 20, 0, 0]], ''],
  ['beside the text', [[200, 20, 10, 12]], ''],
];

for (const [name, rects, wanted] of cases)
  test('marked text: ' + name, () => assert.equal(markedText(text, { page: 1, kind: 'highlight', rects }), wanted));
