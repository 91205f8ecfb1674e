// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Prints a table: our e-book beside other players, all in one run. See README.md.
import { execFileSync } from 'node:child_process';
import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { framesOfTurns, idleShare, memory, quantile, settled, watchFirstPage } from './measure.mjs';
import { picturesOf, players } from './players.mjs';

const [cli, pdf, packages, rounds = '3'] = process.argv.slice(2);
const { chromium } = createRequire(join(packages, 'package.json'))('playwright-core');
const files = join(packages, 'files'), ours = join(files, 'Fanye.html');
const sizes = [{ width: 1366, height: 768 }, { width: 1920, height: 1080 }];
const turnTime = 900; // ms, longer than any of them takes

function makeFiles() {
  mkdirSync(files, { recursive: true });
  const began = performance.now();
  execFileSync(cli, ['ebook', pdf, '-o', ours], { stdio: 'ignore' });
  console.log('export ' + ((performance.now() - began) / 1000).toFixed(1) + ' s');
  const made = { Fanye: ours };
  for (const [name, html] of Object.entries(players(packages, picturesOf(pdf, files), pdf))) {
    made[name] = join(files, name.replace(/\W/g, '-') + '.html');
    writeFileSync(made[name], html);
  }
  return made;
}

// Ours turns by its key.
function turnByKey() {
  globalThis.turnLeaf ??= () => document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
}

async function opened(file, viewport) {
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium' });
  const page = await browser.newPage({ viewport });
  await page.addInitScript(watchFirstPage);
  await settled(browser);
  await page.goto(pathToFileURL(file).href);
  await page.waitForFunction(() => globalThis.firstPage > 0, null, { timeout: 60000 });
  const painted = () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
  await page.waitForFunction(painted);
  return { browser, page, first: await page.evaluate(() => globalThis.firstPage), painted: await page.evaluate(painted) };
}

async function measureRound(file, viewport, result) {
  const { browser, page, first, painted } = await opened(file, viewport);
  result.first.push(first);
  result.painted.push(painted);
  await page.waitForTimeout(1500); // all has been read
  await page.evaluate(turnByKey);
  result.before.push(await memory(browser));
  await page.evaluate(framesOfTurns, [1, turnTime]); // ways of painting are chosen
  result.frames.push(...await page.evaluate(framesOfTurns, [5, turnTime]));
  await page.waitForTimeout(2500); // what is made for the next turn has been made
  result.idle.push(await idleShare(browser));
  await browser.close();
}

// Of ours: 50 turns, 20 of which are quick ones; a landing is late whose picture changes afterwards.
async function endure(file) {
  const { browser, page } = await opened(file, sizes[0]);
  await page.waitForTimeout(1500);
  await page.evaluate(turnByKey);
  const before = await memory(browser);
  let late = 0;
  for (let turn = 0; turn < 20; ++turn) {
    await page.keyboard.press('ArrowRight');
    await page.waitForFunction(() => document.getElementById('overlay').style.visibility === 'hidden');
    const changed = await page.evaluate(() => new Promise(resolve => {
      const copy = () => {
        const small = document.createElement('canvas').getContext('2d');
        small.drawImage(document.querySelector('#stage canvas'), 0, 0, 48, 32);
        return small.getImageData(0, 0, 48, 32).data;
      };
      const landed = () => {
        if (document.getElementById('overlay').style.visibility === 'hidden') {
          requestAnimationFrame(landed);
          return;
        }
        const at = copy();
        setTimeout(() => resolve(copy().some((value, i) => Math.abs(value - at[i]) > 12)), 600);
      };
      landed();
    }));
    late += changed ? 1 : 0;
  }
  for (let turn = 0; turn < 30; ++turn) {
    await page.keyboard.press(turn % 2 ? 'ArrowRight' : 'ArrowLeft');
    await page.waitForTimeout(250);
  }
  await page.waitForTimeout(1000);
  console.log('Fanye, 50 turns: PSS ' + before.toFixed(0) + ' -> ' + (await memory(browser)).toFixed(0) + ' MB; late landings ' + late + ' of 20');
  await browser.close();
}

const made = makeFiles();
for (const viewport of Number(rounds) > 0 ? sizes : []) {
  const results = Object.fromEntries(Object.keys(made).map(name => [name, { first: [], painted: [], before: [], frames: [], idle: [] }]));
  for (let round = 0; round < Number(rounds); ++round) {
    for (const [name, file] of Object.entries(made))
      await measureRound(file, viewport, results[name]).catch(error => console.log(name + ': ' + error.message.split('\n')[0]));
  }
  console.log('\n' + viewport.width + ' x ' + viewport.height);
  console.table(Object.fromEntries(Object.entries(results).map(([name, { first, painted, before, frames, idle }]) => [name, {
    MB: (statSync(made[name]).size / 1e6).toFixed(1), 'first ms': quantile(first, 0.5)?.toFixed(0), 'painted ms': quantile(painted, 0.5)?.toFixed(0), 'PSS MB': quantile(before, 0.5)?.toFixed(0),
    p50: quantile(frames, 0.5)?.toFixed(1), p95: quantile(frames, 0.95)?.toFixed(1), 'idle %': (100 * quantile(idle, 0.5)).toFixed(1) }])));
}
await endure(ours);
