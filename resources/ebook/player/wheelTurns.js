// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Turns wheel events into whole page turns: a notch of a wheel is one turn; a swipe on a touchpad is one however far it
// goes, and the momentum that follows it is none. Browsers do not say which is which: a notch is large and stands alone,
// a swipe is a run of events without a pause, whose momentum only ever gets weaker. Pure; CSS pixels, seconds.

const swipePause = 0.18; // seconds without an event that end a swipe
const swipeEnough = 40;
const notchLeast = 60; // an event as large as this, after a pause or as large as the one before, is a notch

export class WheelTurns {
  constructor() {
    this.collected = 0;
    this.hasTurned = false; // in this swipe
    this.last = -1;
    this.lastSize = 0;
  }

  /** Turns to make now, positive forward. @param {number} way of the wheel, positive forward @param {number} now */
  turns(way, now) {
    const size = Math.abs(way), isNew = now - this.last > swipePause || (way > 0) !== (this.collected > 0);
    const isNotch = size >= notchLeast && (isNew || size === this.lastSize);
    if (isNew) {
      this.collected = 0;
      this.hasTurned = false;
    }
    // A second swipe within the momentum of the first is stronger than what was left of it.
    if (this.hasTurned && size > 3 * this.lastSize && size > swipeEnough / 2) this.hasTurned = false;
    this.collected += way;
    this.last = now;
    this.lastSize = size;
    if (!isNotch && (this.hasTurned || Math.abs(this.collected) < swipeEnough)) return 0;
    this.hasTurned = true;
    return Math.sign(way);
  }
}
