// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One browser for a file of tests, and e-books opened in it. What an e-book must never do is watched in every test:
// asking for anything, breaking its own policy, failing.
import assert from 'node:assert/strict';
import { after, afterEach } from 'node:test';
import { bookAddress, browserName, browserPath, required } from './environment.mjs';
import { Reader } from './reader.mjs';

const playwright = required('playwright-core');
const isFirefox = browserName === 'firefox';
const window = { width: 1366, height: 768 };

// Runs in the page before any script of its own.
function watchPolicy() {
  globalThis.refused = [];
  document.addEventListener('securitypolicyviolation', event => globalThis.refused.push(event.violatedDirective + ' ' + event.blockedURI));
}

export class Session {
  #contexts = [];
  #shared = new Set(); // contexts that all tests of the file use
  #wrongs = [];

  // REQUIRES: called at the top of a file of tests.
  constructor(args = []) {
    this.options = { executablePath: browserPath, args, ...(isFirefox ? { channel: 'moz-firefox' } : {}) };
    afterEach(() => this.#endTest());
    after(async () => (await this.starting)?.close());
  }

  // Started by the first test that needs it.
  get browser() {
    this.starting ??= playwright[browserName].launch(this.options);
    return this.starting;
  }

  // A new reader who opens an e-book. `prepare` runs in the page before any other script; with `isTimed` the page's clock
  // can be stopped; `options` are those of a browser context.
  async open(book, { hash = '', prepare, isTimed = false, ...options } = {}) {
    const context = await (await this.browser).newContext({ viewport: window, locale: 'en-GB', ...options });
    this.#contexts.push(context);
    await context.addInitScript(watchPolicy);
    if (prepare)
      await context.addInitScript(prepare);
    if (isTimed)
      await context.clock.install();
    return this.openIn(context, book, hash);
  }

  async openIn(context, book, hash = '') {
    const page = await context.newPage();
    this.#watch(page);
    await page.goto(bookAddress(book, hash));
    const reader = new Reader(page);
    await reader.ready();
    return reader;
  }

  // One reader for several tests of a file. Returns what tells of it.
  share(book, options = {}) {
    let opening;
    const open = async () => {
      const reader = await this.open(book, options);
      this.#shared.add(reader.page.context());
      return reader;
    };
    return () => (opening ??= open());
  }

  // Opens it where scripts are switched off.
  async openWithoutScript(book, options = {}) {
    const context = await (await this.browser).newContext({ viewport: window, javaScriptEnabled: false, ...options });
    this.#contexts.push(context);
    const page = await context.newPage();
    this.#watch(page);
    await page.goto(bookAddress(book));
    return page;
  }

  #watch(page) {
    page.on('request', request => {
      const address = request.url();
      if (/^(data|blob|about):/.test(address) || (request.isNavigationRequest() && address.startsWith('file:')))
        return;
      this.#wrongs.push('asked for ' + address);
    });
    page.on('pageerror', error => this.#wrongs.push(error.stack ?? error.message));
    page.on('console', message => message.type() === 'error' && this.#wrongs.push(message.text()));
  }

  async #endTest() {
    const wrongs = this.#wrongs;
    for (const page of this.#contexts.flatMap(context => context.pages()))
      wrongs.push(...await page.evaluate(() => globalThis.refused?.splice(0) ?? []).catch(() => []));
    await Promise.all(this.#contexts.filter(context => !this.#shared.has(context)).map(context => context.close()));
    this.#contexts = [...this.#shared];
    this.#wrongs = [];
    assert.deepEqual(wrongs, []);
  }
}
