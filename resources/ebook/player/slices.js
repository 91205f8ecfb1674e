// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Long work done in slices, between which frames are painted and input is taken.

const sliceTime = 5; // ms

export const nextTask = () => new Promise(resolve => setTimeout(resolve));

export class Slices {
  #until = performance.now() + sliceTime;

  get isOver() {
    return performance.now() >= this.#until;
  }

  async next() {
    await nextTask();
    this.#until = performance.now() + sliceTime;
  }
}
