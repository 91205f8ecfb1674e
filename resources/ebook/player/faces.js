// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is seen on one side of a leaf: paper, the page's picture with the reader's marks, and the shade towards the
// gutter. Painted straight into the view where nothing bends, and into faces of its own for leaves in the air.
import { pageRect, sheetRect } from './bookLayout.js';
import { closeUpRect, isCovered } from './closeUp.js';
import { paintGutter } from './gutter.js';
import { paintMark } from './markPainting.js';
import { paintNote } from './pageNote.js';

/** @typedef {import('./bookLayout.js').BookLayout} BookLayout */
/** @typedef {import('./spreads.js').LeafSide} LeafSide */
/** @typedef {import('./spreads.js').PageSize} PageSize */
/** @typedef {import('./pictures.js').Pictures} Pictures */
/** @typedef {import('./markPainting.js').Mark} Mark */
/** @typedef {{canvas: HTMLCanvasElement, stamp: string, version: number, sharpness: number}} Face */

const mostFaceBytes = 8 << 20; // of all faces together; without WebGL each has its pixels once more
const mostSpareCanvases = 2; // canvases that wait for the next face
const fewestFaces = 6; // stay, however large: those of the next turn either way
const waitingSign = '···';
const mostFaceHeight = 2400; // pixels; the faces of magnified leaves are drawn up while they move

/** @param {CanvasRenderingContext2D} context @param {import('./closeUp.js').CloseUp} closeUp @param {import('./bookLayout.js').Rect} page */
function paintCloseUp(context, closeUp, page) {
  const { x, y, width, height } = closeUpRect(closeUp, page);
  context.drawImage(closeUp.bitmap, x, y, width, height);
}

export class Faces {
  /** @param {Pictures} pictures @param {PageSize[]} pages */
  constructor(pictures, pages) {
    this.pictures = pictures;
    this.pages = pages;
    /** @type {(page: number) => Mark[]} */
    this.marksOf = () => [];
    this.marksVersion = 0;
    this.isLate = false; // open pages have waited for their pictures longer than a moment
    /** @type {Map<string, Face>} by side of a leaf */
    this.faces = new Map();
    /** @type {HTMLCanvasElement[]} of faces that have gone: new memory costs more time than painting */
    this.spare = [];
  }

  /** What the look of a side depends on. @param {LeafSide | null} side @param {boolean} isMagnified */
  stampOf(side, isMagnified = false) {
    if (!side) return '';
    const picture = side.page ? this.pictures.of(side.page, isMagnified) : null;
    const isWaiting = this.isLate && picture?.sharpness === 0;
    return `${side.page}${side.part}${side.side}:${picture ? `${picture.version},${picture.sharpness}` : ''}:${this.marksVersion}${isWaiting ? waitingSign : ''}`;
  }

  /**
   * @param {CanvasRenderingContext2D} context @param {BookLayout} layout @param {LeafSide} side
   * @param {boolean} isMagnified seen larger than the screen's own picture
   */
  paint(context, layout, side, isMagnified = false) {
    const sheet = sheetRect(layout, side.side), made = isMagnified ? null : this.madeFace(side, layout);
    if (made) {
      context.drawImage(made.canvas, sheet.x, sheet.y);
      return;
    }
    context.save();
    context.beginPath();
    context.rect(sheet.x, sheet.y, sheet.width, sheet.height);
    context.clip();
    context.fillStyle = '#fff';
    context.fillRect(sheet.x, sheet.y, sheet.width, sheet.height);
    if (side.page) this.paintPage(context, layout, side, isMagnified);
    if (layout.sides === 2) paintGutter(context, sheet, side);
    context.restore();
  }

  /** @param {CanvasRenderingContext2D} context @param {BookLayout} layout @param {LeafSide} side @param {boolean} isMagnified */
  paintPage(context, layout, side, isMagnified) {
    const size = this.pages[side.page - 1], page = pageRect(layout, side, size);
    const { bitmap, sharpness, closeUp, isUnpainted } = this.pictures.of(side.page, isMagnified);
    if (closeUp && isCovered(closeUp, page, context.canvas)) {
      paintCloseUp(context, closeUp, page);
    } else if (bitmap && (sharpness > 1 || !isUnpainted)) {
      context.imageSmoothingQuality = bitmap.width > page.width ? 'medium' : 'low';
      context.drawImage(bitmap, page.x, page.y, page.width, page.height);
      if (closeUp) paintCloseUp(context, closeUp, page);
    } else if (isUnpainted) {
      paintNote(context, this.pictures.source.note?.(side.page) ?? '', page);
    } else if (this.isLate) {
      paintNote(context, waitingSign, page);
    }
    for (const mark of this.marksOf(side.page)) paintMark(context, mark, page, size);
  }

  /** @param {BookLayout} layout */
  faceSize({ width, height }) {
    const scale = Math.min(1, mostFaceHeight / height);
    return { width: Math.round(width * scale), height: Math.round(height * scale) };
  }

  /** @param {LeafSide} side @param {BookLayout} layout */
  faceStamp(side, layout) {
    const { width, height } = this.faceSize(layout);
    return `${width}x${height}:${this.stampOf(side)}`;
  }

  /** @param {LeafSide} side @param {BookLayout} layout */
  isMade(side, layout) {
    return this.faces.get(`${side.page}${side.part}${side.side}`)?.stamp === this.faceStamp(side, layout);
  }

  /** The face that a leaf in the air has, if it is as large as the page: then a page that has landed is the same to the pixel. @param {LeafSide} side @param {BookLayout} layout */
  madeFace(side, layout) {
    const face = this.isMade(side, layout) ? this.faces.get(`${side.page}${side.part}${side.side}`) : undefined;
    return face && face.canvas.height === layout.height && face.canvas.width === layout.width ? face : null;
  }

  /** The face of a side for a leaf in the air, made again when its picture or its marks have changed. @param {LeafSide} side @param {BookLayout} layout @returns {Face} */
  face(side, layout) {
    const key = `${side.page}${side.part}${side.side}`, known = this.faces.get(key);
    const { width, height } = this.faceSize(layout), stamp = this.faceStamp(side, layout);
    if (known && known.stamp === stamp) return this.refreshed(key, known);
    const face = known ?? { canvas: this.spare.pop() ?? document.createElement('canvas'), stamp, version: 0, sharpness: 0 };
    if (face.canvas.width !== width) face.canvas.width = width;
    if (face.canvas.height !== height) face.canvas.height = height;
    const context = face.canvas.getContext('2d', { alpha: false, willReadFrequently: true });
    const spine = side.side === 'left' ? width : 0;
    if (context) this.paint(context, { width, height, spine, top: 0, sides: layout.sides }, side);
    face.sharpness = this.pictures.of(side.page || -1).sharpness;
    face.stamp = stamp;
    ++face.version;
    return this.refreshed(key, face);
  }

  /** The latest used stand last. @param {string} key @param {Face} face */
  refreshed(key, face) {
    this.faces.delete(key);
    this.faces.set(key, face);
    return face;
  }

  /** Lets go of the faces that were used longest ago, but of none that is seen. @param {Set<Face>} seen @param {(face: Face) => void} forget */
  limit(seen, forget) {
    const bytesOf = (/** @type {Face} */ { canvas }) => 4 * canvas.width * canvas.height;
    let bytes = 0;
    for (const face of this.faces.values()) bytes += bytesOf(face);
    for (const [key, face] of this.faces) {
      if (bytes <= mostFaceBytes || this.faces.size <= fewestFaces) return;
      if (seen.has(face)) continue;
      bytes -= bytesOf(face);
      forget(face);
      this.spareCanvas(face.canvas);
      this.faces.delete(key);
    }
  }

  /** @param {HTMLCanvasElement} canvas */
  spareCanvas(canvas) {
    if (this.spare.length < mostSpareCanvases) this.spare.push(canvas);
    else canvas.width = canvas.height = 0; // gives its memory back at once
  }

  /** @param {(page: number) => Mark[]} marksOf */
  setMarks(marksOf) {
    this.marksOf = marksOf;
    ++this.marksVersion;
  }
}
