// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The e-book in WebKitGTK: opening, turning, contents, search, copying; nothing asked for, nothing refused.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { bookAddress, books, browserPath, withoutMonthly } from '../browser/environment.mjs';
import { WebKit } from './driver.mjs';

/** @type {WebKit} */
let webkit;
before(async () => {
  webkit = await WebKit.start(browserPath);
});
after(() => webkit?.stop());

async function open(book, hash = '') {
  await webkit.open('about:blank');
  await webkit.open(bookAddress(book, hash));
  await webkit.untilTrue(() => Boolean(document.querySelector('.page-box')));
}

function openAt(page) {
  return webkit.untilTrue(wanted => Number(document.querySelector('.slider input').value) === wanted
    && document.getElementById('overlay').style.visibility !== 'hidden', page);
}

test('it opens, and turns by key, mouse and click', async () => {
  await open('fanye-sample', '#page=1');
  await openAt(1);
  for (const [key, page] of [['ArrowRight', 2], ['ArrowRight', 4], ['ArrowLeft', 2]]) {
    await webkit.press(key);
    await openAt(page);
  }
  const [x, y, width, height] = await webkit.evaluate(() => {
    const box = document.getElementById('stage').getBoundingClientRect();
    return [box.x, box.y, box.width, box.height];
  });
  await webkit.drag([x + width * 0.97, y + height / 2]);
  await openAt(4);
  const row = y + height * 0.95;
  await webkit.drag([x + width * 0.7, row], [x + width * 0.6, row], [x + width * 0.45, row], [x + width * 0.3, row]);
  await openAt(6);
});

test('the contents lead to their pages', { skip: withoutMonthly }, async () => {
  await open('monthly-2024-02', '#page=1');
  await webkit.evaluate(() => {
    document.querySelectorAll('.rail-button')[1].click();
    [...document.querySelectorAll('.tree a')].find(each => each.textContent.includes('温文星到广清指挥部调研慰问')).click();
  });
  await openAt(6);
});

test('over a line end, what is copied reads on', { skip: withoutMonthly }, async () => {
  await webkit.untilTrue(() => Boolean(document.querySelector('.words-page[data-page="6"] .words-line')));
  const text = await webkit.evaluate(() => {
    const lines = [...document.querySelectorAll('.words-page[data-page="6"] .words-line')], row = lines.findIndex(line => line.textContent.startsWith('清远市一是坚持'));
    const range = document.createRange();
    range.setStartBefore(lines[row]);
    range.setEndAfter(lines[row + 1]);
    getSelection().removeAllRanges();
    getSelection().addRange(range);
    const event = new ClipboardEvent('copy', { clipboardData: new DataTransfer(), bubbles: true, cancelable: true });
    document.dispatchEvent(event);
    return event.clipboardData.getData('text/plain');
  });
  assert.match(text, /^清远市一是坚持[^\n]+$/);
});

test('queries have the same number of hits as in the program', { skip: withoutMonthly }, async () => {
  await webkit.evaluate(() => document.querySelectorAll('.rail-button')[2].click());
  for (const line of readFileSync(join(books, 'found.jsonl'), 'utf8').trim().split('\n')) {
    const { query, hits } = JSON.parse(line);
    await webkit.evaluate(words => {
      document.querySelector('.status').firstElementChild.setAttribute('data-old', '');
      const field = document.querySelector('input[type=search]');
      field.value = words;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }, query);
    await webkit.untilTrue(() => Boolean(document.querySelector('.status > :first-child:not([data-old])')));
    const said = await webkit.evaluate(() => document.querySelector('.status').textContent);
    const count = Number(/([0-9]+) (处|place)/.exec(said)?.[1] ?? 0);
    assert.equal(count, hits.length, query + ': ' + said);
  }
});

test('nothing was asked for', async () => {
  const asked = await webkit.evaluate(() => performance.getEntriesByType('resource').map(each => each.name).filter(name => !/^(blob|data):/.test(name)));
  assert.deepEqual(asked, []);
});
