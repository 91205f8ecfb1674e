// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What takes long, as it is done in a worker. Nothing in here knows the document.
import { bentPixels } from './bending.js';
import { FacePixels } from './facePixels.js';
import { paintDrawn } from './letterPainting.js';

/** @typedef {'decode' | 'draw' | 'face' | 'forget' | 'bend'} Task */
/** @typedef {{width: number, height: number}} PixelSize */
/** `picture`: of the page, without its letters; `shapes`: those not told before. @typedef {{picture: ImageBitmap, lettering: import('./lettering.js').Lettering, shapes: [id: string, data: string][], page: import('./bookLayout.js').Rect, size: PixelSize}} DrawnPart */

/** @param {PixelSize} size */
function canvasOf({ width, height }) {
  return globalThis.OffscreenCanvas ? new OffscreenCanvas(width, height) : Object.assign(document.createElement('canvas'), { width, height });
}

export class Tasks {
  /** @type {Map<string, Path2D>} by shape */
  #paths = new Map();
  #faces = new FacePixels();
  /** @type {Promise<unknown>} */
  #decoded = Promise.resolve();

  // What is handed over is of no use any more where the task was done.
  /** @param {Task} task @param {any} data @returns {Promise<{result: any, handedOver: Transferable[]}>} */
  async done(task, data) {
    const result = /** @type {any} */ (await this[task](data)), owned = task === 'bend' ? result.memory : result;
    return { result, handedOver: owned ? [owned] : [] };
  }

  // One at a time: each needs the memory of the whole picture. Options are not known everywhere.
  /** @param {{blob: Blob, options: ImageBitmapOptions}} picture */
  async decode({ blob, options }) {
    const mine = this.#decoded.then(() => createImageBitmap(blob, options).catch(() => createImageBitmap(blob)));
    this.#decoded = mine.catch(() => {});
    return mine;
  }

  /** @param {DrawnPart} part */
  async draw({ picture, lettering, shapes, page, size }) {
    for (const [id, data] of shapes)
      this.#paths.set(id, new Path2D(data));
    const canvas = canvasOf(size), context = /** @type {CanvasRenderingContext2D} */ (canvas.getContext('2d', { alpha: false, willReadFrequently: true }));
    await paintDrawn(context, picture, { lettering, shapes: { path: id => this.#paths.get(id) } }, page);
    picture.close();
    const bitmap = await ('transferToImageBitmap' in canvas ? canvas.transferToImageBitmap() : createImageBitmap(canvas));
    canvas.width = canvas.height = 0; // gives its memory back at once
    return bitmap;
  }

  /** @param {{id: number, bitmap: ImageBitmap}} face */
  async face({ id, bitmap }) {
    this.#faces.take(id, bitmap);
  }

  /** @param {number} id of a face */
  async forget(id) {
    this.#faces.forget(id);
  }

  /** @param {import('./bending.js').Bending} bending */
  async bend(bending) {
    return bentPixels(bending, this.#faces);
  }
}

// The worker's whole life.
export function answerTasks() {
  const tasks = new Tasks(), scope = /** @type {any} */ (self);
  scope.onmessage = async (/** @type {MessageEvent} */ { data: [number, task, data] }) => {
    try {
      const { result, handedOver } = await tasks.done(task, data);
      scope.postMessage([number, result], handedOver);
    } catch (failure) {
      scope.postMessage([number, null, String(failure)]);
    }
  };
}
