// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Ideographs found by how they are read: whole syllables, an unfinished one, initials.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PinyinQuery, PinyinTable } from '../../../resources/ebook/player/pinyin.js';
import { folded, tables } from './tables.mjs';

const readings = new PinyinTable(tables.pinyin);

/** @param {string} text @param {string} typed */
const found = (text, typed) => {
  const query = new PinyinQuery(folded(typed), readings), inText = folded(text);
  return query.isUsable ? query.occurrences(inText).map(({ begin, end }) => inText.text.slice(begin, end)) : null;
};

for (const [text, typed, expected] of /** @type {[string, string, string[] | null][]} */ ([
  ['在广清园里', 'guangqingyuan', ['广清园']],
  ['在广清园里', 'Guang Qing Yuan', ['广清园']],
  ['在广清园里', 'qingyu', ['清园']],
  ['在广清园里', 'gqy', ['广清园']],
  ['广清园广清园', 'gqy', ['广清园', '广清园']],
  ['长行', 'changhang', ['长行']],
  ['长行', 'zhangxing', ['长行']],
  ['女', 'nv', ['女']],
  ['女', 'nu', ['女']],
  ['西安', 'xian', ['西安']],
  ['先', 'xian', ['先']],
  ['先', "xi'an", []],
  ['西安', "xi'an", ['西安']],
  ['广清', 'guan gqing', []],
  ['广清园', 'g', null],
  ['广清园', 'guang广', null],
  ['广清园', 'g1', null],
]))
  test(`${typed} in ${text}`, () => assert.deepEqual(found(text, typed), expected));
