// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Finds ideographs by pinyin, as viewer/search/Pinyin, in three steps, each only if the one before found nothing:
// whole syllables ("qingyuan"); the last syllable unfinished ("qingyu"); initials ("qy"). Every reading counts.
import { Mark } from './foldedText.js';

/** @typedef {import('./foldedText.js').FoldedText} FoldedText @typedef {import('./matching.js').UnitRange} UnitRange */

const LastSyllable = { Whole: 0, Unfinished: 1 };
const none = -1;
/** @type {string[]} */
const noReadings = [];

/** @param {string} letter */
function bitOf(letter) {
  return 1 << (letter.charCodeAt(0) - 97);
}

// The readings of each folded ideograph, without tones; ü is v.
export class PinyinTable {
  /** @param {Record<string, string>} syllables */
  constructor(syllables) {
    /** @type {Map<number, string[]>} */
    this.readings = new Map();
    this.initials = new Uint32Array(0x10000); // for each unit, the initial letters of its readings
    for (const syllable of Object.keys(syllables).sort()) {
      for (const sign of syllables[syllable])
        this.#add(sign.charCodeAt(0), syllable);
    }
  }

  /** @param {number} unit @param {string} syllable */
  #add(unit, syllable) {
    const readings = this.readings.get(unit);
    if (readings)
      readings.push(syllable);
    else
      this.readings.set(unit, [syllable]);
    this.initials[unit] |= bitOf(syllable);
  }

  /** @param {number} unit */
  of(unit) {
    return this.readings.get(unit) ?? noReadings;
  }
}

export class PinyinQuery {
  // White space and apostrophes separate syllables.
  /** @param {FoldedText} pattern @param {PinyinTable} table */
  constructor(pattern, table) {
    this.table = table;
    this.letters = '';
    /** @type {boolean[]} */
    this.parts = []; // for each letter, whether a syllable must begin there
    let isPart = true;
    for (let i = 0; i < pattern.size; ++i) {
      const letter = pattern.text[i];
      isPart = isPart || pattern.has(i, Mark.Gap);
      if (letter === "'") {
        isPart = true;
      } else if (letter >= 'a' && letter <= 'z') {
        this.letters += letter;
        this.parts.push(isPart);
        isPart = false;
      } else {
        this.letters = '';
        return;
      }
    }
  }

  get isUsable() {
    return this.letters.length >= 2;
  }

  /** @param {FoldedText} folded @returns {UnitRange[]} */
  occurrences(folded) {
    const places = this.#placesIn(folded);
    for (const last of [LastSyllable.Whole, LastSyllable.Unfinished]) {
      const found = this.#readInFull(folded, places, last);
      if (found.length > 0)
        return found;
    }
    return this.#readByInitials(folded, places);
  }

  /** @param {FoldedText} folded */
  #placesIn(folded) {
    const places = [], first = bitOf(this.letters), { initials } = this.table;
    for (let at = 0; at < folded.size; ++at) {
      if (initials[folded.units[at]] & first)
        places.push(at);
    }
    return places;
  }

  /** @param {FoldedText} folded @param {number[]} places @param {number} last */
  #readInFull(folded, places, last) {
    const found = [];
    let behind = 0;
    for (const at of places) {
      const end = at >= behind ? this.#endOfReading(folded, at, 0, last) : none;
      if (end === none)
        continue;
      found.push({ begin: at, end });
      behind = end;
    }
    return found;
  }

  /** @param {FoldedText} folded @param {number[]} places */
  #readByInitials(folded, places) {
    const found = [], bits = Array.from(this.letters, bitOf), count = bits.length;
    const { initials } = this.table;
    let behind = 0;
    for (const at of places) {
      if (at < behind || at + count > folded.size
        || !bits.every((bit, i) => initials[folded.units[at + i]] & bit))
        continue;
      behind = at + count;
      found.push({ begin: at, end: behind });
    }
    return found;
  }

  // End of the ideographs from `at` whose readings spell the query from `letter` to its end.
  /** @param {FoldedText} folded @param {number} at @param {number} letter @param {number} last @returns {number} */
  #endOfReading(folded, at, letter, last) {
    if (letter === this.letters.length)
      return at;
    if (at >= folded.size)
      return none;
    for (const syllable of this.table.of(folded.units[at])) {
      const count = this.#lettersRead(syllable, letter, last);
      const end = count === none ? none : this.#endOfReading(folded, at + 1, letter + count, last);
      if (end !== none)
        return end;
    }
    return none;
  }

  // How many letters of the query, from `letter`, the syllable matches: the whole syllable, or all letters left.
  /** @param {string} syllable @param {number} letter @param {number} last */
  #lettersRead(syllable, letter, last) {
    let count = 0;
    while (count < syllable.length && letter + count < this.letters.length) {
      const typed = this.letters[letter + count], spelt = syllable[count];
      if (typed !== spelt && !(spelt === 'v' && typed === 'u')) // ü is typed both ways
        return none;
      ++count;
    }
    const isWhole = count === syllable.length;
    const isCut = this.parts.slice(letter + 1, letter + count).includes(true);
    return isCut || !(isWhole || last === LastSyllable.Unfinished) ? none : count;
  }
}
