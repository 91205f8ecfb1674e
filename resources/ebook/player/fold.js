// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Folding: maps characters that a reader takes for the same to one, as viewer/search/FoldedText does, with the
// tables that the program wrote into the file.
import { FoldedText, Mark, UnitKind, kindShift, stopUnit } from './foldedText.js';

/**
 * @typedef {object} Tables
 * @property {string} fold
 * @property {string[]} into
 * @property {string} [white]
 * @property {string} [marks]
 * @property {string} [voicingMarks]
 * @property {string} [semivoicingMarks]
 * @property {[string, string][]} [voicing]
 * @property {Record<string, string>} [kinds]
 * @property {Record<string, string>} [pinyin]
 */

const Special = { White: 1, Mark: 2, Voicing: 3, Semivoicing: 4 };
const combiningVoicing = '\u3099';
const combiningSemivoicing = '\u309A';

export class FoldTable {
  /** @param {Tables} tables */
  constructor(tables) {
    /** @type {Map<number, number>} */
    this.special = new Map();
    this.#setAll(this.special, tables.marks, Special.Mark);
    this.#setAll(this.special, tables.semivoicingMarks ?? '\u309A\u309C\uFF9F', Special.Semivoicing);
    this.#setAll(this.special, tables.voicingMarks ?? '\u3099\u309B\uFF9E', Special.Voicing);
    this.#setAll(this.special, tables.white, Special.White);
    /** @type {Map<number, number[]>} */
    this.into = new Map();
    let row = 0;
    for (const sign of tables.fold)
      this.into.set(Number(sign.codePointAt(0)), codePointsOf(tables.into[row++] ?? ''));
    /** @type {Map<number, number>} */
    this.kinds = new Map();
    for (const [name, kind] of Object.entries(UnitKind))
      this.#setAll(this.kinds, tables.kinds?.[name.toLowerCase()], kind);
    /** @type {Map<string, number>} */
    this.voicing = new Map((tables.voicing ?? []).map(([pair, kana]) => [pair, kana.charCodeAt(0)]));
  }

  /** @param {Map<number, number>} map @param {string | undefined} signs @param {number} value */
  #setAll(map, signs, value) {
    for (const sign of signs ?? '')
      map.set(Number(sign.codePointAt(0)), value);
  }

  /** @param {number} codePoint */
  kindOf(codePoint) {
    return this.kinds.get(codePoint) ?? UnitKind.Other;
  }

  /** @param {number} kana @param {number} mark */
  voiced(kana, mark) {
    const sign = mark === Special.Voicing ? combiningVoicing : combiningSemivoicing;
    return this.voicing.get(String.fromCharCode(kana) + sign) ?? 0;
  }
}

/** @param {string} text */
export function codePointsOf(text) {
  return Array.from(text, sign => Number(sign.codePointAt(0)));
}

// Conjoining jamo, arithmetic of The Unicode Standard, 3.12.
const firstLead = 0x1100, firstVowel = 0x1161, firstTrail = 0x11A7, firstSyllable = 0xAC00;
const leads = 19, vowels = 21, trails = 28;
const dash = 0x2D, dot = 0x2E, middleDot = 0xB7, ellipsis = 0x2026;

/** @param {number} unit @param {number} first @param {number} count */
function isWithin(unit, first, count) {
  return unit >= first && unit < first + count;
}

// Folds signs one by one. Used for text and query alike.
export class Folding {
  /** @param {FoldTable} table */
  constructor(table) {
    this.table = table;
    this.folded = new FoldedText();
    /** @type {number[]} */
    this.units = /** @type {number[]} */ (this.folded.units);
    /** @type {number[]} */
    this.source = /** @type {number[]} */ (this.folded.source);
    /** @type {number[]} */
    this.marks = /** @type {number[]} */ (this.folded.marks);
    this.pending = 0;
  }

  gap() {
    this.pending |= Mark.Gap;
  }

  softHyphen() {
    this.pending |= Mark.SoftHyphen;
  }

  // No match crosses a stop.
  /** @param {number} source */
  stop(source) {
    this.pending = 0;
    if (this.units.length > 0 && this.units[this.units.length - 1] !== stopUnit)
      this.#emitUnit(stopUnit, UnitKind.Other, source);
  }

  /** @param {number} sign @param {number} source */
  add(sign, source) {
    const special = this.table.special.get(sign);
    if (special === Special.White)
      this.gap();
    else if (special === Special.Mark)
      this.#extendLast();
    else if (special)
      this.#voiceLast(special);
    else
      this.#emitAll(sign, source);
  }

  /** @param {number} sign @param {number} source */
  #emitAll(sign, source) {
    const into = this.table.into.get(sign);
    if (!into) {
      this.#emitSign(sign, source);
      return;
    }
    for (const part of into)
      this.#emitSign(part, source);
  }

  #extendLast() {
    if (this.units.length > 0)
      this.marks[this.marks.length - 1] |= Mark.Tail;
  }

  /** @param {number} mark */
  #voiceLast(mark) {
    const last = this.units.length - 1;
    const kana = last >= 0 ? this.table.voiced(this.units[last], mark) : 0;
    if (!kana)
      return;
    this.units[last] = kana;
    this.#extendLast();
  }

  /** @param {number} unit @param {number} kind @param {number} source */
  #emitUnit(unit, kind, source) {
    this.units.push(unit);
    this.source.push(source);
    this.marks.push(this.pending | kind << kindShift);
    this.pending = 0;
  }

  /** @param {number} sign @param {number} source */
  #emitSign(sign, source) {
    const kind = this.table.kindOf(sign);
    if (sign >= 0x10000) {
      this.#emitUnit(0xD7C0 + (sign >> 10), kind, source);
      this.#emitUnit(0xDC00 + (sign & 0x3FF), kind, source);
      return;
    }
    if (kind === UnitKind.Punctuation && this.#joinsRun(sign))
      return;
    if (sign >= firstVowel && sign < firstTrail + trails && this.#joinsSyllable(sign))
      return;
    if (sign > 2)
      this.#emitUnit(sign, kind, source);
  }

  // A run of dashes folds to one dash, a run of ellipsis dots to one ellipsis.
  /** @param {number} unit */
  #joinsRun(unit) {
    const size = this.units.length;
    const last = size > 0 ? this.units[size - 1] : 0;
    const isSameRun = (unit === dash && last === dash)
      || (last === ellipsis && (unit === ellipsis || unit === dot));
    const isThird = !isSameRun && size >= 2 && (unit === dot || unit === middleDot)
      && last === unit && this.units[size - 2] === unit;
    if (!isSameRun && !isThird)
      return false;
    if (isThird) {
      this.units.pop();
      this.source.pop();
      this.marks.pop();
      this.units[size - 2] = ellipsis;
    }
    this.#extendLast();
    this.pending = 0;
    return true;
  }

  /** @param {number} unit */
  #joinsSyllable(unit) {
    const at = this.units.length - 1;
    if (at < 0 || this.pending)
      return false;
    const last = this.units[at];
    if (isWithin(last, firstLead, leads) && isWithin(unit, firstVowel, vowels))
      this.units[at] = firstSyllable + ((last - firstLead) * vowels + (unit - firstVowel)) * trails;
    else if (isWithin(last, firstSyllable, leads * vowels * trails) && (last - firstSyllable) % trails === 0
      && unit > firstTrail)
      this.units[at] = last + (unit - firstTrail);
    else
      return false;
    this.#extendLast();
    return true;
  }
}

/** @param {FoldTable} table @param {string} text */
export function foldedQuery(table, text) {
  const folding = new Folding(table);
  const signs = codePointsOf(text);
  signs.forEach((sign, i) => folding.add(sign, i));
  return folding.folded.sealed(signs.length);
}
