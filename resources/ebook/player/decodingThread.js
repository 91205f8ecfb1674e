// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Decodes pictures in a worker, because browsers scale them down on the thread that asks: several frames' worth of work.

/** @typedef {{resolve: (bitmap: ImageBitmap) => void, reject: (reason: unknown) => void}} Waiting */

// The whole script of the worker: nothing outside of it is known there.
function answerRequests() {
  const scope = /** @type {any} */ (self);
  scope.onmessage = async (/** @type {MessageEvent} */ { data: [number, blob, options] }) => {
    const made = async () => createImageBitmap(blob, options).catch(() => createImageBitmap(blob));
    const bitmap = await made().catch(() => null); // also where there is no such function
    scope.postMessage([number, bitmap], bitmap ? [bitmap] : []);
  };
}

export class DecodingThread {
  /** @type {Map<number, Waiting>} */
  #waiting = new Map();
  #asked = 0;

  /** Throws where there are no workers. */
  constructor() {
    const address = URL.createObjectURL(new Blob([`(${answerRequests})()`], { type: 'text/javascript' }));
    this.isLost = false;
    this.worker = new Worker(address);
    this.worker.onmessage = ({ data: [number, bitmap] }) => this.#answer(number, bitmap);
    this.worker.onerror = () => this.#lose();
  }

  /** @param {Blob} blob @param {ImageBitmapOptions} options @returns {Promise<ImageBitmap>} */
  decoded(blob, options) {
    const number = ++this.#asked;
    return new Promise((resolve, reject) => {
      this.#waiting.set(number, { resolve, reject });
      this.worker.postMessage([number, blob, options]);
    });
  }

  /** @param {number} number @param {ImageBitmap | null} bitmap */
  #answer(number, bitmap) {
    const waiting = this.#waiting.get(number);
    this.#waiting.delete(number);
    if (bitmap)
      waiting?.resolve(bitmap);
    else
      waiting?.reject(new Error('the picture is damaged'));
  }

  #lose() {
    this.isLost = true;
    for (const { reject } of this.#waiting.values())
      reject(new Error('the worker has ended'));
    this.#waiting.clear();
  }
}
