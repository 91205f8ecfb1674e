// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Paints scenes of the book into the stage: a still canvas with all that lies, painted only when that changes, and above
// it the leaves in the air, by WebGL2 or without, whichever is smooth here.
import { paintBackground } from './background.js';
import { FrameMeter } from './frameMeter.js';
import { PaperGl } from './paperGl.js';
import { PaperPlain } from './paperPlain.js';

/** @typedef {import('./bookScene.js').BookScene} BookScene */
/** @typedef {import('./faces.js').Faces} Faces */
/** @typedef {import('./faces.js').Face} Face */
/** @typedef {import('./spreads.js').LeafSide} LeafSide */
/** @typedef {import('./paperGl.js').PaintedLeaf} PaintedLeaf */
/** `isFine`: the leaves are held still; `isAgain`: the thread had ended. @typedef {{scene: BookScene, isMagnified: boolean, isFine: boolean, isAgain?: boolean}} SceneShown */

/** @param {HTMLCanvasElement} canvas */
function layered(canvas) {
  canvas.setAttribute('aria-hidden', 'true');
  canvas.style.cssText = 'position:absolute;left:0;top:0;width:100%;height:100%;pointer-events:none';
  return canvas;
}

export class Paper {
  /** @param {HTMLElement} stage @param {Faces} faces */
  constructor(stage, faces) {
    this.faces = faces;
    this.still = document.createElement('canvas');
    this.context = /** @type {CanvasRenderingContext2D} */ (this.still.getContext('2d'));
    this.stillKey = '';
    /** @type {(PaperGl | PaperPlain)[]} made when something moves for the first time */
    this.ways = [];
    this.meter = new FrameMeter(1);
    this.isClear = true;
    /** @type {SceneShown | null} the latest that waits for the thread */
    this.next = null;
    /** @type {SceneShown | null} of which leaves are being bent */
    this.bent = null;
    /** @type {HTMLCanvasElement | null} the scene that a cross-fade goes to */
    this.other = null;
    stage.append(layered(this.still));
  }

  makeWays() {
    const gl = new PaperGl(), plain = new PaperPlain();
    this.ways = gl.isLost || gl.isImitated ? [plain] : [gl, plain];
    if (gl.isImitated) gl.release();
    this.meter = new FrameMeter(this.ways.length);
    this.still.after(...this.ways.map((way) => layered(way.canvas)));
    this.showOnly(null);
  }

  /** What paints the leaves in the air: a lost context is replaced for good. */
  get way() {
    if (!this.ways.length) this.makeWays();
    const chosen = this.ways[this.meter.way], plain = this.ways[this.ways.length - 1];
    return chosen instanceof PaperGl && chosen.isLost ? plain : chosen;
  }

  /** @param {number} width @param {number} height device pixels */
  resize(width, height) {
    if (this.still.width === width && this.still.height === height) return;
    this.still.width = width;
    this.still.height = height;
    this.stillKey = '';
    this.isClear = false;
  }

  /** @param {PaperGl | PaperPlain | null} shown */
  showOnly(shown) {
    for (const way of this.ways) way.canvas.style.visibility = way === shown ? 'visible' : 'hidden';
  }

  /** The face of a side, ready to be bent. @param {LeafSide} side @param {BookScene['layout']} layout @returns {Face} */
  prepared(side, layout) {
    const face = this.faces.face(side, layout);
    this.way.prepare(face);
    return face;
  }

  /** Lets go of faces. @param {Set<Face>} seen on leaves in the air */
  limitFaces(seen = new Set()) {
    this.faces.limit(seen, (face) => this.ways.forEach((way) => way.forget(face)));
  }

  /** Leaves are seen a little later where a thread bends them; the pages below change together with them. @param {BookScene} scene @param {boolean} isMagnified @param {boolean} isFine the leaves are held still */
  paint(scene, isMagnified, isFine) {
    const way = scene.leaves.length ? this.way : null, plain = way instanceof PaperPlain ? way : null;
    this.next = plain && { scene, isMagnified, isFine };
    if (!plain || !this.stillKey) this.updateStill(scene, isMagnified);
    if (plain) this.bendNext(plain);
    else this.bent = null;
    if (way instanceof PaperGl) this.paintLeaves(way, scene);
    else if (!way && !this.isClear) this.clear();
  }

  /** @param {PaperPlain} way */
  bendNext(way) {
    if (!this.next || this.bent) return;
    const shown = this.next, { flats, flaps } = this.leavesOf(shown.scene);
    this.bent = shown;
    this.next = null;
    way.resize(this.still.width, this.still.height);
    way.frame(flats, flaps, shown.isFine).then((frame) => this.showBent(way, shown, frame), () => this.showBent(way, shown, null));
  }

  /** @param {PaperPlain} way @param {SceneShown} shown @param {import('./paperPlain.js').PlainFrame | null} frame null: the thread has ended */
  showBent(way, shown, frame) {
    if (this.bent !== shown) return;
    this.bent = null;
    if (!frame && !shown.isAgain) this.next ??= { ...shown, isAgain: true };
    if (frame) {
      this.updateStill(shown.scene, shown.isMagnified);
      way.show(frame);
      this.shows(way, frame.flats);
    }
    this.bendNext(way);
  }

  clear() {
    this.showOnly(null);
    for (const way of this.ways) way.clear();
    this.isClear = true;
  }

  /** What the still picture depends on. @param {BookScene} scene @param {boolean} isMagnified @returns {string} */
  keyOf({ layout, piles, left, right, scale, crossing }, isMagnified) {
    const stamps = [left, right].map((side) => this.faces.stampOf(side, isMagnified));
    const lying = [piles.left, piles.right].map((pile) => [pile.presence, pile.reach, Math.round(2 * pile.thickness)]);
    const next = crossing ? this.keyOf(crossing.to, isMagnified) + crossing.share : '';
    return JSON.stringify([layout, lying, stamps, scale, isMagnified, next]);
  }

  /** @param {BookScene} scene @param {boolean} isMagnified */
  updateStill(scene, isMagnified) {
    const key = this.keyOf(scene, isMagnified);
    if (key !== this.stillKey) this.paintStill(scene, isMagnified);
    this.stillKey = key;
  }

  /** @param {BookScene} scene @param {boolean} isMagnified */
  paintStill(scene, isMagnified) {
    this.context.clearRect(0, 0, this.still.width, this.still.height);
    this.paintFlat(scene, isMagnified);
    if (scene.crossing) this.crossTo(scene.crossing.to, scene.crossing.share, isMagnified);
  }

  /** @param {BookScene} scene @param {boolean} isMagnified @param {CanvasRenderingContext2D} context */
  paintFlat(scene, isMagnified, context = this.context) {
    paintBackground(context, scene.layout, scene.piles, scene.scale);
    for (const side of [scene.left, scene.right]) if (side) this.faces.paint(context, scene.layout, side, isMagnified);
  }

  /** Both scenes are painted and blended: what is in both must not be seen to fade. @param {BookScene} to @param {number} share @param {boolean} isMagnified */
  crossTo(to, share, isMagnified) {
    const other = (this.other ??= document.createElement('canvas'));
    other.width = this.still.width;
    other.height = this.still.height;
    const context = /** @type {CanvasRenderingContext2D} */ (other.getContext('2d'));
    this.paintFlat(to, isMagnified, context);
    this.context.globalCompositeOperation = 'destination-in';
    this.context.fillStyle = `rgba(0,0,0,${1 - share})`;
    this.context.fillRect(0, 0, other.width, other.height);
    this.context.globalCompositeOperation = 'lighter';
    this.context.globalAlpha = share;
    this.context.drawImage(other, 0, 0);
    this.context.globalAlpha = 1;
    this.context.globalCompositeOperation = 'source-over';
  }

  /** In the order of painting what lies flat, and what hangs over. @param {BookScene} scene */
  leavesOf(scene) {
    const leaves = scene.leaves.map(({ bent, front, back }) => ({
      bent, front: this.faces.face(front, scene.layout), back: this.faces.face(back, scene.layout),
    }));
    const isLeft = (/** @type {PaintedLeaf} */ leaf) => leaf.bent.boundOn === 'left', isRight = (/** @type {PaintedLeaf} */ leaf) => !isLeft(leaf);
    const backwards = [...leaves].reverse();
    return { flats: [...leaves.filter(isLeft), ...backwards.filter(isRight)], flaps: [...backwards.filter(isLeft), ...leaves.filter(isRight)] };
  }

  /** @param {PaperGl} way @param {BookScene} scene */
  paintLeaves(way, scene) {
    const { flats, flaps } = this.leavesOf(scene);
    way.resize(this.still.width, this.still.height);
    way.paint(flats, flaps);
    this.shows(way, flats);
  }

  /** @param {PaperGl | PaperPlain} way @param {PaintedLeaf[]} leaves */
  shows(way, leaves) {
    this.showOnly(way);
    this.isClear = false;
    this.limitFaces(new Set(leaves.flatMap(({ front, back }) => [front, back])));
  }
}
