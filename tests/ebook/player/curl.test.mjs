// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The geometry of the bent leaf, and that its last frame is the flat page.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { apart, axisDistance, curlThrough, liftedPoint, preferredRadius, progressOf, seenAt, turningPath, withinReach } from '../../../resources/ebook/player/curl.js';
import { PlainRaster } from '../../../resources/ebook/player/plainRaster.js';

/** The same numbers in every run. @param {number} seed */
function randomNumbers(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const sheets = [{ width: 505, height: 714 }, { width: 300, height: 900 }, { width: 800, height: 500 }];

/** Random pulls at random points of several sheets. @param {number} count */
function* pulls(count) {
  const random = randomNumbers(20240305);
  for (let i = 0; i < count; ++i) {
    const sheet = sheets[i % sheets.length];
    const grabbed = { x: (0.3 + 0.7 * random()) * sheet.width, y: random() * sheet.height };
    const target = { x: (3 * random() - 1.5) * sheet.width, y: (2 * random() - 0.5) * sheet.height };
    const held = withinReach(sheet, grabbed, target);
    yield { sheet, grabbed, held, curl: curlThrough(sheet, grabbed, held, preferredRadius(sheet)) };
  }
}

test('the curl puts the grabbed point where it is held', () => {
  for (const { grabbed, held, curl } of pulls(20000))
    if (curl) assert.ok(apart(liftedPoint(curl, grabbed).at, held) < 1e-6);
});

test('both ends of the spine lie flat', () => {
  for (const { sheet, curl } of pulls(20000))
    for (const y of [0, sheet.height]) assert.ok(!curl || axisDistance(curl, { x: 0, y }) < 1e-6);
});

test('paper does not stretch: the held point is within both discs about the ends of the spine', () => {
  for (const { sheet, grabbed, held } of pulls(5000))
    for (const end of [{ x: 0, y: 0 }, { x: 0, y: sheet.height }]) assert.ok(apart(held, end) <= apart(grabbed, end) + 1e-6);
});

test('a target within reach is reached', () => {
  const [sheet] = sheets;
  assert.deepEqual(withinReach(sheet, { x: 505, y: 714 }, { x: 200, y: 600 }), { x: 200, y: 600 });
});

test('what is seen at a place is the point that lies there', () => {
  const random = randomNumbers(7);
  for (const { sheet, curl } of pulls(4000)) {
    const place = { x: (2 * random() - 1) * sheet.width, y: random() * sheet.height };
    const seen = curl && seenAt(curl, sheet, place);
    if (!seen) continue;
    const lifted = liftedPoint(curl, seen.paper);
    assert.ok(apart(lifted.at, place) < 1e-6);
    assert.equal(seen.isBack, lifted.angle > Math.PI / 2);
  }
});

test('a turn without a hand goes from the page to its mirror image', () => {
  for (const sheet of sheets) {
    for (const grabbed of [{ x: sheet.width, y: sheet.height }, { x: sheet.width * 0.6, y: 0 }]) {
      assert.deepEqual(turningPath(sheet, grabbed, 0), grabbed);
      assert.ok(apart(turningPath(sheet, grabbed, 1), { x: -grabbed.x, y: grabbed.y }) < 1e-9);
      assert.ok(Math.abs(progressOf(grabbed, turningPath(sheet, grabbed, 0.3)) - 0.3) < 1e-12);
    }
  }
});

test('a leaf that lies turned is a sharp fold at the spine', () => {
  for (const sheet of sheets) {
    const curl = curlThrough(sheet, { x: sheet.width, y: sheet.height }, { x: -sheet.width, y: sheet.height }, preferredRadius(sheet));
    assert.ok(curl && curl.radius < 1e-9 && Math.abs(curl.offset) < 1e-9 && curl.nx === 1);
  }
});

/** @param {number} width @param {number} height @param {number} seed */
function noise(width, height, seed) {
  const random = randomNumbers(seed);
  return { width, height, pixels: Uint32Array.from({ length: width * height }, () => (0xff000000 | (random() * 0xffffff)) >>> 0) };
}

for (const boundOn of /** @type {const} */ (['right', 'left'])) {
  for (const isSmooth of [false, true]) {
    test(`the last frame is the flat page, bound ${boundOn}, ${isSmooth ? 'smooth' : 'nearest'}`, () => {
      const width = 64, height = 90, layout = { width, height, spine: 70, top: 5, sides: /** @type {2} */ (2) };
      const grabbed = { x: width, y: height }, held = { x: -width, y: height };
      const curl = curlThrough(layout, grabbed, held, preferredRadius(layout));
      assert.ok(curl);
      const view = { pixels: new Uint32Array(140 * 100), width: 140, height: 100, x: 0, y: 0, step: 1 };
      const front = noise(width, height, 1), back = noise(width, height, 2);
      const raster = new PlainRaster(view, { id: 1, curl, layout, boundOn, fade: 0, fadeSide: 'left', beyond: 1, speed: 0 }, front, back, isSmooth);
      raster.paintRising();
      raster.paintFlap();
      const left = boundOn === 'right' ? layout.spine - width : layout.spine;
      for (let y = 0; y < height; ++y) {
        const begin = (y + layout.top) * view.width + left;
        assert.deepEqual(view.pixels.slice(begin, begin + width), back.pixels.slice(y * width, (y + 1) * width), `row ${y}`);
      }
      const painted = view.pixels.reduce((count, pixel) => count + Number(pixel !== 0), 0);
      assert.equal(painted, width * height, 'nothing beside the page is touched');
    });
  }
}
