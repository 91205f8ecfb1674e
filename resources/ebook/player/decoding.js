// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Decodes pictures of pages.
import { pictureThread } from './threads.js';

/** @typedef {{width: number, height: number}} PixelSize */

/** @param {Blob} blob @param {PixelSize | null} size smaller than the picture; null: as it is @returns {Promise<ImageBitmap>} */
export async function decoded(blob, size) {
  const options = /** @type {ImageBitmapOptions} */ ({ colorSpaceConversion: 'default' });
  if (size) Object.assign(options, { resizeWidth: size.width, resizeHeight: size.height, resizeQuality: 'high' });
  return pictureThread.ask('decode', { blob, options });
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
