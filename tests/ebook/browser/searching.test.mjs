// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The search of the e-book answers as the program's own: each query of the monthly, counts and pages.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { Session } from './browser.mjs';
import { books, withoutMonthly } from './environment.mjs';

const session = new Session();
const shared = session.share('monthly-2024-02');

// First and last page of each hit, as the rows of the list say.
async function pagesFound(reader, count) {
  const rows = reader.page.locator('.hits button');
  for (let shown = await rows.count(); shown < count; shown = await rows.count()) {
    await rows.last().scrollIntoViewIfNeeded();
    await reader.page.waitForFunction(before => document.querySelectorAll('.hits button').length > before, shown);
  }
  return reader.page.$$eval('.hits .number', all => all.map(each => each.title.match(/Page [0-9]+/g).map(words => Number(words.slice(5)))));
}

test('every query of the monthly has the same hits as in the program', { skip: withoutMonthly }, async t => {
  const reader = await shared();
  for (const line of readFileSync(join(books, 'found.jsonl'), 'utf8').trim().split('\n')) {
    const { query, hits } = JSON.parse(line);
    await t.test(query, async () => {
      await reader.find(query);
      const wanted = hits.map(hit => (hit.page === hit.end_page ? [hit.page] : [hit.page, hit.end_page]));
      assert.deepEqual(await pagesFound(reader, hits.length), wanted);
    });
  }
});

test('the next hit is gone to and marked in the list', { skip: withoutMonthly }, async () => {
  const reader = await shared(), { page } = reader;
  await reader.find('热辣滚烫');
  await reader.press('Enter');
  await page.waitForSelector('.hits [aria-current]');
  const [first] = await page.locator('.hits [aria-current] .number').getAttribute('title').then(title => title.match(/[0-9]+/));
  await page.waitForFunction(wanted => document.querySelector('.page-box').value.includes(wanted), first);
  await reader.press('F3');
  await page.waitForFunction(() => [...document.querySelectorAll('.hits button')].findIndex(row => row.hasAttribute('aria-current')) === 1);
  await reader.press('Shift+F3');
  await page.waitForFunction(() => [...document.querySelectorAll('.hits button')].findIndex(row => row.hasAttribute('aria-current')) === 0);
});

test('folded away, the search leaves a bar with its hits', { skip: withoutMonthly }, async () => {
  const reader = await shared(), { page } = reader;
  await reader.press('F9');
  await page.waitForSelector('.hit-bar:not([hidden])');
  await page.locator('.hit-bar').getByRole('button', { name: 'Close' }).click();
  await page.waitForSelector('.hit-bar', { state: 'hidden' });
});

test('what is not there is said, with what may be meant', { skip: withoutMonthly }, async () => {
  const reader = await shared();
  await reader.find('不存在的词语');
  assert.match(await reader.page.locator('.status').textContent(), /不存在的词语/);
});
