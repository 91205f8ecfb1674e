// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A drag that pans a magnified book. Adds up how far it pulls beyond the book's edge: a pull far past the edge, or a
// throw over it, turns the leaf. Pure; device pixels, seconds.

/** @typedef {import('./curl.js').Point} Point */

const panMemory = 0.08; // seconds over which the speed is measured

export class PanDrag {
  constructor() {
    /** @type {Point | null} */
    this.last = null;
    this.beyond = 0; // positive: to the right
    this.began = 0;
    /** @type {{x: number, y: number, time: number}[]} */
    this.steps = [];
  }

  get isActive() {
    return this.last !== null;
  }

  /** @param {Point} at @param {number} now */
  begin(at, now) {
    this.last = at;
    this.beyond = 0;
    this.steps = [];
    this.began = now;
  }

  end() {
    this.last = null;
  }

  /** How far to pan when the pointer moves here. @param {Point} to @param {number} now @returns {Point} */
  moved(to, now) {
    const from = this.last ?? to, way = { x: to.x - from.x, y: to.y - from.y };
    this.last = to;
    this.steps.push({ ...way, time: now });
    return way;
  }

  /** Only this much of the wished way was possible. @param {Point} wished @param {Point} possible */
  met(wished, possible) {
    const refused = wished.x - possible.x;
    this.beyond = refused === 0 && possible.x !== 0 ? 0 : this.beyond + refused;
  }

  /** Over the last moments: a hand that has stopped before the release throws nothing. @param {number} now @returns {Point} */
  velocity(now) {
    const late = this.steps.filter((step) => step.time >= now - panMemory);
    const earlier = this.steps[this.steps.length - late.length - 1];
    const time = Math.min(panMemory, now - (earlier?.time ?? this.began));
    if (time <= 0.005) return { x: 0, y: 0 };
    return { x: late.reduce((sum, step) => sum + step.x, 0) / time, y: late.reduce((sum, step) => sum + step.y, 0) / time };
  }
}
