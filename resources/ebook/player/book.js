// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The book on the stage: turns, zoom and marks, as the rest of the player knows them. Events: 'change' (another spread is open: at the moment the turn is certain), 'move', 'rest', 'view'.
import { BookClock } from './bookClock.js';
import { BookInput } from './input.js';
import { Faces } from './faces.js';
import { Lookout } from './lookout.js';
import { Magnification } from './magnification.js';
import { OpenBook } from './openBook.js';
import { Paper } from './paper.js';
import { Pictures } from './pictures.js';
import { Spring } from './leaf.js';
import { pageRect, sidesFor, wayIntoView } from './bookLayout.js';
import { sceneOf } from './bookScene.js';

/** @typedef {import('./curl.js').Point} Point */
/** @typedef {import('./bookLayout.js').Rect} Rect */
/** @typedef {import('./spreads.js').PageSize} PageSize */

const heldStill = 90; // ms after which a leaf in a resting hand is painted as finely as it can be

export class Book extends EventTarget {
  /**
   * @param {HTMLElement} stage @param {PageSize[]} pages @param {import('./spreads.js').Binding} binding
   * @param {import('./pictures.js').PageSource} source
   */
  constructor(stage, pages, binding, source) {
    super();
    this.stage = stage;
    this.sheets = pages;
    this.book = new OpenBook(pages, binding);
    this.pictures = new Pictures(source, () => this.pictureChanged());
    this.faces = new Faces(this.pictures, pages);
    this.paper = new Paper(stage, this.faces);
    this.overlay = document.createElement('div');
    this.overlay.id = 'overlay';
    this.overlay.style.cssText = 'position:absolute;inset:0;overflow:hidden';
    stage.append(this.overlay);
    this.magnification = new Magnification();
    this.shift = new Spring();
    /** @type {'auto' | 'one' | 'two'} */
    this.wantedSides = 'auto';
    /** @type {'curl' | 'fade'} */
    this.motion = 'curl';
    /** @type {Set<string>} what moves by hand */
    this.busy = new Set();
    this.clock = new BookClock(this);
    this.announced = -1;
    this.isViewChanged = false;
    this.pageKept = 1; // stays open however pages are paired, for as long as its spread is open
    this.timers = { fine: 0 };
    this.lookout = new Lookout(this);
    this.input = new BookInput(this);
    this.watchWindow();
    this.resize();
  }

  // ---- what is open ----

  get page() {
    return this.pages[0] ?? 1;
  }

  get pages() {
    return this.book.openPages;
  }

  /** @param {number} page @param {{animate?: boolean}} how */
  goTo(page, { animate = true } = {}) {
    this.turnTo(this.book.spreads.of(page), animate);
    this.pageKept = page;
  }

  next() {
    this.turnTo(this.book.stack.open + 1);
  }

  previous() {
    this.turnTo(this.book.stack.open - 1);
  }

  first() {
    this.turnTo(0);
  }

  last() {
    this.turnTo(this.book.spreads.count - 1);
  }

  /** @param {number} wanted @param {boolean} isAnimated */
  turnTo(wanted, isAnimated = true) {
    const { stack, spreads } = this.book, spread = Math.min(Math.max(0, wanted), spreads.count - 1);
    if (spread === stack.open && !stack.isMoving) return;
    if (!isAnimated || document.hidden) stack.reset(spread);
    else if (this.motion === 'fade') stack.turnAtOnceTo(spread);
    else stack.turnTo(spread);
    if (!isAnimated) this.shift = new Spring(spreads.restingShift(spread));
    this.turned();
  }

  /** Something may have turned: says so, and keeps what moves moving. */
  turned() {
    const { open } = this.book.stack;
    if (open !== this.announced) {
      this.announced = open;
      if (!this.pages.includes(this.pageKept)) this.pageKept = this.page;
      this.updateLayout();
      this.lookout.want();
      this.dispatchEvent(new Event('change'));
    }
    this.ask();
  }

  /** @param {'auto' | 'one' | 'two'} sides */
  setSides(sides) {
    this.wantedSides = sides;
    this.resize();
  }

  get sides() {
    const { binding } = this.book;
    const areAllWide = this.sheets.length > 0 && this.sheets.length === new Set(binding.wide ?? []).size;
    if (binding.single || this.wantedSides === 'one' || (areAllWide && this.wantedSides === 'auto')) return 1;
    return this.wantedSides === 'two' ? 2 : sidesFor(this.book.sheetSize, this.book.viewport);
  }

  /** @param {'curl' | 'fade'} motion */
  setMotion(motion) {
    this.motion = motion;
    this.ask();
  }

  // ---- size, zoom and pan ----

  watchWindow() {
    new ResizeObserver(() => this.resize()).observe(this.stage);
    window.addEventListener('resize', () => this.resize()); // the pixels' density may have changed
    document.addEventListener('visibilitychange', () => document.hidden && this.finish());
  }

  resize() {
    const scale = window.devicePixelRatio || 1, { clientWidth, clientHeight } = this.stage;
    const width = Math.max(1, Math.round(clientWidth * scale)), height = Math.max(1, Math.round(clientHeight * scale));
    this.book.viewport = { ...this.book.viewport, width, height, scale };
    const sides = this.sides, isFirst = this.announced < 0;
    if (isFirst || sides !== this.book.spreads.sides) {
      this.input?.cancel();
      this.book.impose(sides, this.pageKept);
      this.shift = new Spring(this.book.spreads.restingShift(this.book.stack.open));
    }
    this.paper.resize(width, height);
    this.updateLayout();
    this.lookout.settleSize();
    this.turned();
    this.paintNow(); // in the same frame, so that no empty canvas is seen
  }

  updateLayout() {
    const { zoom } = this.magnification, before = JSON.stringify(this.book.layout);
    this.magnification.pan = this.magnification.motion ? this.magnification.pan : this.magnification.bounded(this.magnification.pan, this.book);
    this.book.setViewport({ ...this.book.viewport, zoom, pan: this.magnification.pan, shift: this.shift.value });
    if (JSON.stringify(this.book.layout) !== before) this.isViewChanged = true;
  }

  get zoom() {
    return this.magnification.zoom;
  }

  /** @param {number} zoom 1 fits @param {number} [clientX] @param {number} [clientY] */
  setZoom(zoom, clientX, clientY) {
    const { width, height } = this.book.viewport, wasMagnified = this.magnification.isMagnified;
    const about = clientX === undefined || clientY === undefined ? { x: width / 2, y: height / 2 } : this.toView(clientX, clientY);
    this.magnification.setZoom(zoom, about, this.book);
    this.updateLayout();
    if (this.magnification.isMagnified || wasMagnified) this.lookout.want();
    this.showCursor();
    this.ask();
  }

  showCursor() {
    this.stage.style.cursor = this.magnification.isMagnified ? 'grab' : '';
  }

  /** @param {number} factor @param {number} [clientX] @param {number} [clientY] */
  zoomBy(factor, clientX, clientY) {
    this.setZoom(this.zoom * factor, clientX, clientY);
  }

  fit() {
    this.setZoom(1);
  }

  /** How far the book could be panned. @param {Point} way device pixels */
  panBy(way) {
    const possible = this.magnification.panBy(way, this.book);
    this.updateLayout();
    this.ask();
    return possible;
  }

  /** @param {Point} velocity device pixels a second */
  glide(velocity) {
    this.magnification.glide(velocity, this.book);
    this.ask();
  }

  // ---- places ----

  /** @param {number} clientX @param {number} clientY @returns {Point} */
  toView(clientX, clientY) {
    const box = this.stage.getBoundingClientRect(), { scale } = this.book.viewport;
    return { x: (clientX - box.left) * scale, y: (clientY - box.top) * scale };
  }

  /** @param {number} page @returns {Rect | null} device pixels */
  rectInView(page) {
    const { spreads, stack, layout } = this.book;
    for (const side of /** @type {const} */ (['left', 'right'])) {
      const printed = spreads.printedOn(stack.open, side);
      if (printed?.page === page && page > 0) return pageRect(layout, printed, this.sheets[page - 1]);
    }
    return null;
  }

  /** CSS pixels from the stage's corner; null: not open, or not at rest. @param {number} page @returns {Rect | null} */
  rectOf(page) {
    const rect = this.book.stack.isMoving ? null : this.rectInView(page), { scale } = this.book.viewport;
    return rect && { x: rect.x / scale, y: rect.y / scale, width: rect.width / scale, height: rect.height / scale };
  }

  /** @param {number} clientX @param {number} clientY @returns {{page: number, x: number, y: number} | null} points */
  pointAt(clientX, clientY) {
    if (this.book.stack.isMoving) return null;
    const at = this.toView(clientX, clientY);
    for (const page of this.pages) {
      const rect = this.rectInView(page), size = this.sheets[page - 1];
      if (!rect) continue;
      const x = (at.x - rect.x) / rect.width, y = (at.y - rect.y) / rect.height;
      if (x >= 0 && x <= 1 && y >= 0 && y <= 1) return { page, x: x * size.w, y: y * size.h };
    }
    return null;
  }

  /** Brings a part of a page into view. @param {number} page @param {{x: number, y: number, w: number, h: number}} part points */
  showRect(page, part) {
    const rect = this.magnification.isMagnified ? this.rectInView(page) : null, { width, height } = this.book.viewport;
    if (!rect) return;
    const scale = rect.width / this.sheets[page - 1].w, x = rect.x + part.x * scale, y = rect.y + part.y * scale;
    const way = { x: wayIntoView(x, x + part.w * scale, width), y: wayIntoView(y, y + part.h * scale, height) };
    if (way.x === 0 && way.y === 0) return;
    const { pan } = this.magnification;
    this.magnification.panTo({ x: pan.x + way.x, y: pan.y + way.y }, this.book);
    this.ask();
  }

  // ---- pictures and marks ----

  /** @param {(page: number) => import('./faces.js').Mark[]} marksOf */
  setMarks(marksOf) {
    this.faces.setMarks(marksOf);
    this.repaint();
  }

  /** Marks have changed, or pages have arrived. */
  repaint() {
    ++this.faces.marksVersion;
    if (this.pictures.wantsAgain) this.lookout.want();
    this.ask();
  }

  pictureChanged() {
    this.ask();
    this.lookout.prepareAhead();
  }

  // ---- what moves ----

  get isMoving() {
    return this.clock.isMoving;
  }

  now() {
    return performance.now() / 1000;
  }

  /** Something is moved by hand, until it ends. @param {string} what */
  begin(what) {
    this.busy.add(what);
    this.ask();
  }

  /** @param {string} what */
  end(what) {
    this.busy.delete(what);
    this.ask();
  }

  /** Something has changed: a frame is painted, and further ones as long as something moves. */
  ask() {
    this.clock.ask();
  }

  paintNow(isFine = false) {
    clearTimeout(this.timers.fine);
    this.paper.paint(sceneOf(this.book, this.motion), this.magnification.isMagnified, isFine);
    if (!isFine && !this.clock.isRunning && this.book.stack.isMoving)
      this.timers.fine = window.setTimeout(() => this.paintNow(true), heldStill);
  }

  rested() {
    this.paper.limitFaces();
    this.lookout.want();
    this.lookout.prepareAhead();
    this.dispatchEvent(new Event('rest'));
  }

  /** Nothing is left in the air: the window is hidden, and its clock stands still. */
  finish() {
    this.input.cancel();
    const { stack, spreads } = this.book;
    stack.dropAll();
    stack.reset(stack.open);
    this.shift = new Spring(spreads.restingShift(stack.open));
    this.magnification.settle();
    this.clock.isRunning = false;
    this.turned();
    this.updateLayout();
    this.paintNow();
    this.clock.settle();
  }
}
