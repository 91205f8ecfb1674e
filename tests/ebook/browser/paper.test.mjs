// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Printing, and reading where scripts do not run: all pages and their text.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { Session } from './browser.mjs';
import { browserName, withScript, withoutMonthly } from './environment.mjs';

const session = new Session();
const withoutPrinting = browserName === 'chromium' && !spawnSync('pdfinfo', ['-v']).error ? false : 'this browser prints no PDF here, or pdfinfo is not installed';

async function pagesPrinted(page) {
  const folder = mkdtempSync(join(tmpdir(), 'fanye-print-')), path = join(folder, 'printed.pdf');
  try {
    await page.pdf({ path, preferCSSPageSize: true, printBackground: true });
    return Number(/^Pages:\s+([0-9]+)/m.exec(execFileSync('pdfinfo', [path], { encoding: 'utf8' }))[1]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('all pages are printed, one on each sheet', { skip: withoutPrinting }, async () => {
  const { page } = await session.open('fanye-sample');
  assert.equal(await pagesPrinted(page), 29);
});

test('by its button, printing waits until every picture can be painted', async () => {
  const { page } = await session.open('fanye-sample', { prepare: () => {
    globalThis.print = () => {
      globalThis.printed = [...document.querySelectorAll('section.page > img, section.page > svg')].filter(made => made.localName === 'svg' || (made.complete && made.naturalWidth)).length;
    };
  } });
  await page.getByRole('button', { name: 'Print' }).click();
  await page.waitForFunction(() => globalThis.printed === 29);
});

test('without script every page is a picture with its text below it', { skip: withoutMonthly || withScript }, async () => {
  const page = await session.openWithoutScript('monthly-2024-02');
  assert.equal(await page.locator('section.page img, section.page svg').count(), 50);
  assert.equal(await page.locator('#reader').count(), 0);
  const text = await page.locator('#p6').innerText();
  assert.match(text.replace(/\s/g, ''), /清远市一是坚持以科技创新引领现代产业体系/);
  await page.locator('#outline a', { hasText: '温文星到广清指挥部调研慰问' }).first().click();
  assert.match(page.url(), /#p7$/);
});

test('without script all pages are printed', { skip: withoutPrinting }, async () => {
  assert.equal(await pagesPrinted(await session.openWithoutScript('fanye-sample')), 29);
});
