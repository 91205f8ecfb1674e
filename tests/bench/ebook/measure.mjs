// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is measured of one player in one browser.
import { readFileSync } from 'node:fs';

// Runs in the page: notes the first frame in which a picture of the first page is there.
export function watchFirstPage() {
  const small = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const hasColours = canvas => {
    if (!canvas.width || !canvas.height)
      return false;
    small.clearRect(0, 0, 16, 16);
    small.drawImage(canvas, 0, 0, 16, 16);
    return new Set(new Uint32Array(small.getImageData(0, 0, 16, 16).data.buffer)).size > 30;
  };
  const images = new Map(); // by elements of SVG, which do not tell whether they are loaded
  const imageOf = node => {
    if (!images.has(node))
      images.set(node, Object.assign(new Image(), { src: node.href.baseVal }));
    return images.get(node);
  };
  const isLoaded = image => image.complete && image.naturalWidth > 0;
  const isShown = node => {
    if (node.localName === 'canvas')
      return hasColours(node);
    return isLoaded(node.localName === 'img' ? node : imageOf(node));
  };
  const look = () => {
    const nodes = [...document.querySelectorAll('img, canvas, svg > image')].slice(0, 12);
    if (nodes.some(node => node.getBoundingClientRect().width > 100 && isShown(node)))
      requestAnimationFrame(time => (globalThis.firstPage = time));
    else
      requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

// Runs in the page: turns leaves, and returns the times from frame to frame while they move.
export function framesOfTurns([count, duration]) {
  return new Promise(resolve => {
    const frames = [];
    let last = 0, turned = 0, next = 0;
    const tick = time => {
      if (last)
        frames.push(time - last);
      last = time;
      if (time >= next) {
        if (turned++ === count) {
          resolve(frames);
          return;
        }
        next = time + duration;
        globalThis.turnLeaf();
      }
      requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
  });
}

async function processes(browser) {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  return processInfo;
}

const proportional = id => Number(/^Pss:\s+([0-9]+)/m.exec(readFileSync('/proc/' + id + '/smaps_rollup', 'utf8'))[1]) / 1024;

// The renderer that reads: the largest. Chromium's own surfaces are rendered by others.
async function reading(browser) {
  const ids = (await processes(browser)).filter(each => each.type === 'renderer').map(each => each.id);
  return ids.reduce((largest, id) => proportional(id) > proportional(largest) ? id : largest);
}

// MB of the renderer that reads.
export async function memory(browser) {
  return proportional(await reading(browser));
}

const ticks = id => readFileSync('/proc/' + id + '/stat', 'utf8').split(') ')[1].split(' ').slice(11, 13).reduce((sum, each) => sum + Number(each), 0);
const pause = milliseconds => new Promise(resolve => setTimeout(resolve, milliseconds));

async function shareOf(ids, seconds) {
  const before = ids.map(ticks);
  await pause(seconds * 1000);
  return ids.reduce((sum, id, i) => sum + ticks(id) - before[i], 0) / 100 / seconds;
}

// The share of a processor that the renderer takes while nothing happens.
export async function idleShare(browser) {
  return shareOf([await reading(browser)], 3);
}

// Chromium makes its own surfaces for seconds after its start: nothing is opened before it has come to rest.
export async function settled(browser) {
  for (let attempt = 0; attempt < 20; ++attempt) {
    const ids = (await processes(browser)).map(each => each.id);
    if (await shareOf(ids, 0.5).catch(() => 1) < 0.05)
      return;
  }
}

export function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}
