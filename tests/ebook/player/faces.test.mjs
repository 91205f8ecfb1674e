// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which faces stay in memory.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Faces } from '../../../resources/ebook/player/faces.js';

const megabyte = { width: 512, height: 512 };

// `count` faces, each of some megabytes, the latest used last.
function facesOf(count, megabytes) {
  const faces = new Faces({}, []);
  for (let i = 0; i < count; ++i)
    faces.faces.set('face ' + i, { canvas: { width: megabyte.width, height: megabyte.height * megabytes } });
  return faces;
}

const cases = [
  ['all, within the limit', 8, 1, [], 0],
  ['many small ones go by their bytes', 100, 1, [], 92],
  ['large ones', 20, 3, [], 14],
  ['six however large', 10, 40, [], 4],
  ['none that is seen goes', 10, 40, [0, 1, 2, 9], 4],
  ['more are seen than the limit allows', 10, 40, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9], 0],
];

for (const [name, count, megabytes, seenRows, gone] of cases) {
  test('faces that stay: ' + name, () => {
    const faces = facesOf(count, megabytes), all = [...faces.faces.values()], seen = seenRows.map(row => all[row]);
    const forgotten = [];
    faces.limit(new Set(seen), face => forgotten.push(face));
    assert.equal(forgotten.length, gone);
    assert.deepEqual(forgotten, all.filter(face => !seen.includes(face)).slice(0, gone), 'those used longest ago');
    assert.equal(faces.faces.size, count - gone);
  });
}

test('a page that waits for its picture says so after a moment, and not before', () => {
  const pictures = { of: () => ({ bitmap: null, sharpness: 0, closeUp: null, isUnpainted: false, version: 0 }) };
  const faces = new Faces(pictures, [{ w: 100, h: 100 }]), side = { page: 1, part: 'whole', side: 'left' }, written = [];
  const context = { measureText: () => ({ width: 1 }), fillText: words => written.push(words) };
  const paint = () => faces.paintPage(context, { spine: 100, top: 0, width: 100, height: 100, sides: 2 }, side, false);
  const stamp = faces.stampOf(side);
  paint();
  assert.deepEqual(written, []);
  faces.isLate = true;
  paint();
  assert.deepEqual(written, ['···']);
  assert.notEqual(faces.stampOf(side), stamp);
});
