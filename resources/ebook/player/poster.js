// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The first page as a plain picture, shown as soon as it has been parsed and until the book has been painted.
import { plainPicture } from './plainPicture.js';

const wait = 1000; // ms that the book waits for it to be painted; it is slow to come where the machine is busy
const paintTime = 400; // ms in which the book itself is painted after its picture has been decoded

export class Poster {
  /** @type {HTMLElement | null} */
  #node = null;

  /** Until it can be seen. @param {HTMLElement} room @param {import('./pagePicture.js').StoredPage} stored @param {string} address of its picture */
  show(room, stored, address) {
    const { node, shown } = plainPicture(stored, address, 'poster', '');
    room.append(this.#node = node);
    const painted = shown.catch(() => {}).then(() => new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve))));
    return Promise.race([painted, new Promise(resolve => setTimeout(resolve, wait))]);
  }

  remove() {
    this.#node?.remove();
    this.#node = null;
  }

  /** Goes when the book shows the page itself. @param {import('./book.js').Book} book */
  giveWayTo(book) {
    const look = () => {
      if (!book.pictures.isSharp(1))
        return;
      book.removeEventListener('picture', look);
      setTimeout(() => this.remove(), paintTime);
    };
    if (book.page !== 1)
      this.remove();
    book.addEventListener('move', () => this.remove(), { once: true });
    book.addEventListener('picture', look);
    look();
  }
}
