// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Pages whose letters are shapes: sharp at any zoom, in print and without script, as the browser itself would draw them.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Session } from './browser.mjs';
import { withScript } from './environment.mjs';

const session = new Session();
const shared = session.share('drawn');

// How far the page in the book is from its own markup, drawn by the browser at the same size. Where the gutter shades the
// page it is not compared. 0 to 255: the mean of all pixels, and of the worst 16 by 16.
async function difference(page) {
  const still = document.querySelector('#stage canvas'), layer = document.querySelector('.words-page[data-page="' + page + '"]');
  const scale = devicePixelRatio, place = new DOMMatrix(getComputedStyle(layer).transform);
  const width = Math.round(layer.offsetWidth * place.a * scale), height = Math.round(layer.offsetHeight * place.d * scale);
  const x = Math.round(place.e * scale), y = Math.round(place.f * scale);
  const texts = [...document.querySelectorAll('section.page noscript')].map(each => each.textContent);
  const shapes = texts.flatMap(text => text.match(/<path id[^>]*>/g) ?? []).join('');
  const svg = /<svg[^]*<\/svg>/.exec(document.querySelector('#p' + page + ' noscript').textContent)[0].replace(/<defs>[^]*?<\/defs>/, '<defs>' + shapes + '</defs>');
  const image = new Image();
  image.src = URL.createObjectURL(new Blob([svg.replace('<svg', `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"`)], { type: 'image/svg+xml' }));
  await image.decode();
  const reference = Object.assign(document.createElement('canvas'), { width: still.width, height: still.height }).getContext('2d');
  reference.drawImage(image, x, y, width, height);
  const left = Math.max(0, Math.ceil(x + 0.34 * width)), right = Math.min(still.width, Math.floor(x + 0.66 * width));
  const top = Math.max(0, y), bottom = Math.min(still.height, y + height);
  const [a, b] = [still.getContext('2d'), reference].map(context => context.getImageData(left, top, right - left, bottom - top).data);
  const across = (right - left) >> 4, down = (bottom - top) >> 4, blocks = new Float64Array(across * down);
  for (let row = 0; row < down * 16; ++row) {
    for (let column = 0; column < across * 16; ++column)
      blocks[(row >> 4) * across + (column >> 4)] += Math.abs(a[4 * (row * (right - left) + column) + 1] - b[4 * (row * (right - left) + column) + 1]) / 256;
  }
  return { mean: blocks.reduce((sum, each) => sum + each, 0) / blocks.length, worst: Math.max(...blocks), width };
}

// Two notches of the wheel double the size of what is in the middle of a left page.
async function double(reader, page) {
  const scaleOf = number => new DOMMatrix(document.querySelector('.words-page[data-page="' + number + '"]')?.style.transform).a;
  const fitted = await reader.page.evaluate(scaleOf, page), middle = await reader.at(0.25, 0.5);
  await reader.page.mouse.move(middle.x, middle.y);
  await reader.page.keyboard.down('Control');
  for (let notch = 0; notch < 2; ++notch)
    await reader.page.mouse.wheel(0, -90);
  await reader.page.keyboard.up('Control');
  await reader.page.waitForFunction(([number, than]) => new DOMMatrix(document.querySelector('.words-page[data-page="' + number + '"]')?.style.transform).a > 1.9 * than, [page, fitted]);
  await reader.rest();
}

// A page is sharpened a little after it has come to rest. One that is drawn up, or lies a pixel aside, is off by more.
async function untilSharp(reader, page) {
  let seen;
  for (const end = Date.now() + 8000; Date.now() < end;) {
    seen = await reader.page.evaluate(difference, page);
    if (seen.mean < 5 && seen.worst < 25)
      return seen;
  }
  throw new Error('page ' + page + ' is not as it should be: ' + JSON.stringify(seen));
}

test('a page is sharp at 100, 200 and 400 %', async () => {
  const reader = await session.open('drawn', { hash: '#page=6' });
  await reader.openAt(6);
  const widths = [(await untilSharp(reader, 6)).width];
  for (let times = 0; times < 2; ++times) {
    await double(reader, 6);
    widths.push((await untilSharp(reader, 6)).width);
  }
  assert.ok(Math.abs(widths[1] / widths[0] - 2) < 0.05 && Math.abs(widths[2] / widths[0] - 4) < 0.1, widths.join());
});

test('a page that is moved is sharp again where it comes to rest', async () => {
  const reader = await session.open('drawn', { hash: '#page=6' }), { page } = reader;
  await reader.openAt(6);
  await double(reader, 6);
  await untilSharp(reader, 6);
  await page.mouse.wheel(0, 500);
  await reader.rest();
  await untilSharp(reader, 6);
});

test('an issue opened in its middle finds the shapes of all earlier pages', async () => {
  const reader = await session.open('drawn', { hash: '#page=20' });
  await reader.openAt(19);
  await untilSharp(reader, 20);
});

test('the first page is drawn before the book stands', async () => {
  const { page } = await session.open('drawn', { prepare: () => {
    new MutationObserver(() => {
      const poster = document.querySelector('.poster');
      if (poster)
        globalThis.poster = poster;
    }).observe(document, { childList: true, subtree: true });
  } });
  const { letters, isVisible } = await page.evaluate(() => {
    const outlines = [...globalThis.poster.querySelectorAll('svg > image ~ path')].map(path => path.getAttribute('d')).join('');
    return { letters: outlines.split('M').length - 1, isVisible: globalThis.poster.querySelector('image').href.baseVal.startsWith('data:image/webp') };
  });
  assert.ok(letters > 50, String(letters));
  assert.ok(isVisible);
  await page.waitForSelector('.poster', { state: 'detached' });
});

// Tells which bitmaps have come from the threads and not been closed.
function countDrawn() {
  const drawn = globalThis.drawn = new Set();
  const { close } = ImageBitmap.prototype;
  globalThis.Worker = class extends Worker {
    constructor(address) {
      super(address);
      this.addEventListener('message', ({ data: [, result] }) => result instanceof ImageBitmap && drawn.add(result));
    }
  };
  ImageBitmap.prototype.close = function () {
    drawn.delete(this);
    close.call(this);
  };
}

test('what is drawn is let go of', async () => {
  const reader = await session.open('drawn', { prepare: countDrawn }), { page } = reader;
  for (let turned = 1; turned <= 6; ++turned) {
    await reader.press('ArrowRight');
    await reader.openAt(2 * turned);
    if (turned % 3)
      continue;
    await double(reader, 2 * turned);
    await untilSharp(reader, 2 * turned);
    await reader.press('0');
    await reader.rest();
  }
  const kept = 10; // pages of five spreads
  await page.waitForFunction(most => globalThis.drawn.size > 0 && globalThis.drawn.size <= most, kept);
});

test('print has the letters as outlines', async () => {
  const { page } = await shared();
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  const drawn = await page.evaluate(() => [...document.querySelectorAll('section.page > svg')].map(svg => [...svg.querySelectorAll('path')].map(path => path.getAttribute('d').length > 10000 && path.getAttribute('fill')).join()));
  assert.equal(drawn.length, 29);
  assert.deepEqual([...new Set(drawn)], ['#231f20,#a00']);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  assert.equal(await page.locator('section.page > svg').count(), 0);
});

test('without script the browser draws the page itself', { skip: withScript }, async () => {
  const page = await session.openWithoutScript('drawn');
  const svg = page.locator('#p6 svg');
  await svg.scrollIntoViewIfNeeded();
  const { width, height } = await svg.boundingBox();
  assert.ok(Math.abs(height / width - 842 / 595) < 0.1 && width > 600, width + ' by ' + height);
  const letter = await page.locator('#p6 use').nth(100).boundingBox();
  assert.ok(letter.width > 2 && letter.height > 2, JSON.stringify(letter));
});

test('of a file that ends within a page, the pages before it are there', async () => {
  const reader = await session.open('drawn-cut', { hash: '#page=3' });
  await reader.openAt(2);
  await untilSharp(reader, 3);
  await reader.press('ArrowRight');
  await reader.openAt(4);
  await untilSharp(reader, 4);
  assert.match(await reader.page.locator('.unpainted-page').textContent(), /incomplete/);
});
