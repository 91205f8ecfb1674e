// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A phone: one page, fingers, the tools behind a button.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Session } from './browser.mjs';
import { browserName } from './environment.mjs';

const session = new Session();
const phone = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true };
const withoutTouch = browserName === 'chromium' ? false : 'this browser takes no touches here';
const shared = session.share('fanye-sample', phone), sharedTimed = session.share('fanye-sample', { ...phone, isTimed: true });

async function touches(reader) {
  const remote = await reader.page.context().newCDPSession(reader.page);
  return (type, points) => remote.send('Input.dispatchTouchEvent', { type, touchPoints: points.map(([x, y], id) => ({ x, y, id })) });
}

// A finger from one place to another, in eight frames.
async function swipe(reader, from, to) {
  const touch = await touches(reader);
  await touch('touchStart', [[from, 400]]);
  for (let step = 1; step <= 8; ++step) {
    await touch('touchMove', [[from + (to - from) * step / 8, 400]]);
    await reader.pass(16);
  }
  await touch('touchEnd', []);
  await reader.pass(1500);
}

test('a swipe turns forward, another back', { skip: withoutTouch }, async () => {
  const reader = await sharedTimed();
  await reader.stopClock();
  await swipe(reader, 320, 120);
  await reader.openAt(2);
  await swipe(reader, 320, 120);
  await reader.openAt(3);
  await swipe(reader, 60, 290);
  await reader.openAt(2);
});

test('a tap beside the middle turns, a double tap enlarges, two fingers too', { skip: withoutTouch }, async () => {
  const reader = await shared(), { page } = reader, touch = await touches(reader);
  await page.touchscreen.tap(370, 400);
  await reader.openAt(2);
  const scale = () => page.evaluate(() => new DOMMatrix(document.querySelector('.words-page').style.transform).a);
  const fitted = await scale();
  const isLarger = () => page.waitForFunction(fit => document.querySelector('#overlay').style.visibility !== 'hidden'
    && new DOMMatrix(document.querySelector('.words-page').style.transform).a > fit * 1.3, fitted);
  await touch('touchStart', [[150, 400], [240, 400]]);
  for (let step = 1; step <= 6; ++step)
    await touch('touchMove', [[150 - step * 8, 400], [240 + step * 8, 400]]);
  await touch('touchEnd', []);
  await isLarger();
});

test('the panels lie over the book, and a place chosen in them folds them away', async () => {
  const reader = await session.open('fanye-sample', phone), { page } = reader;
  await reader.panel('Contents');
  await page.locator('.tree a').nth(3).click();
  await page.waitForSelector('#panel', { state: 'hidden' });
  await reader.rest();
  assert.notEqual(await reader.place(), '1');
});

test('tools are behind one button', async () => {
  const reader = await session.open('fanye-sample', phone), { page } = reader;
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('button', { name: 'Dark surround' }).click();
  await page.waitForSelector('[data-surround=dark]', { state: 'attached' });
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  assert.ok(overflow <= 0, 'nothing lies beside the screen');
});
