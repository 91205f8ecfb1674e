// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The pixels of bent leaves, and those of the faces they are made from.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bentPixels } from '../../../resources/ebook/player/bending.js';
import { halfOf } from '../../../resources/ebook/player/facePixels.js';

const grey = light => (0xff000000 | light << 16 | light << 8 | light) >>> 0;
const image = (width, ...lights) => ({ pixels: Uint32Array.from(lights, grey), width, height: lights.length / width });

for (const [name, whole, half] of [
  ['the mean of four', image(2, 0, 100, 100, 200), image(1, 100)],
  ['an odd column and row are left out', image(3, 80, 80, 0, 80, 80, 0, 0, 0, 0), image(1, 80)],
  ['a single row', image(4, 10, 30, 50, 70), image(2, 20, 60)],
  ['a single pixel', image(1, 42), image(1, 42)],
]) {
  test('half a face: ' + name, () => {
    assert.deepEqual(halfOf(whole), half);
  });
}

const layout = { spine: 100, top: 0, width: 100, height: 100, sides: 2 };
const curl = { nx: 1, ny: 0, offset: 60, radius: 8 };
const leaf = { bent: { id: 1, curl, layout, boundOn: 'right', fade: 0, fadeSide: 'left', beyond: 1, speed: 0 }, front: 1, back: 2 };
const faces = { of: face => ({ pixels: new Uint32Array(100 * 100).fill(grey(face === 1 ? 255 : 128)), width: 100, height: 100 }) };
const bending = { area: { x: 100, y: 0, width: 100, height: 100 }, step: 1, leaves: [leaf], flats: [0], flaps: [0], memory: null };
const lightAt = ({ memory, width }, x, y) => new Uint32Array(memory)[y * width + x] & 255;

test('the flap shows the back of the leaf, and beyond the roll there is only its shadow', () => {
  const pixels = bentPixels(bending, faces);
  assert.deepEqual([pixels.width, pixels.height], [100, 100]);
  assert.ok(Math.abs(lightAt(pixels, 50, 50) - 128) < 30, String(lightAt(pixels, 50, 50)));
  assert.equal(lightAt(pixels, 90, 50), 0);
});

test('a coarse picture is smaller, and painted from halves', () => {
  const asked = new Set(), halves = { of: (face, isHalf) => asked.add(isHalf) && faces.of(face) };
  const { width, height } = bentPixels({ ...bending, step: 2.5 }, halves);
  assert.deepEqual([width, height, ...asked], [40, 40, true]);
});

test('memory of an earlier picture is used again, and nothing of it is seen', () => {
  const { memory } = bentPixels(bending, faces), old = memory.slice();
  new Uint32Array(memory).fill(grey(77));
  const again = bentPixels({ ...bending, memory }, faces);
  assert.equal(again.memory, memory);
  assert.deepEqual(new Uint8Array(again.memory), new Uint8Array(old));
});

test('a larger picture gets memory of its own', () => {
  const { memory } = bentPixels({ ...bending, step: 2 }, faces);
  assert.equal(bentPixels({ ...bending, memory }, faces).memory.byteLength, 40000);
});
