// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Paints the leaves in the air on a 2D canvas above the pages that lie: what lies flat of a leaf is drawn through the
// half plane before its axis; what is bent comes from a thread of its own, at reduced resolution where that is slow.
import { bendOf, mirrorOf, overlapOf, reachOf, unionOf } from './bend.js';
import { sheetRect } from './bookLayout.js';
import { bendingThread } from './threads.js';

/** @typedef {import('./faces.js').Face} Face */
/** @typedef {import('./bookLayout.js').Rect} Rect */
/** @typedef {import('./bend.js').BentLeaf} BentLeaf */
/** @typedef {import('./bending.js').BentPixels} BentPixels */
/** @typedef {import('./paperGl.js').PaintedLeaf} PaintedLeaf */
/** Leaves ready to be shown; `pixels` null: nothing is bent. @typedef {{flats: PaintedLeaf[], area: Rect, step: number, pixels: BentPixels | null}} PlainFrame */
/** What the thread knows of a face. @typedef {{number: number, version: number, taken: Promise<unknown>}} KnownFace */

const mapSteps = [1, 1.5, 2, 2.5]; // pixels of the view to one of the map
const dearFrame = 11; // ms; above this the bent part is painted more coarsely
const cheapFrame = 3.5;

export class PaperPlain {
  constructor() {
    this.canvas = document.createElement('canvas');
    this.context = /** @type {CanvasRenderingContext2D} */ (this.canvas.getContext('2d', { willReadFrequently: true }));
    this.buffer = document.createElement('canvas');
    this.bufferContext = /** @type {CanvasRenderingContext2D} */ (this.buffer.getContext('2d', { willReadFrequently: true }));
    /** @type {Map<Face, KnownFace>} */
    this.faces = new Map();
    this.facesSeen = 0;
    bendingThread.whenLost(() => this.faces.clear());
    /** @type {Rect | null} what the last frame has painted */
    this.painted = null;
    this.coarseness = 0; // of the moving leaves
    this.cost = 0; // ms, of the last frames
    /** @type {ArrayBuffer | null} */
    this.memory = null;
  }

  /** @param {number} width @param {number} height */
  resize(width, height) {
    if (this.canvas.width === width && this.canvas.height === height) return;
    this.canvas.width = width;
    this.canvas.height = height;
    this.painted = null;
  }

  /** Tells the thread a face; before the turn begins, so that its first frame is not late. @param {Face} face @returns {KnownFace} */
  prepare(face) {
    const known = this.faces.get(face);
    if (known?.version === face.version) return known;
    const number = known?.number ?? ++this.facesSeen;
    const taken = createImageBitmap(face.canvas).then((bitmap) => bendingThread.ask('face', { id: number, bitmap }, [bitmap]));
    const told = { number, version: face.version, taken };
    this.faces.set(face, told);
    return told;
  }

  /** @param {Face} face */
  forget(face) {
    const known = this.faces.get(face);
    if (known) bendingThread.ask('forget', known.number);
    this.faces.delete(face);
  }

  /**
   * Has the bent part painted; the frame is shown when it comes.
   * @param {PaintedLeaf[]} flats in the order of painting what lies flat @param {PaintedLeaf[]} flaps what hangs over
   * @param {boolean} isFine the leaves are held still, and there is time @returns {Promise<PlainFrame>}
   */
  async frame(flats, flaps, isFine) {
    const step = isFine ? 1 : mapSteps[this.coarseness], reaches = flats.map((leaf) => reachOf(leaf.bent)).filter((reach) => reach !== null);
    const view = { x: 0, y: 0, width: this.canvas.width, height: this.canvas.height };
    const area = reaches.length ? overlapOf(reaches.reduce(unionOf), view) : { ...view, width: 0 };
    if (area.width < 1 || area.height < 1) return { flats, area, step, pixels: null };
    const pixels = await this.bend(flats, flaps, area, step);
    if (!isFine) this.adapt(pixels.cost);
    return { flats, area, step, pixels };
  }

  /** @param {PaintedLeaf[]} flats @param {PaintedLeaf[]} flaps @param {Rect} area @param {number} step @returns {Promise<BentPixels>} */
  async bend(flats, flaps, area, step) {
    const known = flats.map(({ front, back }) => ({ front: this.prepare(front), back: this.prepare(back) }));
    await Promise.all(known.flatMap(({ front, back }) => [front.taken, back.taken]));
    const leaves = flats.map(({ bent }, i) => ({ bent, front: known[i].front.number, back: known[i].back.number }));
    const { memory } = this, order = { flats: flats.map((_, i) => i), flaps: flaps.map((leaf) => flats.indexOf(leaf)) };
    this.memory = null;
    return bendingThread.ask('bend', { area, step, leaves, ...order, memory }, memory ? [memory] : []);
  }

  /** @param {PlainFrame} frame */
  show({ flats, area, step, pixels }) {
    this.clear();
    for (const leaf of flats) this.paintFlat(leaf, step);
    if (!pixels) return;
    this.paintBent(pixels, area, step);
    this.memory = pixels.memory;
  }

  clear() {
    const area = this.painted;
    if (area) this.context.clearRect(area.x, area.y, area.width, area.height);
    this.painted = null;
  }

  /** @param {Rect} area */
  paints(area) {
    this.painted = this.painted ? unionOf(this.painted, area) : area;
  }

  /** @param {PaintedLeaf} leaf @param {number} step */
  paintFlat({ bent, front }, step) {
    if (bent.fade > 0 && bent.boundOn === bent.fadeSide) return;
    const { context } = this, sheet = sheetRect(bent.layout, bent.boundOn);
    context.save();
    context.beginPath();
    this.halfPlane(bent, step);
    context.clip();
    context.drawImage(front.canvas, sheet.x, sheet.y, sheet.width, sheet.height);
    context.restore();
    this.paints(sheet);
  }

  /** The half plane before the axis, and a little more where the rolled paper hides it. @param {BentLeaf} bent @param {number} step */
  halfPlane(bent, step) {
    const { nx, ny, offset } = bent.curl, { spine, top } = bent.layout, mirror = mirrorOf(bent);
    const far = 4 * (bent.layout.width + bent.layout.height), edge = offset + Math.min(step, bendOf(bent).radius);
    for (const [ahead, aside] of [[edge, -far], [edge, far], [edge - far, far], [edge - far, -far]])
      this.context.lineTo(spine + mirror * (ahead * nx - aside * ny), top + ahead * ny + aside * nx);
    this.context.closePath();
  }

  /** @param {BentPixels} pixels @param {Rect} area @param {number} step */
  paintBent({ width, height, memory }, area, step) {
    if (this.buffer.width <= width) this.buffer.width = width + 1;
    if (this.buffer.height <= height) this.buffer.height = height + 1;
    this.bufferContext.clearRect(width, 0, 1, height + 1); // browsers may look beyond the part that they draw up
    this.bufferContext.clearRect(0, height, width, 1);
    this.bufferContext.putImageData(new ImageData(new Uint8ClampedArray(memory, 0, 4 * width * height), width, height), 0, 0);
    this.context.drawImage(this.buffer, 0, 0, width, height, area.x, area.y, width * step, height * step);
    this.paints({ x: area.x - 1, y: area.y - 1, width: area.width + step + 2, height: area.height + step + 2 });
  }

  /** @param {number} cost ms */
  adapt(cost) {
    this.cost += (cost - this.cost) * 0.25;
    if (this.cost > dearFrame && this.coarseness + 1 < mapSteps.length) this.setCoarseness(this.coarseness + 1);
    else if (this.cost < cheapFrame && this.coarseness > 0) this.setCoarseness(this.coarseness - 1);
  }

  /** @param {number} coarseness */
  setCoarseness(coarseness) {
    this.cost *= (mapSteps[this.coarseness] / mapSteps[coarseness]) ** 2;
    this.coarseness = coarseness;
  }
}
