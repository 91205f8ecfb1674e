// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The words under a mark.
import { LineFlag, glyphEnd, glyphPlaces, glyphsOf } from './advances.js';
import { readOn } from './copying.js';

/** @typedef {import('./advances.js').Line} Line */

/** @param {number} begin @param {number} length @param {number} otherBegin @param {number} otherLength */
function sharedLength(begin, length, otherBegin, otherLength) {
  return Math.min(begin + length, otherBegin + otherLength) - Math.max(begin, otherBegin);
}

// The glyphs of a line whose middle lies under a rectangle.
/** @param {Line} line @param {[number, number, number, number]} rect */
export function textUnder(line, [x, y, w, h]) {
  const [text, lineX, lineY, lineW, lineH, advances, flags, size] = line, isVertical = flags & LineFlag.Vertical;
  const across = isVertical ? sharedLength(x, w, lineX, lineW) / Math.min(w, lineW) : sharedLength(y, h, lineY, lineH) / Math.min(h, lineH);
  if (!(across > 0.5))
    return '';
  const [begin, end] = isVertical ? [y - lineY, y + h - lineY] : [x - lineX, x + w - lineX];
  const { glyphs, gaps } = glyphsOf(text), places = glyphPlaces(advances, glyphs.length);
  return glyphs.map((glyph, i) => {
    const middle = places[i] + Math.min(glyphEnd(places, i) - places[i], size) / 2; // without the gap behind it
    return middle > begin && middle < end ? glyph + (gaps[i] ? ' ' : '') : '';
  }).join('').trim();
}

/** @param {import('./signs.js').IssueText} text @param {import('./issue.js').IssueMark} mark */
export function markedText(text, mark) {
  const page = mark.page - 1, lines = text.pages[page]?.lines ?? [];
  const parts = mark.rects.flatMap(rect => lines.map((line, row) => ({ page, row, text: textUnder(line, rect) })));
  return readOn(parts.filter(part => part.text), text);
}
