// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Measures the frames of the first turns, and finds out which of several ways of painting is smooth here: where the
// graphics processor is only imitated, a plain canvas may be the quicker one. Pure.

const enoughFrames = 12;
const smoothFrame = 20; // ms; whoever keeps to this is not compared with others

/** @param {number[]} values */
function middleOf(values) {
  return [...values].sort((a, b) => a - b)[values.length >> 1];
}

export class FrameMeter {
  /** @param {number} ways in the order in which they are tried */
  constructor(ways) {
    /** @type {number[][]} the frames of each way, in ms */
    this.frames = Array.from({ length: ways }, () => []);
    this.way = 0;
    this.isDecided = ways < 2;
  }

  /** The time from one frame to the next, both of the same way. @param {number} milliseconds */
  add(milliseconds) {
    if (this.isDecided) return;
    const frames = this.frames[this.way];
    frames.push(milliseconds);
    if (frames.length >= enoughFrames) this.decide(middleOf(frames));
  }

  /** @param {number} middle */
  decide(middle) {
    this.isDecided = middle <= smoothFrame || this.way + 1 === this.frames.length;
    if (middle <= smoothFrame) return;
    if (!this.isDecided) {
      ++this.way;
      return;
    }
    const middles = this.frames.map(middleOf);
    this.way = middles.indexOf(Math.min(...middles));
  }
}
