// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The light or dark room around the book: as the system has it, until the reader chooses.
import { keep, kept } from './place.js';

export class Surround extends EventTarget {
  constructor() {
    super();
    this.system = matchMedia('(prefers-color-scheme: dark)');
    this.chosen = kept('surround');
    this.system.addEventListener?.('change', () => this.#apply());
    this.#apply();
  }

  get isDark() {
    return this.chosen ? this.chosen === 'dark' : this.system.matches;
  }

  toggle() {
    this.chosen = this.isDark ? 'light' : 'dark';
    keep('surround', this.chosen);
    this.#apply();
  }

  #apply() {
    document.documentElement.dataset.surround = this.isDark ? 'dark' : 'light';
    this.dispatchEvent(new Event('change'));
  }
}
