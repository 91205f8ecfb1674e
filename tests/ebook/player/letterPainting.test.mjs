// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the letters of a page are painted: where, in which order, and in slices.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { paintLetters } from '../../../resources/ebook/player/letterPainting.js';

const known = { path: id => id === 'g404' ? undefined : id };
const lettering = (...groups) => ({ width: 100, height: 200, groups: groups.map(([fill, opacity, ...letters]) =>
  ({ fill, opacity, letters: letters.map(([shape, x, y]) => ({ shape, x, y })) })) });

// Writes down what is filled: "shape colour@opacity at x,y times across,down".
class Context {
  filled = [];

  setTransform(a, b, c, d, x, y) {
    this.place = x + ',' + y + ' times ' + a + ',' + d;
  }

  fill(path) {
    this.filled.push(path + ' ' + this.fillStyle + '@' + this.globalAlpha + ' at ' + this.place);
  }

  getImageData() {}
}

const lists = [
  ['as large as its units', lettering(['#000', 1, ['g0', 5, 6], ['g1', 7, 8]]), { x: 0, y: 0, width: 100, height: 200 }, ['g0 #000@1 at 5,6 times 1,1', 'g1 #000@1 at 7,8 times 1,1']],
  ['scaled', lettering(['#000', 1, ['g0', 5, 6]]), { x: 0, y: 0, width: 200, height: 100 }, ['g0 #000@1 at 10,3 times 2,0.5']],
  ['a part of the page', lettering(['#000', 1, ['g0', 5, 6]]), { x: -300, y: -50, width: 800, height: 1600 }, ['g0 #000@1 at -260,-2 times 8,8']],
  ['group by group', lettering(['#000', 1, ['g0', 1, 1]], ['#fff', 0.5, ['g1', 2, 2]], ['#000', 1, ['g0', 3, 3]]), { x: 0, y: 0, width: 100, height: 200 },
    ['g0 #000@1 at 1,1 times 1,1', 'g1 #fff@0.5 at 2,2 times 1,1', 'g0 #000@1 at 3,3 times 1,1']],
  ['a shape that no page defines is left out', lettering(['#000', 1, ['g404', 1, 1], ['g0', 2, 2]]), { x: 0, y: 0, width: 100, height: 200 }, ['g0 #000@1 at 2,2 times 1,1']],
];

for (const [name, page, rect, expected] of lists) {
  test('letters on a page: ' + name, async () => {
    const context = new Context();
    await paintLetters(context, { lettering: page, shapes: known }, rect);
    assert.deepEqual(context.filled, expected);
  });
}

test('a page of many letters leaves room for others', async () => {
  const context = new Context(), many = Array.from({ length: 400 }, (_, i) => ['g0', i, 0]);
  context.getImageData = () => {
    for (const until = performance.now() + 2; performance.now() < until;);
  };
  const timesOfOthers = async () => {
    let others = 0;
    const other = setInterval(() => ++others, 0);
    await paintLetters(context, { lettering: lettering(['#000', 1, ...many]), shapes: known }, { x: 0, y: 0, width: 1, height: 1 });
    clearInterval(other);
    return others;
  };
  assert.equal(await timesOfOthers(), 0, 'in a worker there are none');
  globalThis.document = {};
  const others = await timesOfOthers();
  delete globalThis.document;
  assert.ok(others >= 2, others + ' times');
});
