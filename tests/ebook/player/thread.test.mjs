// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Tasks are done by a worker, and here where there is none or it has ended.
import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { Thread } from '../../../resources/ebook/player/thread.js';

// A worker that answers when the test lets it.
class FakeWorker {
  asked = [];
  isTerminated = false;

  postMessage(message, handedOver) {
    this.asked.push({ message, handedOver });
  }

  answer(result, reason) {
    const [number] = this.asked.shift().message;
    this.onmessage({ data: [number, result, reason] });
  }

  terminate() {
    this.isTerminated = true;
  }
}

const decodes = thread => thread.ask('decode', { blob: 'a blob', options: {} });

beforeEach(() => {
  globalThis.OffscreenCanvas = class {};
  globalThis.createImageBitmap = async blob => 'decoded here: ' + blob;
});

afterEach(() => {
  delete globalThis.OffscreenCanvas;
  delete globalThis.createImageBitmap;
});

test('answers reach those who asked', async () => {
  const worker = new FakeWorker(), thread = new Thread(() => worker), bitmap = {};
  const first = decodes(thread), second = thread.ask('face', { id: 1, bitmap }, [bitmap]);
  assert.deepEqual(worker.asked.map(({ message, handedOver }) => [message[1], handedOver]), [['decode', []], ['face', [bitmap]]]);
  worker.answer('one');
  worker.answer('two');
  assert.deepEqual([await first, await second], ['one', 'two']);
});

test('what the worker cannot do is refused, with its reason', async () => {
  const worker = new FakeWorker(), refused = decodes(new Thread(() => worker));
  worker.answer(null, 'damaged');
  await assert.rejects(refused, /damaged/);
});

test('without workers, tasks are done here', async () => {
  const failing = () => {
    throw new Error('no workers');
  };
  assert.equal(await decodes(new Thread(failing)), 'decoded here: a blob');
});

test('without canvases in workers none is started', async () => {
  delete globalThis.OffscreenCanvas;
  assert.equal(await decodes(new Thread(() => assert.fail('started'))), 'decoded here: a blob');
});

test('a worker that ends is mourned: what waited is refused, what comes is done here', async () => {
  const worker = new FakeWorker(), thread = new Thread(() => worker), waiting = decodes(thread);
  let mourned = 0;
  thread.whenLost(() => ++mourned);
  worker.onerror();
  await assert.rejects(waiting, /ended/);
  assert.deepEqual([mourned, worker.isTerminated], [1, true]);
  assert.equal(await decodes(thread), 'decoded here: a blob');
});
