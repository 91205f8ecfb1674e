// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Turning by key, mouse, wheel and button; a leaf in the hand, thrown, and caught in mid-air.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Session } from './browser.mjs';

const session = new Session();
const shared = session.share('fanye-sample'), sharedTimed = session.share('fanye-sample', { isTimed: true });

async function readerAtStart() {
  const reader = await shared();
  await reader.page.locator('#book').focus();
  await reader.press('Home');
  await reader.openAt(1);
  return reader;
}

test('by keys', async () => {
  const reader = await readerAtStart();
  for (const [key, page] of [['ArrowRight', 2], ['PageDown', 4], [' ', 6], ['ArrowLeft', 4], ['PageUp', 2], ['Shift+Space', 1], ['ArrowDown', 2], ['Backspace', 1], ['End', 29], ['Home', 1]]) {
    await reader.press(key);
    await reader.openAt(page);
  }
});

test('two presses turn two leaves, and one back is not lost', async () => {
  const reader = await readerAtStart();
  for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowLeft'])
    await reader.press(key);
  await reader.openAt(4);
});

test('by a click beside and on the outer thirds of the book', async () => {
  const reader = await readerAtStart();
  for (const [x, page] of [[0.97, 2], [0.97, 4], [0.03, 2]]) {
    await reader.click(x, 0.5);
    await reader.openAt(page);
  }
});

test('by the buttons, the slider and the page box', async () => {
  const reader = await readerAtStart(), { page } = reader;
  await page.getByRole('button', { name: 'Next page' }).click();
  await reader.openAt(2);
  await page.getByRole('button', { name: 'Previous page' }).click();
  await reader.openAt(1);
  await page.getByRole('slider').fill('11');
  await reader.openAt(10);
  await page.fill('.page-box', '21/29');
  await reader.press('Enter');
  await reader.openAt(21);
});

test('by notches of the wheel', async () => {
  const reader = await readerAtStart();
  await reader.moveTo(0.5, 0.5);
  await reader.page.mouse.wheel(0, 120);
  await reader.openAt(2);
  await reader.page.mouse.wheel(0, -120);
  await reader.openAt(1);
});

const margin = 0.95; // below the text, which would be selected

// The hand drags a leaf from the right page, in steps of a frame each; shares of the room.
async function drag(reader, from, to, frames) {
  for (let step = 1; step <= frames; ++step) {
    await reader.moveTo(from + (to - from) * step / frames, margin);
    await reader.pass(16);
  }
}

// A reader whose time stands still, with pages 4 and 5 open.
async function stoppedReader() {
  const reader = await sharedTimed();
  if (!reader.isStopped)
    await reader.stopClock();
  await reader.page.evaluate(() => {
    location.hash = '#page=4';
  });
  await reader.pass(1500);
  await reader.openAt(4);
  return reader;
}

async function takeLeaf(reader, at) {
  await reader.moveTo(at, margin);
  await reader.page.mouse.down();
}

test('a leaf that is dragged over the middle lands on the other side', async () => {
  const reader = await stoppedReader();
  await takeLeaf(reader, 0.7);
  await drag(reader, 0.7, 0.35, 20);
  await reader.pass(500);
  assert.ok(await reader.isMoving(), 'it is in the hand');
  await reader.page.mouse.up();
  await reader.pass(1500);
  await reader.openAt(6);
});

test('a leaf that is brought back lies where it lay', async () => {
  const reader = await stoppedReader();
  await takeLeaf(reader, 0.7);
  await drag(reader, 0.7, 0.45, 10);
  await drag(reader, 0.45, 0.7, 10);
  await reader.pass(200);
  await reader.page.mouse.up();
  await reader.pass(1500);
  await reader.openAt(4);
});

test('a short quick throw turns', async () => {
  const reader = await stoppedReader();
  await takeLeaf(reader, 0.7);
  await drag(reader, 0.7, 0.58, 4);
  await reader.page.mouse.up();
  await reader.pass(1500);
  await reader.openAt(6);
});

test('the same short way made slowly does not turn', async () => {
  const reader = await stoppedReader();
  await takeLeaf(reader, 0.7);
  await drag(reader, 0.7, 0.58, 4);
  await reader.pass(300);
  await reader.page.mouse.up();
  await reader.pass(1500);
  await reader.openAt(4);
});

test('a leaf in flight is caught by a press on it, held, and turned back', async () => {
  const reader = await stoppedReader();
  await takeLeaf(reader, 0.7);
  await drag(reader, 0.7, 0.5, 6);
  await reader.page.mouse.up();
  await reader.pass(32); // it flies on
  await reader.page.mouse.down();
  await reader.pass(2000);
  assert.ok(await reader.isMoving(), 'it is in the hand');
  await drag(reader, 0.5, 0.72, 12);
  await reader.pass(200);
  await reader.page.mouse.up();
  await reader.pass(1500);
  await reader.openAt(4);
});

test('a leaf that a key has turned is caught in mid-air', async () => {
  const reader = await stoppedReader();
  await reader.press('ArrowRight');
  await reader.pass(240);
  await reader.moveTo(0.42, 0.5);
  await reader.page.mouse.down();
  await reader.pass(2000);
  assert.ok(await reader.isMoving(), 'it is in the hand');
  await drag(reader, 0.42, 0.72, 12);
  await reader.pass(200);
  await reader.page.mouse.up();
  await reader.pass(1500);
  await reader.openAt(4);
});

test('a flying leaf is turned back by the key of the other direction', async () => {
  const reader = await stoppedReader();
  await reader.press('ArrowRight');
  await reader.pass(200);
  assert.ok(await reader.isMoving());
  await reader.press('ArrowLeft');
  await reader.pass(1500);
  await reader.openAt(4);
});

test('with reduced motion a turn is a short cross-fade', async () => {
  const reader = await session.open('fanye-sample', { isTimed: true, reducedMotion: 'reduce' });
  await reader.stopClock();
  await reader.press('ArrowRight');
  await reader.pass(1500);
  await reader.openAt(2);
});
