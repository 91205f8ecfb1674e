// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Paints the leaves in the air on a 2D canvas above the pages that lie: what lies flat of a leaf is drawn through the
// half plane before its axis, what is bent goes through the row by row map, at reduced resolution where that is slow.
import { bendOf, mirrorOf, overlapOf, reachOf, unionOf } from './bend.js';
import { sheetRect } from './bookLayout.js';
import { PixelStore } from './facePixels.js';
import { PlainRaster } from './plainRaster.js';

/** @typedef {import('./faces.js').Face} Face */
/** @typedef {import('./bookLayout.js').Rect} Rect */
/** @typedef {import('./bend.js').BentLeaf} BentLeaf */
/** @typedef {import('./paperGl.js').PaintedLeaf} PaintedLeaf */
/** @typedef {import('./plainPixels.js').PixelImage} PixelImage */

const calm = 600; // pixels a second; of a faster leaf nobody sees the details
const mapSteps = [1, 1.5, 2, 2.5]; // pixels of the view to one of the map
const dearFrame = 11; // ms; above this the bent part is painted more coarsely
const cheapFrame = 3.5;

const half = document.createElement('canvas'); // of one face after the other
const halfContext = /** @type {CanvasRenderingContext2D} */ (half.getContext('2d', { alpha: false, willReadFrequently: true }));

/** @param {HTMLCanvasElement} canvas */
function halfOf(canvas) {
  const width = Math.ceil(canvas.width / 2), height = Math.ceil(canvas.height / 2);
  if (half.width !== width) half.width = width;
  if (half.height !== height) half.height = height;
  halfContext.drawImage(canvas, 0, 0, width, height);
  return half;
}

export class PaperPlain {
  constructor() {
    this.canvas = document.createElement('canvas');
    this.context = /** @type {CanvasRenderingContext2D} */ (this.canvas.getContext('2d', { willReadFrequently: true }));
    this.buffer = document.createElement('canvas');
    this.bufferContext = /** @type {CanvasRenderingContext2D} */ (this.buffer.getContext('2d', { willReadFrequently: true }));
    this.images = new PixelStore((canvas) => canvas);
    this.halves = new PixelStore(halfOf); // for coarse frames, in which a texel for each pixel would be ragged
    /** @type {Rect | null} what the last frame has painted */
    this.painted = null;
    this.coarseness = 0; // of the moving leaves
    this.step = 1; // of this frame
    this.cost = 0; // ms, of the last frames
    /** @type {ImageData | null} */
    this.data = null;
  }

  /** @param {number} width @param {number} height */
  resize(width, height) {
    if (this.canvas.width === width && this.canvas.height === height) return;
    this.canvas.width = width;
    this.canvas.height = height;
    this.painted = null;
  }

  /** Reads the pixels of a face; before the turn begins, so that its first frame is not late. @param {Face} face @param {boolean} isHalf @returns {PixelImage} */
  prepare(face, isHalf = this.coarseness > 0) {
    return (isHalf ? this.halves : this.images).of(face);
  }

  /** @param {Face} face */
  forget(face) {
    this.images.forget(face);
    this.halves.forget(face);
  }

  /**
   * @param {PaintedLeaf[]} flats in the order of painting what lies flat @param {PaintedLeaf[]} flaps what hangs over
   * @param {boolean} isFine the leaves are held still, and there is time
   */
  paint(flats, flaps, isFine) {
    const began = performance.now();
    this.step = isFine ? 1 : mapSteps[this.coarseness];
    this.clear();
    for (const leaf of flats) this.paintFlat(leaf);
    const reaches = flats.map((leaf) => reachOf(leaf.bent)).filter((reach) => reach !== null);
    if (reaches.length) this.paintBent(flats, flaps, reaches.reduce(unionOf));
    if (!isFine) this.adapt(performance.now() - began);
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

  /** @param {PaintedLeaf} leaf */
  paintFlat({ bent, front }) {
    if (bent.fade > 0 && bent.boundOn === bent.fadeSide) return;
    const { context } = this, sheet = sheetRect(bent.layout, bent.boundOn);
    context.save();
    context.beginPath();
    this.halfPlane(bent);
    context.clip();
    context.drawImage(front.canvas, sheet.x, sheet.y, sheet.width, sheet.height);
    context.restore();
    this.paints(sheet);
  }

  /** The half plane before the axis, and a little more where the rolled paper hides it. @param {BentLeaf} bent */
  halfPlane(bent) {
    const { nx, ny, offset } = bent.curl, { spine, top } = bent.layout, mirror = mirrorOf(bent);
    const far = 4 * (bent.layout.width + bent.layout.height), edge = offset + Math.min(this.step, bendOf(bent).radius);
    for (const [ahead, aside] of [[edge, -far], [edge, far], [edge - far, far], [edge - far, -far]])
      this.context.lineTo(spine + mirror * (ahead * nx - aside * ny), top + ahead * ny + aside * nx);
    this.context.closePath();
  }

  /** @param {PaintedLeaf[]} flats @param {PaintedLeaf[]} flaps @param {Rect} reach */
  paintBent(flats, flaps, reach) {
    const { step } = this, area = overlapOf(reach, { x: 0, y: 0, width: this.canvas.width, height: this.canvas.height });
    const width = Math.ceil(area.width / step), height = Math.ceil(area.height / step);
    if (width < 1 || height < 1) return;
    const data = this.emptyData(width, height);
    const view = { pixels: new Uint32Array(data.data.buffer), width, height, x: area.x, y: area.y, step };
    const rasterOf = (/** @type {PaintedLeaf} */ { bent, front, back }) =>
      new PlainRaster(view, bent, this.prepare(front, step > 1), this.prepare(back, step > 1), step > 1 || bent.speed < calm);
    for (const leaf of flats) rasterOf(leaf).paintRising();
    for (const leaf of flaps) rasterOf(leaf).paintFlap();
    this.show(data, area);
  }

  /** @param {number} width @param {number} height */
  emptyData(width, height) {
    if (this.data?.width === width && this.data.height === height) new Uint32Array(this.data.data.buffer).fill(0);
    else this.data = this.bufferContext.createImageData(width, height);
    return this.data;
  }

  /** @param {ImageData} data @param {Rect} area */
  show(data, area) {
    if (this.buffer.width < data.width) this.buffer.width = data.width;
    if (this.buffer.height < data.height) this.buffer.height = data.height;
    this.bufferContext.putImageData(data, 0, 0);
    this.context.drawImage(this.buffer, 0, 0, data.width, data.height, area.x, area.y, data.width * this.step, data.height * this.step);
    this.paints({ x: area.x - 1, y: area.y - 1, width: area.width + this.step + 2, height: area.height + this.step + 2 });
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
