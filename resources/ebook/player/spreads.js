// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The spreads of an issue, in reading order: the cover alone, two pages facing or one at a time, wide pages alone; and
// what is printed on either side of the spine. The binding decides only which side is read first. Pure.

/** @typedef {'left' | 'right'} Side */
/** @typedef {{w: number, h: number}} PageSize points */
/** @typedef {{binding?: Side, coverAlone?: boolean, single?: boolean, wide?: number[]}} Binding */
/** Pages by side of the screen, or a wide one over both. @typedef {{left: number, right: number, wide: number}} Spread 0: none */
/** One side of a leaf; page 0 is blank paper. @typedef {{page: number, part: 'whole' | Side, side: Side}} LeafSide */

/** @param {Side} side @returns {Side} */
export function oppositeSide(side) {
  return side === 'left' ? 'right' : 'left';
}

/** The commonest size, to the point; of equally common ones the larger. @param {PageSize[]} pages @returns {PageSize | null} */
function commonestSize(pages) {
  /** @type {Map<string, {count: number, size: PageSize}>} */
  const counts = new Map();
  for (const size of pages) {
    const key = `${Math.round(size.w)}x${Math.round(size.h)}`;
    const seen = counts.get(key);
    counts.set(key, { count: (seen?.count ?? 0) + 1, size: seen?.size ?? size });
  }
  const area = (/** @type {PageSize} */ size) => size.w * size.h;
  const sorted = [...counts.values()].sort((a, b) => b.count - a.count || area(b.size) - area(a.size));
  return sorted.length ? sorted[0].size : null;
}

export class Spreads {
  /** @param {PageSize[]} pages @param {Binding} binding @param {1 | 2} sides pages beside each other */
  constructor(pages, binding, sides) {
    this.pages = pages;
    this.sides = sides;
    /** @type {Side} the side that is read first */
    this.before = binding.binding === 'right' ? 'right' : 'left';
    this.wide = new Set(binding.wide ?? []);
    /** @type {Spread[]} */
    this.list = [];
    /** @type {number[]} by page; page 0 is none */
    this.byPage = [0];
    if (sides === 1) this.gatherSingle();
    else this.gatherFacing(binding.coverAlone !== false);
  }

  get count() {
    return this.list.length;
  }

  /** @param {Partial<Spread>} spread */
  add(spread) {
    const whole = { left: 0, right: 0, wide: 0, ...spread };
    for (const page of [whole.left, whole.right, whole.wide]) if (page) this.byPage[page] = this.list.length;
    this.list.push(whole);
  }

  gatherSingle() {
    const after = oppositeSide(this.before); // the side on which a leaf lies before it is turned
    this.pages.forEach((_, i) => this.add(this.wide.has(i + 1) ? { wide: i + 1 } : { [after]: i + 1 }));
  }

  /** @param {boolean} coverAlone */
  gatherFacing(coverAlone) {
    const after = oppositeSide(this.before);
    let first = 0; // a page that still waits for the one that faces it
    const close = () => {
      if (first) this.add({ [this.before]: first });
      first = 0;
    };
    this.pages.forEach((_, i) => {
      const page = i + 1;
      if (this.wide.has(page)) {
        close();
        this.add({ wide: page });
      } else if (first || (page === 1 && coverAlone)) {
        this.add(first ? { [this.before]: first, [after]: page } : { [after]: page });
        first = 0;
      } else {
        first = page;
      }
    });
    close();
  }

  /** The spread of a page, which is clamped to the issue. @param {number} page */
  of(page) {
    return this.byPage[Math.min(Math.max(1, Math.round(page) || 1), this.pages.length)] ?? 0;
  }

  /** In reading order. @param {number} spread @returns {number[]} */
  pagesOf(spread) {
    const open = this.list[spread];
    if (!open) return [];
    return [open.wide, open[this.before], open[oppositeSide(this.before)]].filter((page) => page > 0);
  }

  /** The paper of a spread: in a book of facing pages all leaves have one size. @param {number} spread @returns {PageSize} */
  sheetSize(spread) {
    const wide = this.list[spread]?.wide ?? 0;
    if (this.sides === 1 && wide) return this.pages[wide - 1];
    const upright = commonestSize(this.pages.filter((_, i) => !this.wide.has(i + 1)));
    if (upright) return upright;
    const size = commonestSize(this.pages) ?? { w: 595, h: 842 };
    return { w: size.w / 2, h: size.h };
  }

  /** Null: no paper lies on this side. @param {number} spread @param {Side} side @returns {LeafSide | null} */
  printedOn(spread, side) {
    const open = this.list[spread];
    if (!open || (this.sides === 1 && side === this.before)) return null;
    if (this.sides === 1) return { page: this.pagesOf(spread)[0], part: 'whole', side };
    if (open.wide) return { page: open.wide, part: side, side };
    const isOutside = side === this.before ? spread === 0 : spread === this.count - 1;
    return open[side] || !isOutside ? { page: open[side], part: 'whole', side } : null;
  }

  /** The same for a leaf in the air, which has two sides in any case. @param {number} spread @param {Side} side @returns {LeafSide} */
  leafSide(spread, side) {
    return this.printedOn(spread, side) ?? { page: 0, part: 'whole', side };
  }

  /** By which share of a sheet a closed book lies beside the middle, so that it is centred. @param {number} spread */
  restingShift(spread) {
    if (this.sides === 1 || !this.count) return 0;
    const hasLeft = this.printedOn(spread, 'left') !== null, hasRight = this.printedOn(spread, 'right') !== null;
    if (hasLeft === hasRight) return 0;
    return hasLeft ? 0.5 : -0.5;
  }
}
