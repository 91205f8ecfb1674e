// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the e-book offers to scripts: window.fanye, and the two marks that tell how far it is.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { Session } from './browser.mjs';
import { books, withoutMonthly } from './environment.mjs';

const session = new Session();
const monthly = session.share('monthly-2024-02');

// Waits until the page says that all is there.
async function completed({ page }) {
  await page.waitForSelector('html[data-fanye-ready][data-fanye-complete]', { state: 'attached' });
  return page;
}

test('pages, place and contents are told', async () => {
  const page = await completed(await session.open('drawn', { hash: '#page=2' }));
  const told = await page.evaluate(() => {
    const { pages, page, folio, moving, contents } = window.fanye;
    return { pages, page, folio, moving, areContents: Array.isArray(contents) };
  });
  assert.deepEqual({ ...told, folio: null }, { pages: 29, page: 2, folio: null, moving: false, areContents: true });
});

test('a page is turned to, and the promise waits until nothing moves', async () => {
  const page = await completed(await session.open('drawn'));
  const { moving, page: open } = await page.evaluate(async () => {
    await window.fanye.goTo(6);
    return { moving: window.fanye.moving, page: window.fanye.page };
  });
  assert.deepEqual([moving, open], [false, 6]);
  assert.match(await page.evaluate(() => window.fanye.goTo(999).catch(String)), /no page 999/);
});

test('queries of the monthly have the counts, tiers and pages of the program', { skip: withoutMonthly }, async t => {
  const page = await completed(await monthly());
  for (const line of readFileSync(join(books, 'found.jsonl'), 'utf8').trim().split('\n')) {
    const { query, tier, count, hits } = JSON.parse(line);
    await t.test(query, async () => {
      const found = await page.evaluate(words => window.fanye.find(words), query);
      assert.deepEqual(found, { tier, count, pages: hits.map(hit => hit.page) });
    });
  }
});

test('the text of a page and the contents of the monthly are told', { skip: withoutMonthly }, async () => {
  const page = await completed(await monthly());
  assert.match(await page.evaluate(() => window.fanye.text(6)), /广清/);
  const contents = await page.evaluate(() => window.fanye.contents);
  assert.ok(contents.length > 10);
  assert.ok(contents.every(({ title, level, page: of }) => title && level >= 1 && (of === null || of >= 1)));
});
