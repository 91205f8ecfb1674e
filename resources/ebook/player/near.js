// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Matches at edit distance one, as viewer/search/FuzzyMatch: one sign substituted, missing, inserted, or two neighbours
// transposed. Digits must match exactly: another number is another thing.
import { UnitKind, stopUnit } from './foldedText.js';
import { isGapAlike, withoutOverlaps } from './matching.js';

/** @typedef {import('./foldedText.js').FoldedText} FoldedText @typedef {import('./fold.js').FoldTable} FoldTable @typedef {import('./matching.js').UnitRange} UnitRange */

const shortestNear = 5; // units; a shorter pattern would match nearly everything

/** @param {string} text */
function reversed(text) {
  return text.split('').reverse().join('');
}

// How many units of text the pattern matches with exactly one edit; -1 for none or more.
/** @param {string} text @param {string} pattern @param {(unit: string) => boolean} mayBeSlip */
function unitsWithOneSlip(text, pattern, mayBeSlip) {
  let same = 0;
  while (same < pattern.length && same < text.length && pattern[same] === text[same])
    ++same;
  if (same === pattern.length || !mayBeSlip(pattern[same]))
    return -1;
  const hasText = same < text.length && mayBeSlip(text[same]);
  /** @param {number} from @param {number} otherFrom */
  const continues = (from, otherFrom) => from <= text.length && otherFrom <= pattern.length
    && text.startsWith(pattern.slice(otherFrom), from);
  if (hasText && continues(same + 1, same + 1)) // substitution
    return pattern.length;
  if (continues(same, same + 1)) // extra sign in the query
    return pattern.length - 1;
  if (hasText && continues(same + 1, same)) // sign missing in the query
    return pattern.length + 1;
  const isExchanged = hasText && same + 1 < pattern.length && same + 1 < text.length
    && text[same] === pattern[same + 1] && text[same + 1] === pattern[same] && mayBeSlip(text[same + 1]);
  return isExchanged && continues(same + 2, same + 2) ? pattern.length : -1;
}

/** @param {string} text @param {string} part @param {(at: number) => void} visit */
function forEachPlace(text, part, visit) {
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1))
    visit(at);
}

// White space between letters must agree with the pattern before and after the edit.
/** @param {FoldedText} folded @param {UnitRange} range @param {FoldedText} pattern */
function areGapsAlike(folded, range, pattern) {
  const most = Math.min(range.end - range.begin, pattern.size);
  /** @param {number} i */
  const fromBegin = i => [range.begin + i, i];
  /** @param {number} i */
  const fromEnd = i => [range.end - i, pattern.size - i];
  for (const place of [fromBegin, fromEnd]) {
    for (let i = 1; i < most; ++i) {
      const [at, within] = place(i);
      if (folded.units[at] !== pattern.units[within] || folded.units[at - 1] !== pattern.units[within - 1])
        break;
      if (!isGapAlike(folded, at, pattern, within))
        return false;
    }
  }
  return true;
}

/** @param {FoldedText} folded @param {FoldedText} pattern @param {FoldTable} table @returns {UnitRange[]} */
export function fuzzyOccurrences(folded, pattern, table) {
  /** @type {UnitRange[]} */
  const found = [];
  if (pattern.size < shortestNear)
    return found;
  /** @param {string} unit */
  const mayBeSlip = unit => {
    const code = unit.charCodeAt(0);
    return code !== stopUnit && table.kindOf(code) !== UnitKind.Digit;
  };
  /** @param {number} begin @param {number} end */
  const add = (begin, end) => {
    if (areGapsAlike(folded, { begin, end }, pattern))
      found.push({ begin, end });
  };
  const text = folded.text, whole = pattern.text;
  const half = whole.length >> 1;
  const most = whole.length + 2; // maximum length of a half with one edit
  const head = whole.slice(0, half), tail = whole.slice(half);
  // One edit leaves one half of the pattern intact, except a transposition of the two middle signs.
  forEachPlace(text, head, at => {
    const taken = unitsWithOneSlip(text.substr(at + half, most), tail, mayBeSlip);
    if (taken >= 0)
      add(at, at + half + taken);
  });
  const headBackwards = reversed(head);
  forEachPlace(text, tail, at => {
    const taken = unitsWithOneSlip(reversed(text.slice(Math.max(0, at - most), at)), headBackwards, mayBeSlip);
    if (taken >= 0)
      add(at - taken, at + tail.length);
  });
  const exchanged = whole.slice(0, half - 1) + whole[half] + whole[half - 1] + whole.slice(half + 1);
  if (exchanged !== whole && mayBeSlip(exchanged[half]) && mayBeSlip(exchanged[half - 1]))
    forEachPlace(text, exchanged, at => add(at, at + exchanged.length));
  return withoutOverlaps(found);
}

// Exact matches that ignore the white space between letters.
/** @param {FoldedText} folded @param {FoldedText} pattern @returns {UnitRange[]} */
export function occurrencesWithOtherGaps(folded, pattern) {
  /** @type {UnitRange[]} */
  const found = [];
  if (pattern.size < shortestNear)
    return found;
  forEachPlace(folded.text, pattern.text, at => {
    for (let i = 1; i < pattern.size; ++i) {
      if (pattern.kind(i) === UnitKind.Digit && !isGapAlike(folded, at + i, pattern, i))
        return;
    }
    found.push({ begin: at, end: at + pattern.size });
  });
  return found;
}
