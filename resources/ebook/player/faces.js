// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is seen on one side of a leaf: paper, the page's picture with the reader's marks, and the shade towards the
// gutter. Painted straight into the view where nothing bends, and into faces of its own for leaves in the air.
import { pageRect, sheetRect } from './bookLayout.js';

/** @typedef {import('./bookLayout.js').BookLayout} BookLayout */
/** @typedef {import('./bookLayout.js').Rect} Rect */
/** @typedef {import('./spreads.js').LeafSide} LeafSide */
/** @typedef {import('./spreads.js').PageSize} PageSize */
/** @typedef {import('./pictures.js').Pictures} Pictures */
/** In points. @typedef {{x: number, y: number, w: number, h: number, colour: string, style: 'fill' | 'underline' | 'current' | 'ribbon'}} Mark */
/** @typedef {{canvas: HTMLCanvasElement, stamp: string, version: number, sharpness: number}} Face */

const mostFaceBytes = 24 << 20; // of all faces together; without WebGL each has its pixels once more
const fewestFaces = 6; // stay, however large: those of the next turn either way
const mostFaceHeight = 2400; // pixels; the faces of magnified leaves are drawn up while they move
const depthOf = { bend: 0.05, wide: 0.1, near: 0.1, line: 0.16, picture: 0.04, edge: 0.018 };

/**
 * How much of the light is taken at a distance from the spine, in shares of the sheet's width. A picture over the spine
 * must not be cut in two.
 * @param {number} x @param {boolean} isHalf
 */
export function gutterShade(x, isHalf) {
  const bend = depthOf.bend * Math.max(0, 1 - x / 0.3) ** 2, edge = depthOf.edge * Math.max(0, (x - 0.9) / 0.1) ** 2;
  const near = isHalf
    ? depthOf.picture * Math.exp(-x / 0.03)
    : depthOf.wide * Math.exp(-x / 0.03) + depthOf.near * Math.exp(-x / 0.009) + depthOf.line * Math.exp(-x / 0.0016);
  return bend + edge + near;
}

/** @param {CanvasRenderingContext2D} context @param {Rect} sheet @param {LeafSide} side */
function paintGutter(context, sheet, side) {
  const isRight = side.side === 'right';
  const spine = isRight ? sheet.x : sheet.x + sheet.width;
  const gradient = context.createLinearGradient(spine, 0, isRight ? sheet.x + sheet.width : sheet.x, 0);
  for (let i = 0; i <= 40; ++i) {
    const x = (i / 40) ** 3; // the nearer to the spine, the closer
    gradient.addColorStop(x, `rgba(0,0,0,${gutterShade(x, side.part !== 'whole').toFixed(4)})`);
  }
  for (let x = 0.88; x < 1; x += 0.02) gradient.addColorStop(x, `rgba(0,0,0,${gutterShade(x, false).toFixed(4)})`);
  context.fillStyle = gradient;
  context.fillRect(sheet.x, sheet.y, sheet.width, sheet.height);
}

/** A bookmark: a ribbon with a notched end. @param {CanvasRenderingContext2D} context @param {Rect} rect */
function paintRibbon(context, { x, y, width, height }) {
  context.beginPath();
  for (const [across, along] of [[0, 0], [1, 0], [1, 1], [0.5, 0.8], [0, 1]]) context.lineTo(x + across * width, y + along * height);
  context.fill();
}

/** @param {CanvasRenderingContext2D} context @param {Mark} mark @param {Rect} page @param {PageSize} size */
function paintMark(context, mark, page, size) {
  const scale = page.width / size.w;
  const x = page.x + mark.x * scale, y = page.y + (mark.y * page.height) / size.h;
  const width = mark.w * scale, height = (mark.h * page.height) / size.h;
  context.fillStyle = mark.colour;
  if (mark.style === 'ribbon') {
    paintRibbon(context, { x, y, width, height });
    return;
  }
  context.globalCompositeOperation = 'multiply';
  const line = Math.max(1, 1.2 * scale);
  if (mark.style === 'underline') context.fillRect(x, y + height - line, width, line);
  else context.fillRect(x, y, width, height);
  context.globalCompositeOperation = 'source-over';
  if (mark.style !== 'current') return;
  context.lineWidth = line;
  context.strokeStyle = 'rgba(0,0,0,0.55)';
  context.strokeRect(x - line, y - line, width + 2 * line, height + 2 * line);
}

/** @param {CanvasRenderingContext2D} context @param {string} words @param {number} width @returns {string[]} */
function wrapped(context, words, width) {
  const lines = [''];
  for (const sign of words.match(/[\u0021-\u024f]+\s*|[^\u0021-\u024f]/gu) ?? []) {
    const last = lines[lines.length - 1];
    if (last && context.measureText(last + sign).width > width) lines.push(sign.trimStart());
    else lines[lines.length - 1] = last + sign;
  }
  return lines;
}

/** A page that cannot be painted says why. @param {CanvasRenderingContext2D} context @param {string} words @param {Rect} page */
function paintNote(context, words, page) {
  const size = Math.max(10, page.width / 26);
  context.font = `${size}px system-ui, sans-serif`;
  context.fillStyle = '#6b6560';
  context.textAlign = 'center';
  const lines = wrapped(context, words, page.width * 0.7);
  const first = page.y + page.height * 0.42 - (lines.length - 1) * 0.8 * size;
  lines.forEach((line, i) => context.fillText(line, page.x + page.width / 2, first + i * 1.6 * size));
}

export class Faces {
  /** @param {Pictures} pictures @param {PageSize[]} pages */
  constructor(pictures, pages) {
    this.pictures = pictures;
    this.pages = pages;
    /** @type {(page: number) => Mark[]} */
    this.marksOf = () => [];
    this.marksVersion = 0;
    /** @type {Map<string, Face>} by side of a leaf */
    this.faces = new Map();
  }

  /** What the look of a side depends on. @param {LeafSide | null} side @param {boolean} isMagnified */
  stampOf(side, isMagnified = false) {
    if (!side) return '';
    const picture = side.page ? this.pictures.of(side.page, isMagnified) : null;
    return `${side.page}${side.part}${side.side}:${picture ? `${picture.version},${picture.sharpness}` : ''}:${this.marksVersion}`;
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
    const { bitmap, sharpness, isUnpainted } = this.pictures.of(side.page, isMagnified);
    if (bitmap && (sharpness > 1 || !isUnpainted)) {
      context.imageSmoothingQuality = bitmap.width > page.width ? 'medium' : 'low';
      context.drawImage(bitmap, page.x, page.y, page.width, page.height);
    } else if (isUnpainted) {
      paintNote(context, this.pictures.source.note?.(side.page) ?? '', page);
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
    const face = known ?? { canvas: document.createElement('canvas'), stamp, version: 0, sharpness: 0 };
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
      face.canvas.width = face.canvas.height = 0; // gives its memory back at once
      this.faces.delete(key);
    }
  }

  /** @param {(page: number) => Mark[]} marksOf */
  setMarks(marksOf) {
    this.marksOf = marksOf;
    ++this.marksVersion;
  }
}
