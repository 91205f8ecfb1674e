// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Text selected on the page with the mouse is copied without line ends.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Session } from './browser.mjs';
import { withoutMonthly } from './environment.mjs';

const session = new Session();
const shared = session.share('monthly-2024-02', { hash: '#page=6' });

// What a copy of the selection would put into the clipboard.
function copied() {
  const event = new ClipboardEvent('copy', { clipboardData: new DataTransfer(), bubbles: true, cancelable: true });
  document.dispatchEvent(event);
  return event.clipboardData.getData('text/plain');
}

async function lines(reader) {
  await reader.page.waitForSelector('.words-page[data-page="6"] .words-line', { state: 'attached' });
  return reader.page.locator('.words-page[data-page="6"] .words-line');
}

// From within the line that begins with `first` to within the one after it.
async function selectOverLineEnd(reader, first) {
  const all = await lines(reader), texts = await all.allTextContents(), row = texts.findIndex(text => text.startsWith(first));
  const [from, to] = [await all.nth(row).boundingBox(), await all.nth(row + 1).boundingBox()];
  await reader.page.mouse.move(from.x + from.width * 0.5, from.y + from.height / 2);
  await reader.page.mouse.down();
  await reader.page.mouse.move(from.x + from.width * 0.8, from.y + from.height / 2, { steps: 3 });
  await reader.page.mouse.move(to.x + to.width * 0.5, to.y + to.height / 2, { steps: 5 });
  await reader.page.mouse.up();
  return texts[row] + texts[row + 1];
}

test('over a line end, what is copied reads on', { skip: withoutMonthly }, async () => {
  const reader = await shared();
  const both = await selectOverLineEnd(reader, '清远市一是坚持');
  const text = await reader.page.evaluate(copied);
  assert.ok(text.length > 20, text);
  assert.ok(!text.includes('\n'), text);
  assert.ok(both.includes(text), text + ' is not in ' + both);
});

test('a selection begins no turn', { skip: withoutMonthly }, async () => {
  const reader = await shared();
  await selectOverLineEnd(reader, '清远市一是坚持');
  await reader.openAt(6);
});

test('all of the open pages is copied without running heads and folios', { skip: withoutMonthly }, async () => {
  const reader = await shared();
  await lines(reader);
  await reader.press('Control+a');
  const text = await reader.page.evaluate(copied);
  assert.match(text, /殷昭举.*温文星/s);
  assert.doesNotMatch(text, /广清对口帮扶协作月报/);
  assert.doesNotMatch(text, /^0[45]$/m);
});
