// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where the glyphs of a line stand along it. Written in the file as "1054*12 980 …" in 1/100 pt: the first glyph's
// offset, the step to each next glyph, the length of the last one.

/** @typedef {[text: string, x: number, y: number, w: number, h: number, advances: string, flags: number, size: number]} Line */

export const LineFlag = { Vertical: 1, Furniture: 2, Heading: 4, Bold: 8 };

// The glyphs of a line's string, and whether a gap follows each.
/** @param {string} text */
export function glyphsOf(text) {
  /** @type {string[]} */
  const glyphs = [];
  /** @type {boolean[]} */
  const gaps = [];
  for (const sign of text) {
    if (sign !== ' ') {
      glyphs.push(sign);
      gaps.push(false);
    } else if (gaps.length > 0) {
      gaps[gaps.length - 1] = true;
    }
  }
  return { glyphs, gaps };
}

// For each glyph where it begins, and last where the last one ends; in points from the line's start. Damaged files tell
// more places than there are glyphs: one too many says so.
/** @param {string} advances @param {number} glyphs of the line */
export function glyphPlaces(advances, glyphs) {
  const places = [];
  let at = 0;
  for (const run of String(advances).split(' ')) {
    const [step, times] = run.split('*');
    for (let i = Number(times ?? 1); i > 0 && places.length < glyphs + 2; --i)
      places.push((at += Number(step)) / 100);
  }
  return places;
}

// Where a glyph ends. Right-to-left, it is where the glyph before begins.
/** @param {number[]} places @param {number} glyph */
export function glyphEnd(places, glyph) {
  const begin = places[glyph], next = places[glyph + 1], before = places[glyph - 1];
  if (next >= begin)
    return next;
  return before > begin ? before : begin + (begin - next);
}

// The extent along the line of the glyphs from `from` to `to` (exclusive), without the gap behind the last one.
/** @param {Line} line @param {number} from @param {number} to @returns {[number, number]} */
function extentOf(line, from, to) {
  const { gaps } = glyphsOf(line[0]), places = glyphPlaces(line[5], gaps.length);
  const length = line[6] & LineFlag.Vertical ? line[4] : line[3];
  if (places.length < to + 1 || places.some(Number.isNaN))
    return [length * from / gaps.length, length * to / gaps.length];
  const end = gaps[to - 1] && to < gaps.length ? Math.min(places[to], places[to - 1] + line[7]) : places[to];
  const all = places.slice(from, to).concat(end);
  return [Math.min(...all), Math.max(...all)];
}

/** @typedef {{x: number, y: number, w: number, h: number}} Rect points, y downwards */

// The box of some glyphs of a line.
/** @param {Line} line @param {number} from @param {number} to @returns {Rect} */
export function glyphRect(line, from, to) {
  const [, x, y, w, h, , flags] = line;
  const [begin, end] = extentOf(line, from, to);
  return flags & LineFlag.Vertical ? { x, y: y + begin, w, h: end - begin } : { x: x + begin, y, w: end - begin, h };
}

// The rectangle without what it shares with a neighbouring line: boxes of some fonts overlap, highlights must not.
/** @param {Rect} rect @param {Line} own @param {Line | undefined} other @returns {Rect} */
export function keptClearOf(rect, own, other) {
  if (!other || (own[6] ^ other[6]) & LineFlag.Vertical)
    return rect;
  const left = Math.max(own[1], other[1]), right = Math.min(own[1] + own[3], other[1] + other[3]);
  const top = Math.max(own[2], other[2]), bottom = Math.min(own[2] + own[4], other[2] + other[4]);
  if (right <= left || bottom <= top)
    return rect;
  if (own[6] & LineFlag.Vertical) {
    if (right - left >= own[3] / 2)
      return rect;
    const [x, w] = clipped(rect.x, rect.w, (left + right) / 2, other[1] + other[3] / 2 < own[1] + own[3] / 2);
    return { ...rect, x, w };
  }
  if (bottom - top >= own[4] / 2)
    return rect;
  const [y, h] = clipped(rect.y, rect.h, (top + bottom) / 2, other[2] + other[4] / 2 < own[2] + own[4] / 2);
  return { ...rect, y, h };
}

/** @param {number} start @param {number} length @param {number} limit @param {boolean} isBefore */
function clipped(start, length, limit, isBefore) {
  const begin = isBefore ? Math.max(start, limit) : start;
  const end = isBefore ? start + length : Math.min(start + length, limit);
  return [begin, Math.max(0, end - begin)];
}
