// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Issues that are out of the ordinary: bound at the right, with words that would be markup, with a page that is none.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Session } from './browser.mjs';
import { withScript } from './environment.mjs';

const session = new Session();

test('bound at the right, the left arrow goes on, and page 2 lies at the right of page 3', async () => {
  const reader = await session.open('right-to-left'), { page } = reader;
  await reader.press('ArrowLeft');
  await reader.openAt(2);
  await page.waitForSelector('.words-page[data-page="3"]', { state: 'attached' });
  const left = async number => (await page.locator('.words-page[data-page="' + number + '"]').evaluate(node => node.getBoundingClientRect().x));
  assert.ok(await left(2) > await left(3));
  await reader.press('ArrowRight');
  await reader.openAt(1);
  await reader.click(0.03, 0.5);
  await reader.openAt(2);
  await reader.press('End');
  await reader.openAt(8);
});

test('words that would be markup are words', async () => {
  const reader = await session.open('hostile'), { page } = reader;
  await reader.panel('Contents');
  assert.match(await page.locator('.tree a').first().textContent(), /<\/title><\/script><\/noscript><script>hostile=1<\/script><img src=x/);
  await page.locator('.tree a').nth(1).click();
  await reader.openAt(4);
  await reader.panel('Issue');
  await reader.panel('Text');
  await reader.press('Home');
  await reader.find('hostile');
  await page.waitForSelector('.hits button');
  assert.match(await page.title(), /<script>hostile=1<\/script>/);
  assert.equal(await page.evaluate(() => typeof globalThis.hostile), 'undefined');
  assert.equal(await page.locator('img[src="x"]').count(), 0);
  const addresses = await page.$$eval('a', all => all.map(each => each.href));
  assert.deepEqual(addresses.filter(each => !/^(file|https):/.test(each)), []);
});

test('without script, too, they are words', { skip: withScript }, async () => {
  const page = await session.openWithoutScript('hostile');
  assert.match(await page.locator('#outline a').first().textContent(), /<script>hostile=1/);
  assert.equal(await page.locator('img[src="x"]').count(), 0);
});

test('a page that could not be painted says so', async () => {
  const reader = await session.open('damaged', { hash: '#page=4' });
  await reader.openAt(4);
  assert.match(await reader.page.locator('.unpainted-page').textContent(), /4/);
  await reader.press('ArrowLeft');
  await reader.openAt(2);
});
