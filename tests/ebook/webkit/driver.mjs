// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// WebKitGTK, which stands in for Safari, driven over WebDriver: a session, and what the tests do in it.
import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

const libraries = ['x86_64', 'aarch64'].map(machine => '/usr/lib/' + machine + '-linux-gnu');
const keys = { ArrowLeft: '\uE012', ArrowRight: '\uE014', Home: '\uE011', End: '\uE010', Enter: '\uE007', Escape: '\uE00C', Control: '\uE009' };

// The browser that comes with the driver.
function miniBrowser() {
  for (const folder of libraries) {
    try {
      const found = readdirSync(folder).filter(name => name.startsWith('webkit2gtk-4')).pop();
      if (found)
        return folder + '/' + found + '/MiniBrowser';
    } catch {
      // another machine's
    }
  }
  return 'MiniBrowser';
}

function freePort() {
  return new Promise(resolve => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

export class WebKit {
  static async start(program) {
    const webkit = new WebKit();
    const port = await freePort();
    webkit.base = 'http://127.0.0.1:' + port;
    webkit.process = spawn(program, ['--port=' + port], { stdio: 'ignore' });
    await webkit.until(() => webkit.call('GET', '/status').then(status => status.ready, () => false));
    const options = { binary: miniBrowser(), args: ['--automation'] };
    const { sessionId } = await webkit.call('POST', '/session', { capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': options } } });
    webkit.base += '/session/' + sessionId;
    await webkit.call('POST', '/window/rect', { width: 1366, height: 800 });
    return webkit;
  }

  async call(method, path, body) {
    const answer = await fetch(this.base + path, { method, body: body && JSON.stringify(body) });
    const { value } = await answer.json();
    if (!answer.ok)
      throw new Error(path + ': ' + value.error + ': ' + value.message);
    return value;
  }

  // Asks again and again until the answer is true.
  async until(question, what = String(question)) {
    for (const end = Date.now() + 20000; Date.now() < end; await wait(40)) {
      if (await question())
        return;
    }
    throw new Error('never true: ' + what);
  }

  open(address) {
    return this.call('POST', '/url', { url: address });
  }

  // What a function returns in the page; its values come as arguments.
  evaluate(act, ...args) {
    return this.call('POST', '/execute/sync', { script: 'return (' + act + ')(...arguments)', args });
  }

  untilTrue(act, ...args) {
    return this.until(() => this.evaluate(act, ...args), String(act) + ' ' + args);
  }

  press(...names) {
    const signs = names.map(name => keys[name] ?? name);
    const actions = [...signs.map(value => ({ type: 'keyDown', value })), ...signs.reverse().map(value => ({ type: 'keyUp', value }))];
    return this.call('POST', '/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  }

  // Presses the mouse at the first place, moves over the others, and lets go.
  drag(...places) {
    const move = ([x, y], duration) => ({ type: 'pointerMove', duration, x: Math.round(x), y: Math.round(y) });
    const [first, ...rest] = places;
    const actions = [move(first, 0), { type: 'pointerDown', button: 0 }, ...rest.map(place => move(place, 60)), { type: 'pointerUp', button: 0 }];
    return this.call('POST', '/actions', { actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }] });
  }

  async stop() {
    await this.call('DELETE', '').catch(() => {});
    this.process.kill();
  }
}
