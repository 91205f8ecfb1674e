// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Opening: the first page, the room, and rest afterwards.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { Session } from './browser.mjs';
import { bookPath } from './environment.mjs';

const session = new Session();

// Counts the frames that have been asked for and have not come.
function countFrames() {
  globalThis.framesAsked = 0;
  const ask = requestAnimationFrame;
  globalThis.requestAnimationFrame = act => {
    ++globalThis.framesAsked;
    return ask(time => {
      --globalThis.framesAsked;
      act(time);
    });
  };
}

// Whether a small copy of what is painted has more colours than these: a blank room has few.
function hasColours(least) {
  const small = document.createElement('canvas').getContext('2d');
  small.drawImage(document.querySelector('#stage canvas'), 0, 0, 60, 40);
  const { data } = small.getImageData(0, 0, 60, 40), seen = new Set();
  for (let i = 0; i < data.length; i += 4)
    seen.add(data[i] >> 3 << 10 | data[i + 1] >> 3 << 5 | data[i + 2] >> 3);
  return seen.size > least;
}

test('the first page is shown and the room is furnished', async () => {
  const reader = await session.open('fanye-sample');
  await reader.page.waitForFunction(hasColours, 100); // something is painted
  assert.match(await reader.place(), /(^|· )1$/);
  assert.equal(await reader.page.title(), await reader.page.locator('.titles h1').textContent());
  await reader.page.waitForSelector('.poster', { state: 'detached' });
});

test('at rest no frame is asked for', async () => {
  const reader = await session.open('fanye-sample', { prepare: countFrames });
  await reader.press('ArrowRight');
  await reader.openAt(2);
  await reader.page.waitForFunction(() => globalThis.framesAsked === 0, null, { polling: 50 });
});

test('the file says that it cannot talk', () => {
  const policy = /Content-Security-Policy" content="([^"]*)"/.exec(readFileSync(bookPath('fanye-sample'), 'utf8').slice(0, 4000))?.[1];
  assert.match(policy, /^default-src 'none'; img-src data: blob:; font-src data: blob:; style-src 'unsafe-inline'; script-src 'sha256-[^']+'; worker-src blob:; base-uri 'none'; form-action 'none'$/);
});

// The machine of the tests imitates a graphics processor, which the player would not use: it is made to look like a real one.
function pretendProcessor() {
  const { getParameter, drawArrays } = WebGL2RenderingContext.prototype;
  globalThis.partsDrawn = 0;
  WebGL2RenderingContext.prototype.getParameter = function (name) {
    return name === 0x9246 ? 'A processor' : getParameter.call(this, name);
  };
  WebGL2RenderingContext.prototype.drawArrays = function (...values) {
    ++globalThis.partsDrawn;
    drawArrays.apply(this, values);
  };
}

test('with a graphics processor, leaves are painted by WebGL', async t => {
  const reader = await session.open('fanye-sample', { prepare: pretendProcessor });
  if (!await reader.page.evaluate(() => document.createElement('canvas').getContext('webgl2') !== null)) {
    t.skip('this browser has no WebGL here');
    return;
  }
  await reader.press('ArrowRight');
  await reader.openAt(2);
  assert.ok(await reader.page.evaluate(() => globalThis.partsDrawn) > 0);
});

test('without WebGL, leaves are painted all the same', async () => {
  const reader = await session.open('fanye-sample', { prepare: () => {
    const { getContext } = HTMLCanvasElement.prototype;
    HTMLCanvasElement.prototype.getContext = function (kind, ...more) {
      return kind.startsWith('webgl') ? null : getContext.call(this, kind, ...more);
    };
  } });
  await reader.press('ArrowRight');
  await reader.openAt(2);
});

test('the room speaks Chinese where the browser does', async () => {
  const reader = await session.open('fanye-sample', { locale: 'zh-CN' });
  assert.equal(await reader.page.locator('#book').getAttribute('aria-label'), '书页');
});
