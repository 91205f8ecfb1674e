// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The address names the place: links into the issue, back and forward, the place kept for the next time.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Session } from './browser.mjs';
import { bookAddress, withoutMonthly } from './environment.mjs';
import { Reader } from './reader.mjs';

const session = new Session();

test('a jump is an entry of the history, a turned page changes the entry', async () => {
  const reader = await session.open('fanye-sample'), { page } = reader;
  const jumpTo = async number => {
    await page.fill('.page-box', number + '/');
    await reader.press('Enter');
  };
  await jumpTo(10);
  await reader.openAt(10);
  await page.locator('#book').focus();
  await reader.press('ArrowRight');
  await reader.openAt(12);
  await jumpTo(24);
  await reader.openAt(23);
  assert.match(new URL(page.url()).hash, /^#page=2[34]$/);
  for (const [step, at] of [['goBack', 12], ['goBack', 1], ['goForward', 12], ['goForward', 23]]) {
    await page[step]();
    await reader.openAt(at);
  }
  await page.reload();
  await reader.ready();
  await reader.openAt(23);
});

test('the place is kept for the next time', async () => {
  const reader = await session.open('fanye-sample');
  await reader.press('ArrowRight');
  await reader.openAt(2);
  const again = await session.openIn(reader.page.context(), 'fanye-sample');
  await again.openAt(2);
});

test('links into the issue: page, folio, words', { skip: withoutMonthly }, async () => {
  const reader = await session.open('monthly-2024-02', { hash: '#page=12' });
  await reader.openAt(12);
  for (const [hash, place] of [['#folio=08', '08'], ['#p20', '20'], ['#page=999', '1'], ['#find=' + encodeURIComponent('热辣滚烫'), '3']]) {
    await reader.page.evaluate(() => localStorage.clear());
    await reader.page.goto('about:blank');
    await reader.page.goto(bookAddress('monthly-2024-02', hash));
    const opened = new Reader(reader.page);
    await opened.ready();
    await reader.page.waitForFunction(wanted => document.querySelector('.page-box').value.match(/[0-9]+/g).map(Number).includes(wanted), Number(place));
  }
  assert.equal(await reader.page.inputValue('input[type=search]'), '热辣滚烫');
});
