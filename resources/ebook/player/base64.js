// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes from their base64.

const pieceLength = 0x10000; // of base64, a multiple of four

/** @param {string} base64 @returns {Uint8Array<ArrayBuffer>} */
export function bytesOf(base64) {
  const { fromBase64 } = /** @type {any} */ (Uint8Array);
  if (fromBase64)
    return fromBase64.call(Uint8Array, base64);
  const clean = /\s/.test(base64) ? base64.replace(/\s+/g, '') : base64;
  const bytes = new Uint8Array(Math.floor(clean.length * 3 / 4));
  let at = 0;
  for (let begin = 0; begin < clean.length; begin += pieceLength) {
    const piece = atob(clean.slice(begin, begin + pieceLength));
    for (let i = 0; i < piece.length; ++i)
      bytes[at++] = piece.charCodeAt(i);
  }
  return bytes.subarray(0, at);
}
