// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The text of the open pages laid invisibly over their pictures, so that it is selected and copied.
import { LineFlag, glyphEnd, glyphPlaces, glyphsOf } from './advances.js';
import { element } from './element.js';
import { PageLayers, layerUnit } from './pageLayers.js';
import { Slices } from './slices.js';

/** @typedef {import('./advances.js').Line} Line */

const family = 'sans-serif';
const settles = 250; // ms at rest
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
  const { glyphs, gaps } = glyphsOf(line[0]), places = glyphPlaces(line[5], glyphs.length);
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
  const size = line[7] * layerUnit, natural = widthOf(piece.text.trimEnd(), size) || 1;
  const stretch = Math.max(0.05, (piece.end - piece.begin) * layerUnit / natural);
  node.style[isVertical ? 'top' : 'left'] = piece.begin * layerUnit + 'px';
  node.style.transform = isVertical ? `scaleY(${stretch})` : `scaleX(${stretch})`;
  return node;
}

/** @param {Line} line @param {number} page @param {number} row */
function lineNode(line, page, row) {
  const [text, x, y, w, h, , flags, size] = line, isVertical = Boolean(flags & LineFlag.Vertical);
  const length = isVertical ? h : w;
  const node = element('div', { class: 'words-line', 'data-page': page, 'data-row': row });
  Object.assign(node.style, { left: x * layerUnit + 'px', top: y * layerUnit + 'px', width: w * layerUnit + 'px', height: h * layerUnit + 'px',
    fontSize: size * layerUnit + 'px', lineHeight: (isVertical ? w : h) * layerUnit + 'px' });
  if (isVertical)
    node.style.writingMode = 'vertical-rl';
  const pieces = piecesOf(line);
  const set = isEven(pieces, line, length) ? [{ text, begin: 0, end: length }] : pieces;
  node.append(...set.map(piece => pieceNode(piece, line, isVertical)));
  return node;
}

// Until nothing has moved for a moment: who turns page after page does not select text.
/** @param {import('./book.js').Book} book */
async function quiet(book) {
  do {
    if (book.isMoving)
      await new Promise(resolve => book.addEventListener('rest', resolve, { once: true }));
    await new Promise(resolve => setTimeout(resolve, settles));
  } while (book.isMoving);
}

// A page has hundreds of lines to be measured: they are set in slices while nothing moves, as long as the page is open.
/** @param {HTMLElement} layer @param {Line[]} lines @param {number} page @param {import('./book.js').Book} book */
async function setLines(layer, lines, page, book) {
  await quiet(book);
  const slices = new Slices();
  for (const [row, line] of lines.entries()) {
    if (book.isMoving)
      await quiet(book);
    if (slices.isOver)
      await slices.next();
    if (!layer.isConnected)
      return;
    if (line[0])
      layer.append(lineNode(line, page, row));
  }
}

/** @param {import('./book.js').Book} book @param {{w: number, h: number}[]} sizes @param {{lines: Line[]}[]} pages */
export function textLayers(book, sizes, pages) {
  return new PageLayers(book, sizes, page => {
    const lines = pages[page - 1]?.lines, layer = lines ? element('div', { class: 'words-page', 'aria-hidden': 'true', 'data-page': page }) : null;
    if (layer)
      setLines(layer, lines, page, book);
    return layer;
  });
}
