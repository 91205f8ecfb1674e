// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Queries of several words, all of which must be on one page, as viewer/search/MultiWordMatch.
import { Hit } from './hit.js';

/**
 * @typedef {import('./signs.js').SignSequence} SignSequence
 * @typedef {import('./signs.js').SourceRange} SourceRange
 * @typedef {{range: SourceRange, word: number}} Place
 * @typedef {{places: Place[], distance: number}} Nearest one place for each word, in order
 */

const widestSnippet = 60; // maximum signs between the words in one snippet
const otherFlow = 1000000; // distance added for words in different flows, more than any within one
const whiteSpace = /[\t-\r \u0085\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]+/u;

/** @param {SourceRange} a @param {SourceRange} b */
function compareRanges(a, b) {
  return a.first - b.first || a.last - b.last;
}

// Empty where this does not apply: fewer than two words, single ideographs, or only numbers.
/** @param {string} query @returns {string[]} */
export function severalWords(query) {
  const words = query.split(whiteSpace).filter(Boolean);
  const apply = words.length > 1 && words.every(word => Array.from(word).length > 1)
    && !words.every(word => /^\p{Nd}+$/u.test(word));
  return apply ? words : [];
}

/** @param {SignSequence} source @param {Place} first @param {Place} last */
function distanceOf(source, first, last) {
  const signs = last.range.last - first.range.first;
  return source.isInSameFlow(first.range.first, last.range.first) ? signs : signs + otherFlow;
}

// The shortest window of `places` (sorted) that contains every word.
/** @param {SignSequence} source @param {Place[]} places @param {number} words @returns {Nearest | null} */
function nearestOf(source, places, words) {
  /** @type {Nearest | null} */
  let best = null;
  /** @type {Map<number, Place>} */
  const latest = new Map();
  for (const place of places) {
    latest.set(place.word, place);
    if (latest.size < words)
      continue;
    const window = [...latest.values()].sort((a, b) => compareRanges(a.range, b.range));
    const distance = distanceOf(source, window[0], place);
    if (!best || distance < best.distance)
      best = { places: window, distance };
  }
  return best;
}

/** @param {SignSequence} source @param {Nearest} nearest @returns {Hit} */
function hitFrom(source, { places, distance }) {
  const first = places[0].range, last = places[places.length - 1].range;
  const shown = distance <= widestSnippet ? { first: first.first, last: last.last } : first;
  return new Hit(source, shown, places.map(place => place.range));
}

// One hit for each page that has all the words, highlighted where they are closest together; pages with the closest
// words first. `ranges`: the matches of each word.
/** @param {SignSequence} source @param {SourceRange[][]} ranges @returns {Hit[]} */
export function pagesWithAll(source, ranges) {
  /** @type {Map<number, Place[]>} */
  const byPage = new Map();
  ranges.forEach((ofWord, word) => {
    for (const range of ofWord) {
      const page = source.pageOf(range.first);
      if (!byPage.has(page))
        byPage.set(page, []);
      byPage.get(page)?.push({ range, word });
    }
  });
  const found = [];
  for (const page of [...byPage.keys()].sort((a, b) => a - b)) {
    const places = /** @type {Place[]} */ (byPage.get(page)).sort((a, b) => compareRanges(a.range, b.range));
    const nearest = nearestOf(source, places, ranges.length);
    if (nearest)
      found.push(nearest);
  }
  return found.sort((a, b) => a.distance - b.distance).map(nearest => hitFrom(source, nearest));
}
