// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A leaf in the air, ready to be painted: its curl, where it is bound, how it is lit and how far its shadows reach. The
// same light as in viewer/flip/face/Lighting.h. Pure.
import { axisDistance, liftedPoint, limited, seenAt } from './curl.js';

/** @typedef {import('./curl.js').Curl} Curl */
/** @typedef {import('./curl.js').Sheet} Sheet */
/** @typedef {import('./curl.js').Point} Point */
/** @typedef {import('./bookLayout.js').BookLayout} BookLayout */
/** @typedef {import('./bookLayout.js').Rect} Rect */
/** @typedef {import('./spreads.js').Side} Side */
/**
 * `fade`: a page that stands alone has nothing on the other side of the spine; there the leaf fades out within so many
 * pixels, beginning with the opacity `beyond`.
 * @typedef {{id: number, curl: Curl, layout: BookLayout, boundOn: Side, fade: number, fadeSide: Side, beyond: number, speed: number}} BentLeaf
 */
/** Lengths in pixels, strengths in shares of linear light. @typedef {{lightAlong: number, showThrough: number, rollShadow: number, flapShadow: number, rollLength: number, flapLength: number, radius: number}} Bend */

const lamp = { alongX: -0.34, alongY: -0.22 }; // from the upper left, per unit of height
export const ambientLight = 0.4; // linear
const throughShare = 0.12; // linear light that black print on one side takes from the other; a magazine's paper
const rollCast = { strength: 0.62, atRest: 0.02, perHeight: 1.6 }; // on the page below
const flapCast = { strength: 0.5, atRest: 0.01, perHeight: 0.9 }; // on what the flap hangs over
const fullHeight = 0.12, fullRadius = 0.06; // of the sheet's width, at which shadows are at full strength
const sharpestRadius = 0.05; // pixels; below this the roll is a crease

/** @param {number} x */
export function smoothStep(x) {
  const t = limited(x, 0, 1);
  return t * t * (3 - 2 * t);
}

/** The highest point over the page is at one of the two outer corners. @param {Curl} curl @param {Sheet} sheet */
function highestOf(curl, sheet) {
  if (curl.radius <= 0) return 0;
  return Math.max(
    liftedPoint(curl, { x: sheet.width, y: 0 }).height, liftedPoint(curl, { x: sheet.width, y: sheet.height }).height);
}

/** 0 when the leaf lies flat at either end, 1 when it stands in the air. @param {Curl} curl @param {Sheet} sheet */
function airiness(curl, sheet) {
  const lift = smoothStep(highestOf(curl, sheet) / (fullHeight * sheet.width));
  return lift * Math.min(1, curl.radius / (fullRadius * sheet.width));
}

/** @param {Curl} curl @param {Sheet} sheet @param {typeof rollCast} cast */
function castLength(curl, sheet, cast) {
  return 1 + cast.atRest * sheet.width + cast.perHeight * Math.min(curl.radius, highestOf(curl, sheet));
}

/** The sheet's x runs against the view's where the leaf is bound on the left. @param {BentLeaf} leaf */
export function mirrorOf(leaf) {
  return leaf.boundOn === 'right' ? 1 : -1;
}

/** @param {BentLeaf} leaf @returns {Bend} */
export function bendOf(leaf) {
  const { curl, layout } = leaf, air = airiness(curl, layout);
  return {
    lightAlong: lamp.alongX * mirrorOf(leaf) * curl.nx + lamp.alongY * curl.ny,
    showThrough: throughShare * air,
    rollShadow: rollCast.strength * air,
    flapShadow: flapCast.strength * air,
    rollLength: castLength(curl, layout, rollCast),
    flapLength: castLength(curl, layout, flapCast),
    radius: curl.radius < sharpestRadius ? 0 : curl.radius,
  };
}

/** @param {BentLeaf} leaf @param {Point} view @returns {Point} */
export function toSheet(leaf, view) {
  return { x: mirrorOf(leaf) * (view.x - leaf.layout.spine), y: view.y - leaf.layout.top };
}

/** @param {BentLeaf} leaf @param {Point} view */
export function leafSeenAt(leaf, view) {
  return seenAt(leaf.curl, leaf.layout, toSheet(leaf, view));
}

/** Share of the sheet's width over which the whole free edge has come. @param {BentLeaf} leaf @param {Side} side */
export function reachOver(leaf, side) {
  const { width, height } = leaf.layout;
  const ends = [0, height].map((y) => liftedPoint(leaf.curl, { x: width, y }).at.x / width);
  return Math.max(0, Math.min(1, ...ends.map((x) => (side === leaf.boundOn ? x : -x))));
}

/** How far the ends of the free edge stand above or below their place, in shares of the height. @param {BentLeaf} leaf */
export function slantOf(leaf) {
  const { width, height } = leaf.layout;
  return Math.max(...[0, height].map((y) => Math.abs(liftedPoint(leaf.curl, { x: width, y }).at.y - y))) / height;
}

/** Points along the outline of the sheet, and the step between them. @param {Sheet} sheet */
function outlineOf(sheet) {
  const steps = 48, step = Math.max(sheet.width, sheet.height) / steps;
  const points = [];
  for (let i = 0; i <= steps; ++i) {
    const x = (sheet.width * i) / steps, y = (sheet.height * i) / steps;
    points.push({ x, y: 0 }, { x, y: sheet.height }, { x: sheet.width, y }, { x: 0, y });
  }
  return { points, step };
}

/** The part of the view that the lifted part of the leaf covers or shades; null: none. @param {BentLeaf} leaf @returns {Rect | null} */
export function reachOf(leaf) {
  const { points, step } = outlineOf(leaf.layout), bend = bendOf(leaf);
  const lifted = points.filter((p) => axisDistance(leaf.curl, p) >= -step).map((p) => liftedPoint(leaf.curl, p).at);
  if (!lifted.length) return null;
  const more = Math.max(bend.rollLength, bend.flapLength) + 4 + step;
  const across = lifted.map((p) => leaf.layout.spine + mirrorOf(leaf) * p.x), down = lifted.map((p) => leaf.layout.top + p.y);
  const x = Math.floor(Math.min(...across) - more), y = Math.floor(Math.min(...down) - more);
  return { x, y, width: Math.ceil(Math.max(...across) + more) - x, height: Math.ceil(Math.max(...down) + more) - y };
}

/** @param {Rect} a @param {Rect} b @returns {Rect} */
export function overlapOf(a, b) {
  const x = Math.max(a.x, b.x), y = Math.max(a.y, b.y);
  const right = Math.min(a.x + a.width, b.x + b.width), bottom = Math.min(a.y + a.height, b.y + b.height);
  return { x, y, width: Math.max(0, right - x), height: Math.max(0, bottom - y) };
}

/** @param {Rect} a @param {Rect} b @returns {Rect} */
export function unionOf(a, b) {
  const x = Math.min(a.x, b.x), y = Math.min(a.y, b.y);
  const right = Math.max(a.x + a.width, b.x + b.width), bottom = Math.max(a.y + a.height, b.y + b.height);
  return { x, y, width: right - x, height: bottom - y };
}
