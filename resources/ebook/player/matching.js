// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where a folded pattern occurs in folded text, as viewer/search/Matching: white space is significant only between
// two letters and between two digits.
import { FoldedText, Mark, UnitKind } from './foldedText.js';

/** @typedef {{begin: number, end: number}} UnitRange units of a folded text; the end is exclusive */

const mostHyphens = 4; // of the pattern, that may be line-break hyphens of the text

// Whether text (before unit `at`) and pattern (before unit `in`) agree in white space. Both units and those before
// them are the same.
/** @param {FoldedText} folded @param {number} at @param {FoldedText} pattern @param {number} within */
export function isGapAlike(folded, at, pattern, within) {
  const kind = pattern.kind(within);
  if (kind !== pattern.kind(within - 1) || (kind !== UnitKind.Letter && kind !== UnitKind.Digit))
    return true;
  const textGap = folded.has(at, Mark.Gap), patternGap = pattern.has(within, Mark.Gap);
  const textPunctuation = folded.has(at, Mark.Punctuation);
  const patternPunctuation = pattern.has(within, Mark.Punctuation);
  if (kind === UnitKind.Digit) // 1.17 is neither 117 nor found by it
    return (textGap || textPunctuation) === (patternGap || patternPunctuation);
  return textPunctuation || patternPunctuation || textGap === patternGap;
}

/** @param {FoldedText} folded @param {number} at @param {FoldedText} pattern */
function areGapsAlikeAt(folded, at, pattern) {
  for (let i = 1; i < pattern.size; ++i) {
    if (!isGapAlike(folded, at + i, pattern, i))
      return false;
  }
  return true;
}

/** @param {FoldedText} folded @param {FoldedText} pattern @returns {UnitRange[]} */
function plainOccurrences(folded, pattern) {
  const found = [];
  let at = folded.text.indexOf(pattern.text);
  while (at >= 0) {
    const isMatch = areGapsAlikeAt(folded, at, pattern);
    if (isMatch)
      found.push({ begin: at, end: at + pattern.size });
    at = folded.text.indexOf(pattern.text, at + (isMatch ? pattern.size : 1));
  }
  return found;
}

/** @param {FoldedText} pattern @param {number[]} left the units left out */
function patternWithout(pattern, left) {
  const without = new FoldedText();
  const joints = [];
  for (let i = 0; i < pattern.size; ++i) {
    if (left.includes(i)) {
      joints.push(without.size);
      continue;
    }
    /** @type {number[]} */ (without.units).push(pattern.units[i]);
    /** @type {number[]} */ (without.source).push(pattern.source[i]);
    /** @type {number[]} */ (without.marks).push(pattern.marks[i]);
  }
  return { without: without.sealed(pattern.end), joints };
}

// A hyphen of the pattern may be a line-break hyphen of the text, which folding has removed.
/** @param {FoldedText} folded @param {FoldedText} pattern @returns {UnitRange[]} */
function occurrencesOverSoftHyphens(folded, pattern) {
  const found = [], hyphens = [];
  for (let i = 1; i + 1 < pattern.size && hyphens.length < mostHyphens; ++i) {
    if (pattern.text[i] === '-' && pattern.kind(i - 1) === UnitKind.Letter
      && pattern.kind(i + 1) === UnitKind.Letter)
      hyphens.push(i);
  }
  for (let chosen = 1; chosen < 1 << hyphens.length; ++chosen) {
    const { without, joints } = patternWithout(pattern, hyphens.filter((_, row) => chosen >> row & 1));
    for (const range of plainOccurrences(folded, without)) {
      if (joints.every(joint => folded.has(range.begin + joint, Mark.SoftHyphen)))
        found.push(range);
    }
  }
  return found;
}

/** @param {UnitRange[]} found sorted here */
export function withoutOverlaps(found) {
  found.sort((a, b) => a.begin - b.begin || a.end - b.end);
  /** @type {UnitRange[]} */
  const kept = [];
  for (const range of found) {
    if (kept.length === 0 || range.begin >= kept[kept.length - 1].end)
      kept.push(range);
  }
  return kept;
}

// Non-overlapping matches, leftmost first.
/** @param {FoldedText} folded @param {FoldedText} pattern @returns {UnitRange[]} */
export function occurrences(folded, pattern) {
  if (pattern.size === 0)
    return [];
  const found = plainOccurrences(folded, pattern);
  if (!pattern.text.includes('-'))
    return found;
  return withoutOverlaps(found.concat(occurrencesOverSoftHyphens(folded, pattern)));
}

// Whether the range begins and ends at word ends of Latin and digits: "20" is not found in 2024.
/** @param {FoldedText} folded @param {UnitRange} range */
export function isWholeWord(folded, range) {
  /** @param {number} at */
  const isWordUnit = at => folded.kind(at) === UnitKind.Letter || folded.kind(at) === UnitKind.Digit;
  /** @param {number} at */
  const isJoined = at => at > 0 && at < folded.size && isWordUnit(at) && isWordUnit(at - 1)
    && !folded.has(at, Mark.Gap | Mark.Punctuation);
  return !isJoined(range.begin) && !isJoined(range.end);
}
