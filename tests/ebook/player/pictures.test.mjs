// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which pictures are decoded, and at which size.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Pictures } from '../../../resources/ebook/player/pictures.js';

const natural = { width: 1200, height: 1600 };
const source = { stored: async () => ({ picture: new Blob([new Uint8Array(40)]), drawing: null }), thumbnail: async () => null };

// A browser whose decoder answers when the test lets it.
class Decoder {
  asked = [];

  constructor() {
    globalThis.createImageBitmap = (blob, options = {}) => new Promise((resolve, reject) => {
      const width = options.resizeWidth ?? natural.width, height = options.resizeHeight ?? natural.height;
      this.asked.push({ width, succeed: () => resolve({ width, height, close() {} }), fail: () => reject(new Error('damaged')) });
    });
  }

  async next() {
    for (let i = 0; i < 20 && this.asked.length === 0; ++i)
      await new Promise(resolve => setTimeout(resolve));
    return this.asked.shift();
  }
}

const sizeOf = width => () => ({ width, height: width * 4 / 3 });

test('a picture that lands at an old size is decoded again at the new one', async () => {
  const decoder = new Decoder(), pictures = new Pictures(source, () => {});
  pictures.entry(1).natural = natural.width;
  pictures.want([1], sizeOf(300), [], []);
  const first = await decoder.next();
  pictures.want([1], sizeOf(600), [], []);
  first.succeed();
  const second = await decoder.next();
  assert.deepEqual([first.width, second.width], [300, 600]);
  second.succeed();
  assert.equal(await decoder.next(), undefined);
  assert.equal(pictures.of(1).bitmap.width, 600);
});

test('a page that is no longer wanted is not decoded again', async () => {
  const decoder = new Decoder(), pictures = new Pictures(source, () => {});
  pictures.want([1], sizeOf(300), [], []);
  const first = await decoder.next();
  pictures.want([], sizeOf(600), [], []);
  first.succeed();
  assert.equal(await decoder.next(), undefined);
  assert.equal(pictures.of(1).bitmap, null);
});

test('a failed decoding is tried again, and in the end the page counts as unpainted', async () => {
  const decoder = new Decoder(), pictures = new Pictures(source, () => {});
  pictures.want([1], sizeOf(300), [], []);
  let tries = 0;
  for (let asked = await decoder.next(); asked; asked = await decoder.next(), ++tries)
    asked.fail();
  assert.equal(tries, 6, 'three times, with options and without');
  assert.ok(pictures.of(1).isUnpainted);
});
