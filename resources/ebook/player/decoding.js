// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Decodes pictures of pages.
import { DecodingThread } from './decodingThread.js';

/** @typedef {{width: number, height: number}} PixelSize */

/** @type {DecodingThread | null | undefined} null: there is none here */
let thread;

function startedThread() {
  try {
    return new DecodingThread();
  } catch {
    return null;
  }
}

/** @param {Blob} blob @param {ImageBitmapOptions} options */
function decodedHere(blob, options) {
  return createImageBitmap(blob, options).catch(() => createImageBitmap(blob)); // options are not known everywhere
}

/** @param {Blob} blob @param {PixelSize | null} size smaller than the picture; null: as it is */
export async function decoded(blob, size) {
  const options = /** @type {ImageBitmapOptions} */ ({ colorSpaceConversion: 'default' });
  if (size) Object.assign(options, { resizeWidth: size.width, resizeHeight: size.height, resizeQuality: 'high' });
  if (thread === undefined) thread = startedThread();
  if (!thread || thread.isLost) return decodedHere(blob, options);
  return thread.decoded(blob, options).catch(() => decodedHere(blob, options));
}

/** The width in the head of a WebP picture; 0: it is none. @param {Blob} blob */
export async function webpWidth(blob) {
  const head = new DataView(await blob.slice(0, 30).arrayBuffer());
  if (head.byteLength < 30 || head.getUint32(8) !== 0x57454250) return 0;
  const kind = head.getUint32(12);
  if (kind === 0x56503858) return 1 + (head.getUint32(24, true) & 0xffffff); // extended
  if (kind === 0x5650384c) return 1 + (head.getUint16(21, true) & 0x3fff); // lossless
  return head.getUint16(26, true) & 0x3fff;
}
