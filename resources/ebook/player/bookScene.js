// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that is seen of the book at one moment, as a value: what lies flat, how thick the piles are, the leaves in
// the air, and under reduced motion the cross-fade to another scene.
import { limited } from './curl.js';
import { reachOver, slantOf, smoothStep } from './bend.js';
import { blockThickness } from './background.js';
import { oppositeSide } from './spreads.js';

/** @typedef {import('./openBook.js').OpenBook} OpenBook */
/** @typedef {import('./spreads.js').LeafSide} LeafSide */
/** @typedef {import('./spreads.js').Side} Side */
/** @typedef {import('./background.js').Pile} Pile */
/** A leaf in the air and what is printed on it. @typedef {{bent: import('./bend.js').BentLeaf, front: LeafSide, back: LeafSide}} SceneLeaf */
/**
 * Leaves from the left pile to the right one.
 * @typedef {{layout: import('./bookLayout.js').BookLayout, scale: number, piles: import('./background.js').Piles, left: LeafSide | null, right: LeafSide | null, leaves: SceneLeaf[], crossing: {to: BookScene, share: number} | null}} BookScene
 */

/** @param {OpenBook} book @param {number} place among the spreads @returns {Record<Side, number>} */
function thicknesses(book, place) {
  const turns = Math.max(1, book.spreads.count - 1), { before } = book.spreads;
  const whole = blockThickness(book.pages.length) * book.viewport.scale, read = (whole * place) / turns;
  const both = { left: read, right: whole - read };
  return before === 'left' ? both : { left: both.right, right: both.left };
}

/**
 * Where the book is closed on a side, its first or last leaf brings paper there little by little.
 * @param {OpenBook} book @param {Side} side @param {number} thickness @returns {Pile}
 */
function movingPile(book, side, thickness) {
  const { spreads, stack } = book, isBefore = side === spreads.before;
  if (spreads.printedOn(isBefore ? stack.readPile : stack.comingPile, side)) return { presence: 1, thickness, reach: 1 };
  if (!stack.isMoving || spreads.sides === 1) return { presence: 0, thickness, reach: 1 };
  const leaf = stack.leaves[isBefore ? 0 : stack.leaves.length - 1];
  const turned = isBefore ? leaf.motion.progress : 1 - leaf.motion.progress;
  // The background's shadow is that of paper lying square; a leaf that lies askew casts only its own.
  const bent = book.bent(leaf), square = smoothStep(1 - slantOf(bent) / 0.05);
  return { presence: smoothStep(2 * turned - 1) * square, thickness, reach: reachOver(bent, side) };
}

/** @param {OpenBook} book @returns {BookScene} */
function curlingScene(book) {
  const { spreads, stack } = book, isLeftBefore = spreads.before === 'left';
  let place = stack.readPile;
  for (const leaf of stack.leaves) place += leaf.motion.progress * (leaf.to - leaf.from);
  const thick = thicknesses(book, place);
  const leaves = stack.leaves.map((leaf) => sceneLeaf(book, leaf));
  return {
    layout: book.layout,
    scale: book.viewport.scale,
    piles: { left: movingPile(book, 'left', thick.left), right: movingPile(book, 'right', thick.right) },
    left: spreads.printedOn(isLeftBefore ? stack.readPile : stack.comingPile, 'left'),
    right: spreads.printedOn(isLeftBefore ? stack.comingPile : stack.readPile, 'right'),
    leaves: isLeftBefore ? leaves : leaves.reverse(),
    crossing: null,
  };
}

/** @param {OpenBook} book @param {import('./leaves.js').FlyingLeaf} leaf @returns {SceneLeaf} */
function sceneLeaf(book, leaf) {
  const bound = book.boundOn(leaf), { spreads } = book;
  const [lying, turned] = leaf.beganTurned ? [leaf.to, leaf.from] : [leaf.from, leaf.to];
  return { bent: book.bent(leaf), front: spreads.leafSide(lying, bound), back: spreads.leafSide(turned, oppositeSide(bound)) };
}

/** This spread open, with nothing moving. @param {OpenBook} book @param {number} spread @param {number} shift @returns {BookScene} */
export function stillScene(book, spread, shift) {
  const thick = thicknesses(book, spread), { spreads } = book;
  const left = spreads.printedOn(spread, 'left'), right = spreads.printedOn(spread, 'right');
  const pile = (/** @type {Side} */ side, /** @type {LeafSide | null} */ printed) => ({ presence: printed ? 1 : 0, thickness: thick[side], reach: 1 });
  return {
    layout: book.layoutIn({ ...book.viewport, shift }, spread),
    scale: book.viewport.scale,
    piles: { left: pile('left', left), right: pile('right', right) },
    left, right, leaves: [], crossing: null,
  };
}

/** Without bending, the sum of the leaves' progress says how far the book has gone from spread to spread. @param {OpenBook} book @returns {BookScene} */
function crossingScene(book) {
  const { leaves } = book.stack, gone = leaves.reduce((sum, leaf) => sum + leaf.motion.progress, 0);
  const at = Math.min(leaves.length - 1, Math.floor(gone)), leaf = leaves[at];
  const still = (/** @type {number} */ spread) => stillScene(book, spread, book.spreads.restingShift(spread));
  return { ...still(leaf.from), crossing: { to: still(leaf.to), share: limited(gone - at, 0, 1) } };
}

/** @param {OpenBook} book @param {'curl' | 'fade'} motion @returns {BookScene} */
export function sceneOf(book, motion) {
  if (book.stack.isMoving) return motion === 'fade' || book.needsOtherSheet ? crossingScene(book) : curlingScene(book);
  return stillScene(book, book.stack.open, book.viewport.shift);
}
