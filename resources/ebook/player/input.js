// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Mouse, touch and pen on the stage: a drag turns, catches a leaf or pans a magnified book, a click in an outer third
// turns, two fingers zoom, a double tap zooms in and out, the wheel turns, scrolls or zooms. Text and links above the
// paper keep their own events.
import { DragTurn } from './dragTurn.js';
import { PanDrag } from './panDrag.js';
import { WheelTurns } from './wheelTurns.js';
import { sheetRect } from './bookLayout.js';
import { oppositeSide } from './spreads.js';

/** @typedef {import('./book.js').Book} Book */
/** @typedef {import('./curl.js').Point} Point */
/** @typedef {{at: Point, time: number, hasMoved: boolean, isOnLeaf: boolean}} Press */

const notTaken = '.words-line, a, button';
const pressDistance = { mouse: 3, pen: 5, touch: 10 }; // CSS pixels that a press may move before it becomes a drag
const clickSeconds = 0.35;
const catchAfter = 50; // ms; a press that rests on a flying leaf for so long has caught it
const doubleClickSeconds = 0.32;
const doubleClickReach = 24; // CSS pixels
const doubleClickZoom = 2.2;
const turningPull = 90; // CSS pixels that a magnified book is pulled past its edge to turn
const slowestGlide = 120; // CSS pixels a second
const wheelRests = 140; // ms

/** When the hand moved, in seconds; not when a busy page came to hear of it. @param {Event} event */
function timeOf(event) {
  return event.timeStamp / 1000;
}

export class BookInput {
  /** @param {Book} book */
  constructor(book) {
    this.book = book;
    this.turn = new DragTurn(book.book);
    this.pan = new PanDrag();
    this.wheelTurns = new WheelTurns();
    /** @type {Map<number, Point>} device pixels, by pointer */
    this.pointers = new Map();
    /** @type {Press | null} */
    this.press = null;
    this.pinchDistance = 0;
    this.pinchMiddle = { x: 0, y: 0 };
    this.hasScrolled = false; // in this run of wheel events
    this.lastClick = { time: -1, x: 0, y: 0 };
    this.timers = { catching: 0, wheel: 0 };
    book.stage.style.touchAction = 'none';
    this.listen(book.stage);
  }

  /** @param {HTMLElement} stage */
  listen(stage) {
    stage.addEventListener('pointerdown', (event) => this.down(event));
    stage.addEventListener('pointermove', (event) => this.moved(event));
    stage.addEventListener('pointerup', (event) => this.up(event));
    stage.addEventListener('pointercancel', (event) => this.lost(event));
    stage.addEventListener('lostpointercapture', (event) => this.pointers.has(event.pointerId) && this.lost(event));
    stage.addEventListener('wheel', (event) => this.wheel(event), { passive: false });
    stage.addEventListener('dragstart', (event) => event.preventDefault());
  }

  /** @param {MouseEvent} event */
  at(event) {
    return this.book.toView(event.clientX, event.clientY);
  }

  /** @param {PointerEvent} event */
  down(event) {
    const target = event.target instanceof Element ? event.target : null;
    if (event.button !== 0 || target?.closest(notTaken)) return;
    this.book.stage.setPointerCapture(event.pointerId);
    this.pointers.set(event.pointerId, this.at(event));
    if (this.pointers.size === 1) this.pressed(this.at(event), event);
    else this.beginPinch();
  }

  /** @param {Point} at @param {PointerEvent} event */
  pressed(at, event) {
    const { magnification, book } = this.book, touch = book.stack.isMoving ? book.leafAt(at) : null;
    magnification.motion = null;
    this.press = { at, time: timeOf(event), hasMoved: false, isOnLeaf: touch?.isBent === true };
    clearTimeout(this.timers.catching);
    if (this.press.isOnLeaf) this.timers.catching = window.setTimeout(() => this.catchResting(), catchAfter);
    if (event.pointerType === 'mouse') event.preventDefault(); // no text is selected from the paper
    window.getSelection()?.removeAllRanges();
    if (document.activeElement instanceof HTMLInputElement) document.activeElement.blur();
  }

  catchResting() {
    if (this.press && !this.turn.leaf && this.book.book.stack.isMoving && this.turn.begin(this.press, this.press.at, this.book.now()))
      this.turnBegan();
  }

  /** @param {PointerEvent} event */
  moved(event) {
    if (!this.pointers.has(event.pointerId)) return;
    const at = this.at(event);
    if (this.pointers.size > 1) this.pinch(event.pointerId, at);
    this.pointers.set(event.pointerId, at);
    if (this.pointers.size === 1 && this.press) this.drag(this.press, at, event);
  }

  /** @param {Press} press @param {Point} at @param {PointerEvent} event */
  drag(press, at, event) {
    const way = Math.hypot(at.x - press.at.x, at.y - press.at.y) / this.book.book.viewport.scale;
    const least = pressDistance[/** @type {'mouse' | 'pen' | 'touch'} */ (event.pointerType)] ?? pressDistance.touch;
    const isFirst = !press.hasMoved && way > least;
    press.hasMoved ||= isFirst;
    if (isFirst && !this.turn.leaf) this.beginDrag(press, at, timeOf(event));
    if (this.pan.isActive) this.dragPan(at, timeOf(event));
    else if (this.turn.leaf && this.turn.move(at, timeOf(event))) this.book.turned();
  }

  /** @param {Press} press @param {Point} at @param {number} now */
  beginDrag(press, at, now) {
    const { magnification, book } = this.book;
    if (magnification.isMagnified && !press.isOnLeaf && !this.isAtOuterEdge(press.at)) {
      this.pan.begin(press.at, now);
      this.book.begin('pan');
      this.book.stage.style.cursor = 'grabbing';
    } else if (Math.abs(at.x - press.at.x) > 0 && this.turn.begin(press, at, now)) {
      this.turnBegan();
    }
    if (book.stack.isMoving) this.book.turned();
  }

  turnBegan() {
    this.book.begin('hand');
  }

  /** @param {Point} at */
  isAtOuterEdge(at) {
    const { layout } = this.book.book;
    return Math.abs(Math.abs(at.x - layout.spine) / layout.width - 1) < 0.06;
  }

  /** @param {Point} at @param {number} now */
  dragPan(at, now) {
    const wished = this.pan.moved(at, now);
    this.pan.met(wished, this.book.panBy(wished));
  }

  /** @param {PointerEvent} event */
  up(event) {
    if (!this.pointers.delete(event.pointerId)) return;
    clearTimeout(this.timers.catching);
    if (this.pointers.size > 0) {
      this.endPinch();
      return;
    }
    const press = this.press;
    this.press = null;
    if (this.pan.isActive) this.throwPan(timeOf(event));
    else if (this.turn.leaf) this.releaseLeaf(timeOf(event));
    else if (press && !press.hasMoved && timeOf(event) - press.time < clickSeconds) this.click(event, press.at);
    this.endPinch();
  }

  /** @param {number} now */
  releaseLeaf(now) {
    this.turn.release(now);
    this.book.end('hand');
    this.book.turned();
  }

  /** A pull far past the edge, or a throw over it, turns; else the book glides on. @param {number} now */
  throwPan(now) {
    const { scale } = this.book.book.viewport, velocity = this.pan.velocity(now), { beyond } = this.pan;
    this.pan.end();
    this.book.end('pan');
    this.book.showCursor();
    const thrown = Math.abs(beyond) > 8 * scale ? beyond + velocity.x / 5 : 0;
    const isLeftBefore = this.book.book.spreads.before === 'left';
    if (Math.max(Math.abs(beyond), Math.abs(thrown)) > turningPull * scale) this.turnBy(beyond < 0 === isLeftBefore ? 1 : -1);
    else if (Math.hypot(velocity.x, velocity.y) > slowestGlide * scale) this.book.glide(velocity);
  }

  /** @param {number} direction */
  turnBy(direction) {
    if (direction > 0) this.book.next();
    else if (direction < 0) this.book.previous();
  }

  /** @param {PointerEvent} event @param {Point} at */
  click(event, at) {
    const now = timeOf(event), { lastClick } = this;
    const isDouble = now - lastClick.time < doubleClickSeconds && Math.hypot(event.clientX - lastClick.x, event.clientY - lastClick.y) < doubleClickReach;
    this.lastClick = { time: isDouble ? -1 : now, x: event.clientX, y: event.clientY };
    const direction = this.turnAt(at);
    if (direction) this.turnBy(direction);
    else if (isDouble) this.book.setZoom(this.book.magnification.isMagnified ? 1 : doubleClickZoom, event.clientX, event.clientY);
  }

  /** The outer thirds of the book turn, and so does the room beside it; nothing of a magnified book does. @param {Point} at */
  turnAt(at) {
    if (this.book.magnification.isMagnified) return 0;
    const { layout, spreads } = this.book.book;
    const first = sheetRect(layout, spreads.sides === 2 ? 'left' : oppositeSide(spreads.before)).x;
    const share = (at.x - first) / (layout.width * spreads.sides);
    if (share > 1 / 3 && share < 2 / 3) return 0;
    return share < 0.5 === (spreads.before === 'left') ? -1 : 1;
  }

  beginPinch() {
    this.letGo();
    this.press = null;
    this.pinchDistance = 0;
    this.book.begin('pinch');
  }

  endPinch() {
    this.pinchDistance = 0;
    if (this.pointers.size === 0) this.book.end('pinch');
  }

  /** @param {number} id @param {Point} to */
  pinch(id, to) {
    const [a, b] = [...this.pointers.entries()].slice(0, 2).map(([pointer, at]) => (pointer === id ? to : at));
    const middle = { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }, distance = Math.max(1, Math.hypot(a.x - b.x, a.y - b.y));
    if (this.pinchDistance > 0) {
      this.book.panBy({ x: middle.x - this.pinchMiddle.x, y: middle.y - this.pinchMiddle.y });
      const box = this.book.stage.getBoundingClientRect(), { scale } = this.book.book.viewport;
      this.book.zoomBy(distance / this.pinchDistance, box.left + middle.x / scale, box.top + middle.y / scale);
    }
    this.pinchDistance = distance;
    this.pinchMiddle = middle;
  }

  /** @param {PointerEvent} event */
  lost(event) {
    this.pointers.delete(event.pointerId);
    this.letGo();
    this.press = null;
    this.endPinch();
  }

  /** A leaf in the hand falls to where it is nearer; nothing is panned any more. */
  letGo() {
    clearTimeout(this.timers.catching);
    const wasHeld = this.turn.leaf !== null;
    this.turn.cancel();
    this.pan.end();
    this.book.busy.delete('hand');
    this.book.busy.delete('pan');
    if (wasHeld) this.book.turned();
  }

  cancel() {
    this.pointers.clear();
    this.press = null;
    this.letGo();
    this.book.busy.delete('pinch');
  }

  /** @param {WheelEvent} event */
  wheel(event) {
    event.preventDefault();
    const unit = event.deltaMode === 1 ? 32 : event.deltaMode === 2 ? 400 : 1; // lines, pages, pixels
    const x = event.deltaX * unit, y = event.deltaY * unit;
    if (event.ctrlKey || event.metaKey) this.wheelMoves(() => this.book.zoomBy(Math.exp(-Math.max(-120, Math.min(120, y)) / 260), event.clientX, event.clientY));
    else if (this.book.magnification.isMagnified) this.wheelMoves(() => this.scroll(event.shiftKey ? y : x, event.shiftKey ? 0 : y));
    else this.turnBy(this.wheelTurns.turns(Math.abs(y) >= Math.abs(x) ? y : this.forwards(x), this.book.now()));
  }

  /** @param {number} x */
  forwards(x) {
    return this.book.book.spreads.before === 'left' ? x : -x;
  }

  /** At the end of a page a further notch turns. @param {number} x @param {number} y CSS pixels */
  scroll(x, y) {
    const { scale } = this.book.book.viewport, possible = this.book.panBy({ x: -x * scale, y: -y * scale });
    const isStuck = Math.abs(possible.x) < 0.5 && Math.abs(possible.y) < 0.5;
    const turns = this.wheelTurns.turns(y, this.book.now());
    if (isStuck && !this.hasScrolled) this.turnBy(turns);
    else if (!isStuck) this.hasScrolled = true;
  }

  /** @param {() => void} act */
  wheelMoves(act) {
    act();
    this.book.begin('wheel');
    clearTimeout(this.timers.wheel);
    this.timers.wheel = window.setTimeout(() => this.wheelRested(), wheelRests);
  }

  wheelRested() {
    this.hasScrolled = false;
    this.book.end('wheel');
  }
}
