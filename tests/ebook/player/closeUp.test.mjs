// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which part of a magnified page is painted, and whether it is enough.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { closeUpPart, closeUpRect, isCovered } from '../../../resources/ebook/player/closeUp.js';

const rect = (x, y, width, height) => ({ x, y, width, height });
const view = { width: 800, height: 600 };

const parts = [
  ['all of it', rect(100, 50, 400, 500), view, rect(0, 0, 400, 500)],
  ['with a quarter of the view round it', rect(-2000, -3000, 6000, 8000), view, rect(1800, 2850, 1200, 900)],
  ['no further than the page', rect(-2000, -100, 2500, 8000), view, rect(1800, 0, 700, 850)],
  ['none that is not in view', rect(900, 0, 400, 500), view, null],
  ['of a large view only what is seen', rect(-2000, -2000, 9000, 9000), { width: 3840, height: 2160 }, rect(2000, 2000, 3840, 2160)],
  ['nothing beyond what a canvas may hold', rect(0, 0, 9000, 9000), { width: 7680, height: 4320 }, null],
];

for (const [name, page, seen, expected] of parts)
  test('what is painted of a page: ' + name, () => assert.deepEqual(closeUpPart(page, seen), expected));

const page = rect(-2000, -3000, 6000, 8000), closeUp = { part: rect(1800, 2850, 1200, 900), page: { width: 6000, height: 8000 } };
const covers = [
  ['as it was painted', page, true],
  ['a little further', { ...page, x: -2150, y: -2900 }, true],
  ['too far', { ...page, x: -2250 }, false],
  ['too far up', { ...page, y: -2849 }, false],
  ['larger', rect(-2000, -3000, 6001, 8000), false],
  ['out of view', { ...page, x: 900 }, true],
];

for (const [name, at, expected] of covers)
  test('what is seen is there: ' + name, () => assert.equal(isCovered(closeUp, at, view), expected));

test('without a close-up nothing is there', () => assert.equal(isCovered(null, page, view), false));

test('a close-up grows with its page', () => {
  assert.deepEqual(closeUpRect(closeUp, page), rect(-200, -150, 1200, 900));
  assert.deepEqual(closeUpRect(closeUp, rect(0, 0, 12000, 16000)), rect(3600, 5700, 2400, 1800));
});
