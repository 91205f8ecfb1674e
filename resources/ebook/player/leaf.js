// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The motion of one leaf: progress 0 where it lay before it was turned, 1 where it lies afterwards, and velocity. These
// two are all there is to know, so a leaf can be caught, reversed and thrown at any instant without a jump. Pure: time
// comes as an argument, in seconds of any steady clock. The same motion as viewer/flip/motion.
import { limited } from './curl.js';

export const leafStiffness = 13; // per second
const handMemory = 0.08; // seconds over which a hand's speed is measured
// Delayed events arrive all at once and would look like a hand of any speed: count them as lasting a frame.
const shortestMove = 0.016; // seconds
const throwReach = 0.18; // seconds of flight after which the leaf's place decides where it lands

/**
 * A value that a critically damped spring draws to a target: as quickly as is possible without overshoot. Exact for any
 * step: x(t) = T + ((x0 - T) + (v0 + w (x0 - T)) t) e^(-wt).
 */
export class Spring {
  /** @param {number} value @param {number} velocity per second */
  constructor(value = 0, velocity = 0) {
    this.value = value;
    this.velocity = velocity;
  }

  /** @param {number} seconds @param {number} target @param {number} stiffness w, per second */
  advance(seconds, target, stiffness) {
    const away = this.value - target;
    const push = this.velocity + stiffness * away;
    const decay = Math.exp(-stiffness * seconds);
    this.value = target + (away + push * seconds) * decay;
    this.velocity = (this.velocity - stiffness * push * seconds) * decay;
  }

  /** @param {number} target @param {number} distance */
  isNear(target, distance) {
    return Math.abs(this.value - target) <= distance && Math.abs(this.velocity) <= 20 * distance;
  }
}

export class Leaf {
  /** @param {0 | 1} lying the end at which it lies: 0 unturned, 1 turned */
  constructor(lying = 0) {
    this.motion = new Spring(lying);
    this.target = lying;
    this.stiffness = leafStiffness;
    this.isHeld = false;
    /** @type {{time: number, progress: number}[]} of the last moments in the hand, oldest first */
    this.samples = [];
  }

  get progress() {
    return this.motion.value;
  }

  get velocity() {
    return this.motion.velocity;
  }

  /** Free flight towards an end with the present position and velocity. @param {0 | 1} target */
  aim(target) {
    this.target = target;
    this.isHeld = false;
    this.samples = [];
  }

  /** @param {number} now */
  hold(now) {
    this.isHeld = true;
    this.motion.velocity = 0;
    this.samples = [{ time: now, progress: this.progress }];
  }

  /** @param {number} progress @param {number} now */
  dragTo(progress, now) {
    // One sample older than the memory stays, so that a slow hand has something to be measured against.
    while (this.samples.length > 1 && this.samples[1].time < now - handMemory) this.samples.shift();
    this.motion.value = progress;
    this.samples.push({ time: now, progress });
    this.motion.velocity = this.heldVelocity(now);
  }

  /** @param {number} now */
  heldVelocity(now) {
    // The sample at the beginning of the memory is interpolated. A hand that rests sends no events: then all samples
    // are older, and the speed is 0.
    const begin = now - handMemory;
    const second = this.samples.findIndex((sample) => sample.time >= begin);
    if (second < 0) return 0;
    let first = this.samples[second];
    if (second > 0) {
      const before = this.samples[second - 1];
      const share = (begin - before.time) / Math.max(first.time - before.time, 1e-6);
      first = { time: begin, progress: before.progress + share * (first.progress - before.progress) };
    }
    return (this.progress - first.progress) / Math.max(now - first.time, shortestMove);
  }

  /** Lets go: the leaf flies to the end that it was thrown towards. @param {number} now */
  release(now) {
    const velocity = this.heldVelocity(now);
    this.motion.velocity = velocity;
    this.aim(this.progress + velocity * throwReach > 0.5 ? 1 : 0);
  }

  /** Nothing while held. @param {number} seconds */
  advance(seconds) {
    if (this.isHeld) return;
    this.motion.advance(seconds, this.target, this.stiffness);
    this.keepWithin(0, 1);
  }

  /** Never past a neighbour: leaves of a book do not change places. @param {number} lowest @param {number} highest */
  keepWithin(lowest, highest) {
    const kept = limited(this.progress, lowest, Math.max(lowest, highest));
    if (kept === this.progress) return;
    const isPushing = kept < this.progress === this.velocity > 0;
    this.motion = new Spring(kept, isPushing ? 0 : this.velocity);
  }

  /** Free, and nearer to its end than `tolerance` (of the whole way). @param {number} tolerance */
  hasLanded(tolerance) {
    return !this.isHeld && this.motion.isNear(this.target, tolerance);
  }
}
