// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The glyphs of an issue as one sequence: joins, snippets, rectangles, and what is copied.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { glyphPlaces, glyphRect, keptClearOf } from '../../../resources/ebook/player/advances.js';
import { readOn } from '../../../resources/ebook/player/copying.js';
import { SignSequence } from '../../../resources/ebook/player/signs.js';
import { finished, issueText, table } from './tables.mjs';

/** @param {string[][]} pages */
const bodyOf = (pages) => new SignSequence(issueText(pages), false);
const unbroken = (/** @type {string} */ text) => text.replaceAll('\u0001', '/');

test('lines are folded as they are read on', () => {
  const fold = (/** @type {string[][]} */ pages) => unbroken(finished(bodyOf(pages).folded(table)).text);
  assert.equal(fold([['广清|', '园区', '#01'], ['人民']]), '广清园区/人民/');
  assert.equal(fold([['exam-|', 'ple']]), 'example/');
  assert.equal(fold([['the~'], ['end']]), 'theend/');
});

test('furniture is a sequence of its own', () => {
  assert.equal(unbroken(finished(new SignSequence(issueText([['广清', '#01']]), true).folded(table)).text), '01/');
});

test('a snippet shows fifteen signs around, joined and within the flow', () => {
  const body = bodyOf([['一二三四五六七八九十一二三四五|'], ['六七 八|', '九十一二三四五六七八九十'], ['人民']]);
  const { snippet, matchStart, matchEnd } = body.snippetOf({ first: 15, last: 17 });
  assert.equal(snippet, '一二三四五六七八九十一二三四五六七 八九十一二三四五六七八九十');
  assert.equal(snippet.slice(matchStart, matchEnd), '六七 八');
});

test('a line-break hyphen is in no snippet', () => {
  const { snippet, matchStart, matchEnd } = bodyOf([['an exam-|', 'ple']]).snippetOf({ first: 2, last: 9 });
  assert.equal(snippet, 'an example');
  assert.equal(snippet.slice(matchStart, matchEnd), 'example');
});

test('one rectangle for each line, also over a page end', () => {
  const hit = bodyOf([['一二三|'], ['四五六']]).hitAt({ first: 2, last: 3 });
  assert.deepEqual([hit.page, hit.endPage], [1, 2]);
  assert.deepEqual(hit.rects, [{ page: 1, rect: { x: 70, y: 100, w: 10, h: 12 } }, { page: 2, rect: { x: 50, y: 100, w: 10, h: 12 } }]);
});

test('text of a range', () => {
  assert.equal(bodyOf([['the~', 'end of']]).textOf({ first: 0, last: 7 }), 'the end of');
  assert.equal(bodyOf([['the end']]).textOf({ first: 0, last: 2 }), 'the');
});

test('places of glyphs are steps, with runs', () => {
  assert.deepEqual(glyphPlaces('50 1000*3 -200', 4), [0.5, 10.5, 20.5, 30.5, 28.5]);
});

test('a damaged file that tells of places without end is not followed', () => {
  assert.equal(glyphPlaces('0 1000*99999999999', 3).length, 5);
  assert.deepEqual(glyphRect(['ab', 0, 0, 20, 10, '0 5*99999999999', 0, 10], 0, 1), { x: 0, y: 0, w: 0.05, h: 10 });
});

test('lines that a damaged file does not have are passed over', () => {
  const text = issueText([['广清|', '园区'], ['人民']]);
  text.flows.unshift([0, 0, 99999999999, 0], [99999999999, 99999999999, 99999999999, 99999999999]);
  assert.equal(unbroken(finished(new SignSequence(text, false).folded(table)).text), '广清园区/人民/');
});

test('the gap behind a word does not belong to it', () => {
  /** @type {import('../../../resources/ebook/player/advances.js').Line} */
  const line = ['ab cd', 0, 0, 60, 12, '0 500 2500 500*2', 0, 10];
  assert.deepEqual(glyphRect(line, 0, 2), { x: 0, y: 0, w: 15, h: 12 });
});

test('vertical lines run downwards', () => {
  assert.deepEqual(glyphRect(['一二', 300, 50, 12, 20, '0 1000*2', 1, 10], 1, 2), { x: 300, y: 60, w: 12, h: 10 });
});

test('rectangles keep clear of the next line', () => {
  /** @type {any} */ const own = ['一', 0, 0, 10, 14, '', 0, 10];
  /** @type {any} */ const next = ['二', 0, 10, 10, 14, '', 0, 10];
  assert.deepEqual(keptClearOf({ x: 0, y: 0, w: 10, h: 14 }, own, next), { x: 0, y: 0, w: 10, h: 12 });
  assert.deepEqual(keptClearOf({ x: 0, y: 10, w: 10, h: 14 }, next, own), { x: 0, y: 12, w: 10, h: 12 });
});

test('copied text reads on without line ends and furniture', () => {
  const text = issueText([['广清|', '园', '人民', '#01'], ['an exam-|', 'ple~', 'here']]);
  const parts = text.pages.flatMap(({ lines }, page) => lines.map((/** @type {any} */ line, /** @type {number} */ row) => ({ page, row, text: line[0] })));
  assert.equal(readOn(parts, text), '广清园\n人民\nan example here');
  assert.equal(readOn([{ page: 0, row: 3, text: '01' }], text), '01');
  assert.equal(readOn([{ page: 0, row: 0, text: '清' }, { page: 0, row: 1, text: '园' }], text), '清园');
});
