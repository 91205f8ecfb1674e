// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Watches the parser: tells of each page's section and each block of data as soon as it is complete.

const isBlock = /^(issue|text|tables|thumbs|pdf)$/;

export class Arrival extends EventTarget {
  /** @type {Map<string, HTMLElement>} */
  #complete = new Map();
  /** @type {Set<HTMLElement>} */
  #open = new Set();
  /** @type {Map<string, (element: HTMLElement | null) => void>} */
  #waiting = new Map();
  /** @type {Map<string, Promise<HTMLElement | null>>} */
  #promises = new Map();

  constructor() {
    super();
    this.isOver = false;
    /** @type {Promise<void>} */
    this.ended = new Promise(resolve => this.addEventListener('end', () => resolve(), { once: true }));
    const observer = new MutationObserver(records => this.#see(records));
    observer.observe(document, { childList: true, subtree: true });
    document.querySelectorAll('section.page').forEach(page => this.#consider(page)); // what stands before this script
    this.#see([]);
    const end = () => {
      this.#see(observer.takeRecords());
      observer.disconnect();
      this.#finish();
    };
    if (document.readyState === 'loading')
      document.addEventListener('DOMContentLoaded', end);
    else
      queueMicrotask(end);
  }

  // The element with this id once it is complete; null if the file ends without it.
  /** @param {string} id @returns {Promise<HTMLElement | null>} */
  whenComplete(id) {
    const known = this.#promises.get(id);
    if (known)
      return known;
    const complete = this.#complete.get(id);
    const promise = complete || this.isOver ? Promise.resolve(complete ?? null)
      : new Promise(resolve => this.#waiting.set(id, resolve));
    this.#promises.set(id, /** @type {Promise<HTMLElement | null>} */ (promise));
    return /** @type {Promise<HTMLElement | null>} */ (promise);
  }

  // The data of a block of JSON; null if it is missing or damaged.
  /** @param {string} id @returns {Promise<any>} */
  async data(id) {
    const block = await this.whenComplete(id);
    try {
      return block && JSON.parse(block.textContent ?? '');
    } catch {
      return null;
    }
  }

  /** @param {string} id */
  complete(id) {
    return this.#complete.get(id);
  }

  /** @param {MutationRecord[]} records */
  #see(records) {
    for (const record of records)
      record.addedNodes.forEach(node => this.#consider(node));
    for (const element of this.#open) {
      if (element.nextSibling) // the parser has gone on
        this.#close(element);
    }
  }

  /** @param {Node} node */
  #consider(node) {
    if (!(node instanceof HTMLElement) || this.#complete.has(node.id))
      return;
    if (node.matches('section.page') || (node.localName === 'script' && isBlock.test(node.id)))
      this.#open.add(node);
    else if (node === document.body)
      this.dispatchEvent(new Event('body'));
  }

  /** @param {HTMLElement} element */
  #close(element) {
    this.#open.delete(element);
    this.#complete.set(element.id, element);
    this.#waiting.get(element.id)?.(element);
    this.#waiting.delete(element.id);
  }

  #finish() {
    this.isOver = true;
    for (const element of document.querySelectorAll('section.page, script[id]')) {
      if (!this.#complete.has(element.id))
        this.#close(/** @type {HTMLElement} */ (element));
    }
    this.#waiting.forEach(resolve => resolve(null));
    this.#waiting.clear();
    this.dispatchEvent(new Event('end'));
  }
}
