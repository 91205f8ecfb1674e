// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Places as part of an address.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hashOf, placeIn, searchOf } from '../../../resources/ebook/player/address.js';
import { Issue } from '../../../resources/ebook/player/issue.js';

for (const [hash, place] of /** @type {[string, object][]} */ ([
  ['#page=12', { page: 12 }],
  ['#folio=08', { folio: '08' }],
  ['#find=广清园', { find: '广清园' }],
  ['#find=%E5%B9%BF&page=3', { find: '广', page: 3 }],
  ['#find=a+b', { find: 'a b' }],
  ['#find=100%', { find: '100%' }],
  ['#p7', { page: 7 }],
  ['#page=-1', {}],
  ['#page=x', {}],
  ['', {}],
]))
  test(`address: ${hash || 'none'}`, () => assert.deepEqual(placeIn(hash), place));

test('an address is read as it was written', () => {
  const place = { page: 5, find: '100% & 广清园' };
  assert.deepEqual(placeIn(hashOf(place)), place);
});

for (const [what, place, page, query, wanted] of /** @type {[string, object, number | undefined, string, string][]} */ ([
  ['alone it leads to the first hit', { find: '茶' }, undefined, '', 'lead'],
  ['with a page its hits are shown', { page: 20, find: '茶' }, 20, '', 'show'],
  ['with a folio, too', { folio: '18', find: '茶' }, 20, '', 'show'],
  ['with a page that there is not, it leads', { page: 999, find: '茶' }, undefined, '', 'lead'],
  ['what is found already is not searched for again', { page: 20, find: '茶' }, 20, '茶', 'none'],
  ['another one is', { page: 20, find: '茶' }, 20, '园', 'show'],
  ['none', { page: 20 }, 20, '', 'none'],
]))
  test(`a search in an address: ${what}`, () => assert.equal(searchOf(place, page, query), wanted));

const issue = new Issue({ pages: [{}, {}, { folio: '01' }, { folio: '02' }, { folio: 'iv' }], contents: [{ title: '一', level: 1, page: 2 }, { title: '二', level: 1, page: 4 }] });

for (const [typed, page] of /** @type {[string, number | undefined][]} */ ([
  ['01', 3], ['1', 3], ['3', 3], ['5', 5], ['第2页', 4], ['p. 2', 4], ['2/5', 2], ['02 · 4 / 5', 4], ['01–02 · 3–4', 3], ['iv', 5], ['9', undefined], ['x', undefined], ['', undefined],
]))
  test(`page box: ${typed}`, () => assert.equal(issue.pageMeant(typed), page));

test('the article on a page', () => {
  assert.deepEqual([1, 2, 3, 4, 5].map((page) => issue.articleTitle(page)), ['', '一', '一', '二', '二']);
});

test('pages in words', () => {
  assert.equal(issue.wordsOfPages([3, 4]), '01–02 · 3–4');
  assert.equal(issue.wordsOfPages([2, 3]), '2–3');
  assert.equal(issue.wordsOfPages([3]), '01 · 3');
});
