// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The book on the stage: what turns and what is painted, as the rest of the player knows them. Events: 'change' (another spread is open: at the moment the turn is certain), 'move', 'rest', 'view', 'picture' (one has been decoded).
import { BookClock } from './bookClock.js';
import { BookView } from './bookView.js';
import { BookInput } from './input.js';
import { CloseUps } from './closeUps.js';
import { Faces } from './faces.js';
import { Lookout } from './lookout.js';
import { Paper } from './paper.js';
import { Pictures } from './pictures.js';
import { Spring } from './leaf.js';
import { sidesFor } from './bookLayout.js';
import { sceneOf } from './bookScene.js';

/** @typedef {import('./spreads.js').PageSize} PageSize */

const heldStill = 90; // ms after which a leaf in a resting hand is painted as finely as it can be

export class Book extends BookView {
  /**
   * @param {HTMLElement} stage @param {PageSize[]} pages @param {import('./spreads.js').Binding} binding
   * @param {import('./pictures.js').PageSource} source
   */
  constructor(stage, pages, binding, source) {
    super(stage, pages, binding);
    this.pictures = new Pictures(source, () => this.pictureChanged());
    this.faces = new Faces(this.pictures, pages);
    this.paper = new Paper(stage, this.faces);
    this.overlay = document.createElement('div');
    this.overlay.id = 'overlay';
    this.overlay.style.cssText = 'position:absolute;inset:0;overflow:hidden';
    stage.append(this.overlay);
    /** @type {'auto' | 'one' | 'two'} */
    this.wantedSides = 'auto';
    /** @type {'curl' | 'fade'} */
    this.motion = 'curl';
    /** @type {Set<string>} what moves by hand */
    this.busy = new Set();
    this.clock = new BookClock(this);
    this.announced = -1;
    this.pageKept = 1; // stays open however pages are paired, for as long as its spread is open
    this.timers = { fine: 0 };
    this.lookout = new Lookout(this);
    this.closeUps = new CloseUps(this);
    for (const each of ['view', 'rest', 'change']) this.addEventListener(each, () => this.closeUps.want());
    this.input = new BookInput(this);
    this.watchWindow();
    this.resize();
  }

  // ---- what is open ----

  get page() {
    return this.pages[0] ?? 1;
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

  // ---- size ----

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

  zoomed() {
    this.lookout.want();
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
    this.closeUps.want();
    this.dispatchEvent(new Event('picture'));
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
