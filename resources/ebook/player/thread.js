// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A worker that does tasks one after the other, so that frames are not late. Where there is none, or it has ended, they are
// done here.
import { startedWorker } from './ownScript.js';
import { Tasks } from './tasks.js';

/** @typedef {import('./tasks.js').Task} Task */
/** @typedef {{resolve: (result: any) => void, reject: (reason: unknown) => void}} Waiting */

export class Thread {
  /** @type {Map<number, Waiting>} */
  #waiting = new Map();
  /** @type {Worker | null | undefined} null: there is none any more */
  #worker;
  #asked = 0;

  /** @param {() => Worker} start */
  constructor(start = startedWorker) {
    this.start = start;
    this.here = new Tasks();
    /** @type {(() => void)[]} */
    this.mourners = [];
  }

  // What the worker was told is lost with it.
  /** @param {() => void} mourn */
  whenLost(mourn) {
    this.mourners.push(mourn);
  }

  // Begins a task; data that are handed over are lost here.
  /** @param {Task} task @param {any} data @param {Transferable[]} handedOver @returns {Promise<any>} */
  ask(task, data, handedOver = []) {
    const worker = this.#running(), number = ++this.#asked;
    if (!worker)
      return this.here.done(task, data).then(({ result }) => result);
    return new Promise((resolve, reject) => {
      this.#waiting.set(number, { resolve, reject });
      worker.postMessage([number, task, data], handedOver);
    });
  }

  #running() {
    if (this.#worker === undefined)
      this.#worker = this.#started();
    return this.#worker;
  }

  #started() {
    if (!globalThis.OffscreenCanvas)
      return null;
    try {
      const worker = this.start();
      worker.onmessage = ({ data: [number, result, reason] }) => this.#answer(number, result, reason);
      worker.onerror = () => this.#lose();
      return worker;
    } catch {
      return null;
    }
  }

  /** @param {number} number @param {any} result @param {string} reason why there is none */
  #answer(number, result, reason) {
    const waiting = this.#waiting.get(number);
    this.#waiting.delete(number);
    if (reason)
      waiting?.reject(new Error(reason));
    else
      waiting?.resolve(result);
  }

  #lose() {
    this.#worker?.terminate();
    this.#worker = null;
    const waiting = [...this.#waiting.values()];
    this.#waiting.clear();
    this.mourners.forEach(mourn => mourn());
    waiting.forEach(({ reject }) => reject(new Error('the worker has ended')));
  }
}
