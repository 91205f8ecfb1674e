// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// No rule of axe is broken in any panel, light or dark; everything is reached by keys, and the focus is seen.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { Session } from './browser.mjs';
import { required } from './environment.mjs';

const session = new Session();
const rules = readFileSync(required.resolve('axe-core/axe.min.js'), 'utf8');
const panels = ['Issue', 'Contents', 'Search', 'Pages', 'Text'];

async function violations(page) {
  await page.evaluate(rules);
  const found = await page.evaluate(() => globalThis.axe.run(document, { resultTypes: ['violations'] }));
  return found.violations.map(({ id, nodes }) => id + ': ' + nodes.map(node => node.target + ' ' + node.failureSummary).join('; '));
}

for (const colorScheme of ['light', 'dark']) {
  const shared = session.share('fanye-sample', { colorScheme, reducedMotion: 'reduce', hash: '#page=6' });
  test('axe finds nothing in the ' + colorScheme + ' room', async t => {
    const reader = await shared(), { page } = reader;
    await t.test('no panel', async () => assert.deepEqual(await violations(page), []));
    for (const name of panels) {
      await t.test(name, async () => {
        await reader.panel(name);
        if (name === 'Search')
          await reader.find('的');
        assert.deepEqual(await violations(page), []);
      });
    }
    await t.test('keys', async () => {
      await reader.press('Escape');
      await reader.press('?');
      await page.waitForSelector('dialog[open]');
      assert.deepEqual(await violations(page), []);
      await reader.press('Escape');
    });
  });
}

// The element with the focus: its name, and whether its focus is seen. Without the focus it would have no outline.
function focused() {
  const node = document.activeElement, style = getComputedStyle(node), box = node.getBoundingClientRect();
  return { name: node.getAttribute('aria-label') || node.textContent.trim() || node.id, tag: node.localName,
    isSeen: box.width > 0 && box.height > 0 && (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0 || style.boxShadow !== 'none') };
}

test('Tab reaches every tool once around, and its focus is seen', async () => {
  const reader = await session.open('fanye-sample'), { page } = reader, reached = [];
  const wanted = await page.$$eval('#reader button, #reader input, #reader a.skip', all => all.filter(each => each.checkVisibility({ visibilityProperty: true })).length);
  for (let step = 0; step < wanted + 3; ++step) {
    await reader.press('Tab');
    const now = await page.evaluate(focused);
    if (now.tag === 'body')
      break;
    reached.push(now);
  }
  assert.deepEqual(reached.filter(each => !each.isSeen), []);
  assert.ok(reached.length >= wanted, reached.map(each => each.name).join(', '));
});

test('by keys alone: search, go to a hit, fold the panel, and the focus is never lost', async () => {
  const reader = await session.open('fanye-sample'), { page } = reader;
  const focus = () => page.evaluate(() => document.activeElement.localName + '.' + document.activeElement.className);
  await reader.press('f');
  assert.match(await focus(), /^input/);
  await page.keyboard.type('的');
  await reader.press('Enter');
  await page.waitForSelector('.hits [aria-current]');
  await reader.press('Escape');
  assert.match(await focus(), /rail-button/);
  await page.keyboard.press('?');
  await page.waitForSelector('dialog[open]');
  await reader.press('Escape');
  await page.waitForSelector('dialog:not([open])', { state: 'attached' });
  assert.match(await focus(), /rail-button/);
  await reader.press('d');
  await page.waitForSelector('[data-surround=dark]', { state: 'attached' });
});

test('a turned page is announced', async () => {
  const reader = await session.open('fanye-sample'), { page } = reader;
  await reader.press('ArrowRight');
  await page.waitForFunction(() => /Page 2–3 of 29/.test(document.querySelector('.visually-hidden[role=status]').textContent));
});
