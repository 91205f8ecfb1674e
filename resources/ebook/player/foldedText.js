// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Folded text: what a reader takes for the same is the same in it. Its units know the signs that they come from.

export const UnitKind = { Other: 0, Letter: 1, Digit: 2, Han: 3, Punctuation: 4 };

// Flags of a unit: what precedes it, and whether it includes all signs up to the next unit (runs, diacritics).
export const Mark = { Gap: 1, SoftHyphen: 2, Punctuation: 4, Tail: 8 };
export const stopUnit = 1; // ends a flow
export const kindShift = 4;

// Folded text without white space, with a source map: for each unit the number of its source sign.
export class FoldedText {
  constructor() {
    /** @type {number[] | Uint16Array} */
    this.units = [];
    /** @type {number[] | Uint32Array} */
    this.source = [];
    /** @type {number[] | Uint8Array} */
    this.marks = [];
    this.end = 0; // one past the number of the last sign folded
    this.text = ''; // the units, once sealed
  }

  get size() {
    return this.units.length;
  }

  /** @param {number} at @param {number} mark */
  has(at, mark) {
    return (this.marks[at] & mark) !== 0;
  }

  /** @param {number} at */
  kind(at) {
    return this.marks[at] >> kindShift;
  }

  // The last sign that belongs to the unit.
  /** @param {number} at */
  lastSource(at) {
    const next = at + 1 < this.size ? this.source[at + 1] : this.end;
    return this.has(at, Mark.Tail) && next > this.source[at] ? next - 1 : this.source[at];
  }

  // Drops the units from `size` on.
  /** @param {number} size */
  cut(size) {
    this.units = this.units.slice(0, size);
    this.source = this.source.slice(0, size);
    this.marks = this.marks.slice(0, size);
    return this;
  }

  // No unit is added any more: packs the arrays.
  /** @param {number} end */
  sealed(end) {
    this.end = end;
    const units = new Uint16Array(this.units);
    this.units = units;
    this.source = new Uint32Array(this.source);
    this.marks = new Uint8Array(this.marks);
    this.text = textOfUnits(units);
    return this;
  }
}

const unitsAtOnce = 8192; // more arguments than that a call may refuse

/** @param {Uint16Array} units */
function textOfUnits(units) {
  let text = '';
  for (let at = 0; at < units.length; at += unitsAtOnce)
    text += String.fromCharCode.apply(null, /** @type {any} */ (units.subarray(at, at + unitsAtOnce)));
  return text;
}

// The same text without punctuation and symbols.
/** @param {FoldedText} strict */
export function withoutPunctuation({ units, source, marks, end }) {
  const loose = new FoldedText();
  loose.units = new Uint16Array(units.length);
  loose.source = new Uint32Array(units.length);
  loose.marks = new Uint8Array(units.length);
  let pending = 0, size = 0;
  for (let i = 0; i < units.length; ++i) {
    const mark = marks[i], unit = units[i];
    if (mark >> kindShift === UnitKind.Punctuation) {
      pending |= (mark & (Mark.Gap | Mark.SoftHyphen)) | Mark.Punctuation;
      continue;
    }
    loose.units[size] = unit;
    loose.source[size] = source[i];
    loose.marks[size++] = unit === stopUnit ? 0 : mark | pending;
    pending = 0;
  }
  return loose.cut(size).sealed(end);
}
