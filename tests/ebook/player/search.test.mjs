// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The tiers of the search: the first that has hits answers.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { severalWords } from '../../../resources/ebook/player/severalWords.js';
import { indexOf } from './tables.mjs';

const pages = [
  ['#广清月报', '卷首语', '广清|', '#01'],
  ['园区的“中国人民”,一二三四五六。'],
  ['the well-|', 'known example in Guang 2024', '广清园区,一二三四五六'],
  ['园区 人民', '人民在中国的园区', '园区在人民与所有其他各行各业的许多朋友都喜欢的地方以外还有中国'],
];
const index = indexOf(pages);

/** @param {string} query */
function answer(query) {
  const { tier, hits, furnitureCount, suggestion } = index.find(query);
  return { tier, pages: hits.map((hit) => hit.page), furnitureCount, suggestion };
}

for (const [query, tier, found, furnitureCount = 0, suggestion = ''] of /** @type {[string, string, number[], number?, string?][]} */ ([
  ['广清园', 'strict', [1, 3]],
  ['廣清園', 'strict', [1, 3]],
  ['WELL-KNOWN', 'strict', [3]],
  ['wellknown', 'strict', [3]],
  ['园', 'strict', [2, 3, 4, 4, 4]],
  ['广清', 'strict', [1, 3], 1],
  ['月报', 'strict', [], 1],
  ['“月报”', 'loose', [], 1],
  ['中国!人民', 'loose', [2]],
  ['园区 人民', 'strict', [4]],
  ['人民 园区', 'strict', [4, 2]],
  ['中国 园区', 'strict', [4, 2]],
  ['中国 广清', 'strict', []],
  ['20 24', 'strict', []],
  ['guangqing', 'pinyin', [1, 3], 1],
  ['一二三四七六', 'near', [2, 3], 0, '一二三四五六'],
  ['exam ple', 'strict', [], 0, 'example'],
  ['没有的', 'strict', []],
  ['', 'strict', []],
  [' \u3000', 'strict', []],
]))
  test(`search: ${JSON.stringify(query)}`, () => assert.deepEqual(answer(query), { tier, pages: found, furnitureCount, suggestion }));

test('hits stand in page order, not in that of the flows', () => {
  const other = indexOf([['人民|', '中国'], ['人民']]);
  assert.deepEqual(other.find('人民').hits.map((hit) => hit.page), [1, 2]);
});

test('several words are marked one by one where they are closest', () => {
  const [hit] = index.find('国的 人民').hits;
  assert.equal(hit.page, 4);
  assert.equal(hit.rects.length, 2);
  assert.equal(hit.excerpt.snippet.slice(hit.excerpt.matchStart, hit.excerpt.matchEnd), '人民在中国的');
});

test('words of a query', () => {
  assert.deepEqual(severalWords(' 广清\u3000茶叶 '), ['广清', '茶叶']);
  for (const query of ['广清', '广 清', '20 24', ''])
    assert.deepEqual(severalWords(query), []);
});
