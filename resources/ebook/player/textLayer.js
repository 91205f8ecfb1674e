// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The text of the open pages laid invisibly over their pictures, so that it is selected and copied.
import { LineFlag, glyphEnd, glyphPlaces, glyphsOf } from './advances.js';
import { element } from './element.js';

/** @typedef {import('./advances.js').Line} Line */

const unit = 4; // px of the layer to a point: browsers refuse very small type
const family = 'sans-serif';
const slip = 0.4; // of the type size: a glyph further from its place makes the line be set in pieces
const square = /[\u2E80-\uA4CF\uAC00-\uD7FF\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFFEF]|[\uD840-\uD87F]/;

/** @type {CanvasRenderingContext2D | null} */
let gauge = null;

/** @param {string} text @param {number} size px */
function widthOf(text, size) {
  gauge ??= document.createElement('canvas').getContext('2d');
  if (!gauge)
    return text.length * size;
  gauge.font = size + 'px ' + family;
  return gauge.measureText(text).width;
}

/** @typedef {{text: string, begin: number, end: number}} Piece along the line, in points */

// Words and runs of one script, each with its extent on the page.
/** @param {Line} line @returns {Piece[]} */
export function piecesOf(line) {
  const { glyphs, gaps } = glyphsOf(line[0]), places = glyphPlaces(line[5]);
  const length = line[6] & LineFlag.Vertical ? line[4] : line[3];
  /** @type {Piece[]} */
  const pieces = [];
  if (places.length !== glyphs.length + 1)
    return [{ text: line[0], begin: 0, end: length }];
  glyphs.forEach((glyph, i) => {
    const last = pieces[pieces.length - 1], begin = places[i], end = glyphEnd(places, i);
    const begins = i === 0 || gaps[i - 1] || square.test(glyph) !== square.test(glyphs[i - 1]);
    if (begins || !last)
      pieces.push({ text: glyph, begin, end });
    else
      Object.assign(last, { text: last.text + glyph, begin: Math.min(last.begin, begin), end: Math.max(last.end, end) });
    if (gaps[i])
      pieces[pieces.length - 1].text += ' ';
  });
  return pieces;
}

// Whether one piece of type, stretched, has all glyphs near their places.
/** @param {Piece[]} pieces @param {Line} line @param {number} length */
function isEven(pieces, line, length) {
  const whole = widthOf(line[0], line[7]) || 1;
  let set = 0;
  return pieces.every(piece => {
    const at = set / whole * length;
    set += widthOf(piece.text, line[7]);
    return Math.abs(at - piece.begin) < slip * line[7];
  });
}

/** @param {Piece} piece @param {Line} line @param {boolean} isVertical */
function pieceNode(piece, line, isVertical) {
  const node = element('span', { dir: 'auto' }, piece.text);
  const size = line[7] * unit, natural = widthOf(piece.text.trimEnd(), size) || 1;
  const stretch = Math.max(0.05, (piece.end - piece.begin) * unit / natural);
  node.style[isVertical ? 'top' : 'left'] = piece.begin * unit + 'px';
  node.style.transform = isVertical ? `scaleY(${stretch})` : `scaleX(${stretch})`;
  return node;
}

/** @param {Line} line @param {number} page @param {number} row */
function lineNode(line, page, row) {
  const [text, x, y, w, h, , flags, size] = line, isVertical = Boolean(flags & LineFlag.Vertical);
  const length = isVertical ? h : w;
  const node = element('div', { class: 'words-line', 'data-page': page, 'data-row': row });
  Object.assign(node.style, { left: x * unit + 'px', top: y * unit + 'px', width: w * unit + 'px', height: h * unit + 'px',
    fontSize: size * unit + 'px', lineHeight: (isVertical ? w : h) * unit + 'px' });
  if (isVertical)
    node.style.writingMode = 'vertical-rl';
  const pieces = piecesOf(line);
  const set = isEven(pieces, line, length) ? [{ text, begin: 0, end: length }] : pieces;
  node.append(...set.map(piece => pieceNode(piece, line, isVertical)));
  return node;
}

export class TextLayer {
  /** @type {Map<number, HTMLElement>} */
  #layers = new Map();

  /** @param {any} book @param {{w: number, h: number}[]} sizes @param {{lines: Line[]}[]} pages */
  constructor(book, sizes, pages) {
    this.book = book;
    this.sizes = sizes;
    this.pages = pages;
  }

  // Sets the text of the open pages, and puts it in its place.
  update() {
    const open = new Set(this.book.pages);
    for (const [page, layer] of this.#layers) {
      if (!open.has(page)) {
        layer.remove();
        this.#layers.delete(page);
      }
    }
    for (const page of open)
      this.#place(page);
  }

  /** @param {number} page */
  #place(page) {
    const rect = this.book.rectOf(page), lines = this.pages[page - 1]?.lines;
    if (!rect || !lines)
      return;
    let layer = this.#layers.get(page);
    if (!layer) {
      layer = element('div', { class: 'words-page', 'aria-hidden': 'true', 'data-page': page },
        ...lines.map((line, row) => line[0] ? lineNode(line, page, row) : null));
      this.#layers.set(page, layer);
      this.book.overlay.append(layer);
    }
    placeOver(layer, rect, this.sizes[page - 1]);
  }
}

// Lays an element that is set in units of the page over the page.
/** @param {HTMLElement} node @param {{x: number, y: number, width: number, height: number}} rect @param {{w: number, h: number}} size */
export function placeOver(node, rect, size) {
  node.style.setProperty('--scale', String(rect.width / size.w / unit));
  Object.assign(node.style, { width: size.w * unit + 'px', height: size.h * unit + 'px',
    transform: `translate(${rect.x}px, ${rect.y}px) scale(${rect.width / size.w / unit}, ${rect.height / size.h / unit})` });
}

export const layerUnit = unit;
