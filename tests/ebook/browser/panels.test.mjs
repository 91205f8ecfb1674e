// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Contents, pages and reading text beside the book; size and zoom of the book.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Session } from './browser.mjs';
import { withoutMonthly } from './environment.mjs';

const session = new Session();
const shared = session.share('monthly-2024-02');

test('the contents lead to their pages, and the article being read is marked', { skip: withoutMonthly }, async () => {
  const reader = await shared(), { page } = reader;
  await reader.panel('Contents');
  const entry = page.locator('.tree a').filter({ hasText: '温文星到广清指挥部调研慰问' });
  await entry.click();
  await reader.openAt(6);
  assert.equal(await entry.getAttribute('aria-current'), 'true');
  assert.match(await page.locator('.bar .article').textContent(), /温文星/);
});

test('thumbnails lead to their pages', { skip: withoutMonthly }, async () => {
  const reader = await shared(), { page } = reader;
  await reader.panel('Pages');
  await page.locator('.pages-panel button').nth(8).click();
  await reader.openAt(8);
  await page.waitForFunction(() => document.querySelectorAll('.pages-panel button')[8].querySelector('img').naturalWidth > 0);
});

test('the text of the open pages is read beside the book', { skip: withoutMonthly }, async () => {
  const reader = await shared(), { page } = reader;
  await reader.panel('Text');
  await page.waitForFunction(() => /跨境电商|广州/.test(document.querySelector('.reading').textContent));
  await reader.panel('Text');
  await page.waitForSelector('#panel', { state: 'hidden' });
});

test('zoom by key, double click and Ctrl with the wheel, and fitting again', { skip: withoutMonthly }, async () => {
  const reader = await shared(), { page } = reader;
  const width = () => page.evaluate(() => new DOMMatrix(document.querySelector('.words-page').style.transform).a);
  await reader.openAt(8);
  const fitted = await width();
  const isLarger = than => page.waitForFunction(fit => new DOMMatrix(document.querySelector('.words-page').style.transform).a > fit * 1.1, than);
  const fits = () => page.waitForFunction(fit => Math.abs(new DOMMatrix(document.querySelector('.words-page').style.transform).a - fit) < 0.001, fitted);
  await reader.press('+');
  await isLarger(fitted);
  await reader.press('0');
  await fits();
  const middle = await reader.at(0.5, 0.985); // below the book's text
  await page.mouse.dblclick(middle.x, middle.y);
  await isLarger(fitted * 1.5);
  await reader.press('0');
  await fits();
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -240);
  await page.keyboard.up('Control');
  await isLarger(fitted);
  await reader.press('0');
  await fits();
});

test('one page or two, and the book follows the window', { skip: withoutMonthly }, async () => {
  const reader = await shared(), { page } = reader;
  await reader.press('1');
  await page.waitForFunction(() => document.querySelectorAll('.words-page').length === 1);
  await reader.press('2');
  await page.waitForFunction(() => document.querySelectorAll('.words-page').length === 2);
});
