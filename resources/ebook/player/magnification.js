// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How much the book is magnified and which part of it is in view; a pan that glides on after a throw, or is on its way
// to a goal. Pure; device pixels, seconds.
import { limited } from './curl.js';
import { Spring } from './leaf.js';
import { boundedPan } from './bookLayout.js';

/** @typedef {import('./curl.js').Point} Point */
/** @typedef {import('./openBook.js').OpenBook} OpenBook */

export const mostZoom = 8;
const panStiffness = 14; // of a book that is brought somewhere
const glideStiffness = 5; // of one that glides on: it comes to rest after a fifth of its speed
const panLandedWithin = 0.4; // pixels

export class Magnification {
  constructor() {
    this.zoom = 1;
    /** @type {Point} from the middle of the view to that of the book */
    this.pan = { x: 0, y: 0 };
    /** @type {{x: Spring, y: Spring, goal: Point, stiffness: number} | null} */
    this.motion = null;
  }

  get isMagnified() {
    return this.zoom > 1.001;
  }

  fit() {
    this.zoom = 1;
    this.pan = { x: 0, y: 0 };
    this.motion = null;
  }

  /** The place `about` in the view stays where it is. @param {number} zoom @param {Point} about @param {OpenBook} book */
  setZoom(zoom, about, { viewport }) {
    const target = limited(zoom, 1, mostZoom), growth = target / this.zoom;
    const middle = { x: viewport.width / 2, y: viewport.height / 2 };
    const moved = (/** @type {'x' | 'y'} */ way) => about[way] - middle[way] - (about[way] - middle[way] - this.pan[way]) * growth;
    this.motion = null;
    this.pan = target === 1 ? { x: 0, y: 0 } : { x: moved('x'), y: moved('y') };
    this.zoom = target;
  }

  /** The pan that is possible. @param {Point} pan @param {OpenBook} book @returns {Point} */
  bounded(pan, { sheetSize, spreads, viewport }) {
    return boundedPan(sheetSize, spreads.sides, { ...viewport, zoom: this.zoom, pan });
  }

  /** How far it could be panned. @param {Point} way @param {OpenBook} book @returns {Point} */
  panBy(way, book) {
    const before = this.bounded(this.pan, book);
    this.motion = null;
    this.pan = this.bounded({ x: before.x + way.x, y: before.y + way.y }, book);
    return { x: this.pan.x - before.x, y: this.pan.y - before.y };
  }

  /** @param {Point} goal @param {OpenBook} book */
  panTo(goal, book) {
    this.start({ x: 0, y: 0 }, this.bounded(goal, book), panStiffness);
  }

  /** @param {Point} velocity @param {OpenBook} book */
  glide(velocity, book) {
    const far = { x: this.pan.x + velocity.x / glideStiffness, y: this.pan.y + velocity.y / glideStiffness };
    this.start(velocity, this.bounded(far, book), glideStiffness);
  }

  /** @param {Point} velocity @param {Point} goal @param {number} stiffness */
  start(velocity, goal, stiffness) {
    const { x, y } = this.pan;
    this.motion = { x: new Spring(x, velocity.x), y: new Spring(y, velocity.y), goal, stiffness };
  }

  /** True: it moves. @param {number} seconds */
  advance(seconds) {
    if (!this.motion) return false;
    const { x, y, goal, stiffness } = this.motion;
    x.advance(seconds, goal.x, stiffness);
    y.advance(seconds, goal.y, stiffness);
    this.pan = { x: x.value, y: y.value };
    if (x.isNear(goal.x, panLandedWithin) && y.isNear(goal.y, panLandedWithin)) this.settle();
    return true;
  }

  settle() {
    this.pan = this.motion?.goal ?? this.pan;
    this.motion = null;
  }
}
