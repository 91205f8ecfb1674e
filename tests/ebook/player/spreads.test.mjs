// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which pages lie open together, and where.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Spreads } from '../../../resources/ebook/player/spreads.js';
import { boundedPan, layoutBook, pageRect, printedRect, sidesFor } from '../../../resources/ebook/player/bookLayout.js';

const a4 = { w: 595, h: 842 };

/** @param {number} count @param {import('../../../resources/ebook/player/spreads.js').Binding} binding @param {1 | 2} sides */
function spreadsOf(count, binding = {}, sides = 2) {
  const wide = new Set(binding.wide ?? []);
  return new Spreads(Array.from({ length: count }, (_, i) => (wide.has(i + 1) ? { w: 1190, h: 842 } : a4)), binding, sides);
}

/** As text: left|right, or [wide]. @param {Spreads} spreads */
function described({ list }) {
  return list.map(({ left, right, wide }) => (wide ? `[${wide}]` : `${left || '-'}|${right || '-'}`)).join(' ');
}

const cases = [
  { name: 'the cover alone', count: 6, binding: {}, expected: '-|1 2|3 4|5 6|-' },
  { name: 'an even back cover faces its page', count: 5, binding: {}, expected: '-|1 2|3 4|5' },
  { name: 'facing from the first page', count: 4, binding: { coverAlone: false }, expected: '1|2 3|4' },
  { name: 'bound on the right', count: 5, binding: { binding: 'right' }, expected: '1|- 3|2 5|4' },
  { name: 'a wide page alone', count: 7, binding: { wide: [4] }, expected: '-|1 2|3 [4] 5|6 7|-' },
  { name: 'a wide page after half a spread', count: 5, binding: { wide: [3] }, expected: '-|1 2|- [3] 4|5' },
  { name: 'one page at a time', count: 3, binding: {}, sides: 1, expected: '-|1 -|2 -|3' },
  { name: 'one at a time, bound on the right', count: 3, binding: { binding: 'right' }, sides: 1, expected: '1|- 2|- 3|-' },
  { name: 'one page', count: 1, binding: {}, expected: '-|1' },
];
for (const { name, count, binding, sides, expected } of cases)
  test(name, () => assert.equal(described(spreadsOf(count, /** @type {any} */ (binding), /** @type {any} */ (sides))), expected));

test('pages are found, and clamped to the issue', () => {
  const spreads = spreadsOf(7, { wide: [4] });
  assert.deepEqual([0, 1, 2, 3, 4, 7, 99].map((page) => spreads.of(page)), [0, 0, 1, 1, 2, 4, 4]);
  assert.deepEqual(spreadsOf(5, { binding: 'right' }).pagesOf(1), [2, 3]);
});

test('paper lies only where pages are bound', () => {
  const spreads = spreadsOf(6);
  assert.equal(spreads.printedOn(0, 'left'), null);
  assert.deepEqual(spreads.printedOn(0, 'right'), { page: 1, part: 'whole', side: 'right' });
  assert.equal(spreads.printedOn(3, 'right'), null);
  assert.deepEqual(spreads.leafSide(3, 'right'), { page: 0, part: 'whole', side: 'right' });
  assert.deepEqual(spreadsOf(7, { wide: [4] }).printedOn(2, 'left'), { page: 4, part: 'left', side: 'left' });
});

test('a closed book is centred', () => {
  assert.deepEqual([0, 1, 3].map((spread) => spreadsOf(6).restingShift(spread)), [-0.5, 0, 0.5]);
  assert.deepEqual([0, 1, 3].map((spread) => spreadsOf(6, { binding: 'right' }).restingShift(spread)), [0.5, 0, -0.5]);
  assert.equal(spreadsOf(6, {}, 1).restingShift(0), 0);
});

test('leaves have the size of most pages; a wide page alone has its own', () => {
  assert.deepEqual(spreadsOf(7, { wide: [4] }).sheetSize(2), a4);
  assert.deepEqual(spreadsOf(7, { wide: [4] }, 1).sheetSize(3), { w: 1190, h: 842 });
});

for (const [width, height, sides] of [[1366, 768, 2], [390, 844, 1], [844, 390, 2], [1024, 1366, 1], [800, 800, 2]])
  test(`${width} x ${height}: ${sides} beside each other`, () => assert.equal(sidesFor(a4, { width, height }), sides));

test('the book lies in the middle, and is panned no further than its edge', () => {
  const viewport = { width: 1366, height: 768, scale: 1, zoom: 1, pan: { x: 0, y: 0 }, shift: 0 };
  const layout = layoutBook(a4, 2, 'left', viewport);
  assert.equal(layout.spine, 683);
  assert.deepEqual(boundedPan(a4, 2, { ...viewport, pan: { x: 500, y: 500 } }), { x: 0, y: 0 });
  const { x } = boundedPan(a4, 2, { ...viewport, zoom: 4, pan: { x: 1e6, y: 0 } });
  assert.ok(x > 0 && x < 2 * layout.width * 4);
});

test('a page is printed in the middle of its paper, and fills it but for a hair', () => {
  assert.deepEqual(printedRect({ width: 500, height: 707 }, a4), { x: 0, y: 0, width: 500, height: 707 });
  assert.deepEqual(printedRect({ width: 500, height: 700 }, { w: 500, h: 500 }), { x: 0, y: 100, width: 500, height: 500 });
  const layout = { width: 500, height: 707, spine: 600, top: 20, sides: /** @type {2} */ (2) };
  assert.deepEqual(pageRect(layout, { page: 4, part: 'right', side: 'right' }, { w: 1190, h: 842 }), { x: 100, y: 20, width: 1000, height: 707 });
});
