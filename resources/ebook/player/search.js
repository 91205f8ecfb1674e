// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Keywords anywhere in an issue, by the rules of viewer/search: tiers are tried in order until one has hits.
import { FoldTable, foldedQuery } from './fold.js';
import { withoutPunctuation } from './foldedText.js';
import { isWholeWord, occurrences } from './matching.js';
import { fuzzyOccurrences, occurrencesWithOtherGaps } from './near.js';
import { PinyinQuery, PinyinTable } from './pinyin.js';
import { pagesWithAll, severalWords } from './severalWords.js';
import { SignSequence } from './signs.js';

/**
 * @typedef {import('./foldedText.js').FoldedText} FoldedText
 * @typedef {import('./matching.js').UnitRange} UnitRange
 * @typedef {import('./signs.js').SourceRange} SourceRange
 * @typedef {import('./hit.js').Hit} Hit
 * @typedef {{source: SignSequence, strict: FoldedText, loose: FoldedText}} Searchable
 * @typedef {{query: string, tier: string, hits: Hit[], furnitureCount: number, suggestion: string}} Hits
 */

export const Tier = { Strict: 'strict', Loose: 'loose', Pinyin: 'pinyin', Near: 'near' };

/** @param {FoldedText} folded @param {UnitRange} range @returns {SourceRange} */
function sourceRange(folded, range) {
  return { first: folded.source[range.begin], last: folded.lastSource(range.end - 1) };
}

// Text or furniture in the forms that the tiers search.
/** @param {import('./signs.js').IssueText} text @param {boolean} isFurniture @param {FoldTable} table */
function* searchable(text, isFurniture, table) {
  const source = new SignSequence(text, isFurniture);
  yield;
  const strict = yield* source.folded(table);
  yield;
  return { source, strict, loose: withoutPunctuation(strict) };
}

// The folded text of an issue, ready to be searched.
export class SearchIndex {
  // In slices: run it to its end, it returns the index.
  /** @param {import('./signs.js').IssueText} text @param {import('./fold.js').Tables} tables */
  static *building(text, tables) {
    const table = new FoldTable(tables);
    yield;
    const pinyin = new PinyinTable(tables.pinyin ?? {});
    const body = yield* searchable(text, false, table);
    const furniture = yield* searchable(text, true, table);
    return new SearchIndex(table, pinyin, body, furniture);
  }

  /** @param {FoldTable} table @param {PinyinTable} pinyin @param {Searchable} body @param {Searchable} furniture */
  constructor(table, pinyin, body, furniture) {
    this.table = table;
    this.pinyin = pinyin;
    this.body = body;
    this.furniture = furniture;
  }

  /** @param {string} query @returns {Hits} */
  find(query) {
    const search = new TieredSearch(this, query);
    search.find();
    return search.hits;
  }
}

class TieredSearch {
  /** @param {SearchIndex} index @param {string} query */
  constructor(index, query) {
    this.table = index.table;
    this.pinyin = index.pinyin;
    this.body = index.body;
    this.furniture = index.furniture;
    this.strict = foldedQuery(this.table, query);
    /** @type {Hits} */
    this.hits = { query, tier: Tier.Strict, hits: [], furnitureCount: 0, suggestion: '' };
  }

  find() {
    if (this.strict.size === 0 || this.#findFolded(Tier.Strict, this.strict, 'strict'))
      return;
    const strictly = this.hits.furnitureCount;
    const loose = withoutPunctuation(this.strict);
    if (this.#findFolded(Tier.Loose, loose, 'loose'))
      return;
    if (strictly > 0 || this.hits.furnitureCount > 0) { // found in the furniture only: no looser tier
      this.hits.tier = strictly > 0 ? Tier.Strict : Tier.Loose;
      this.hits.furnitureCount = Math.max(strictly, this.hits.furnitureCount);
      return;
    }
    if (this.#findSeveralWords() || this.#findPinyin() || this.#findNear(loose))
      return;
    this.hits.tier = Tier.Strict;
    this.#suggestOtherGaps(loose);
  }

  /** @param {string} tier @param {FoldedText} pattern @param {"strict" | "loose"} form */
  #findFolded(tier, pattern, form) {
    if (pattern.size === 0)
      return false;
    this.hits.tier = tier;
    this.hits.furnitureCount = occurrences(this.furniture[form], pattern).length;
    return this.#report(this.body[form], occurrences(this.body[form], pattern));
  }

  /** @param {FoldedText} folded @param {UnitRange[]} found */
  #report(folded, found) {
    const { source } = this.body;
    const ranges = found.map(range => sourceRange(folded, range)).sort((a, b) => source.compare(a, b));
    this.hits.hits = ranges.map(range => source.hitAt(range));
    return found.length > 0;
  }

  #findSeveralWords() {
    const words = severalWords(this.hits.query);
    const { source, strict } = this.body;
    /** @type {SourceRange[][]} */
    const places = [];
    for (const word of words) {
      const found = occurrences(strict, foldedQuery(this.table, word)).filter(range => isWholeWord(strict, range));
      if (found.length === 0) // "20 24" must not find 2024
        return false;
      places.push(found.map(range => sourceRange(strict, range)));
    }
    if (words.length === 0)
      return false;
    this.hits.tier = Tier.Strict;
    this.hits.hits = pagesWithAll(source, places);
    return this.hits.hits.length > 0;
  }

  #findPinyin() {
    const query = new PinyinQuery(this.strict, this.pinyin);
    if (!query.isUsable)
      return false;
    this.hits.tier = Tier.Pinyin;
    this.hits.furnitureCount = query.occurrences(this.furniture.loose).length;
    return this.#report(this.body.loose, query.occurrences(this.body.loose)) || this.hits.furnitureCount > 0;
  }

  // The most frequent of the similar strings.
  /** @param {FoldedText} pattern */
  #findNear(pattern) {
    const { loose, source } = this.body;
    /** @type {Map<string, UnitRange[]>} */
    const byWords = new Map();
    for (const range of fuzzyOccurrences(loose, pattern, this.table)) {
      const words = loose.text.slice(range.begin, range.end);
      byWords.set(words, [...byWords.get(words) ?? [], range]);
    }
    /** @type {UnitRange[]} */
    let most = [];
    for (const words of [...byWords.keys()].sort()) {
      const ranges = byWords.get(words) ?? [];
      most = ranges.length > most.length ? ranges : most;
    }
    if (most.length === 0)
      return false;
    this.hits.tier = Tier.Near;
    this.hits.furnitureCount = 0;
    this.hits.suggestion = source.textOf(sourceRange(loose, most[0]));
    return this.#report(loose, most);
  }

  /** @param {FoldedText} pattern */
  #suggestOtherGaps(pattern) {
    const { loose, source } = this.body;
    const [first] = occurrencesWithOtherGaps(loose, pattern);
    if (first)
      this.hits.suggestion = source.textOf(sourceRange(loose, first));
  }
}
