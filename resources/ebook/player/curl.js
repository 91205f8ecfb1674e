// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Paper bent round a slanted cylinder that lies on the page; the same geometry as viewer/flip/curl. Pure.
//
// A sheet in its own coordinates: the spine is x = 0, the free edge x = width, y runs down from 0 to height. A leaf that
// lies on the left is the same thing seen in a mirror. With s the distance of a paper point from the axis, counted
// towards the free corner:
//
//      s <= 0         flat on the page, face up                               flap   ___________
//      0 .. pi r      wound round the cylinder                                                  \  r
//      s > pi r       flat again, face down, at height 2 r           flat paper _______________/
//                                                                                        axis
// Seen from above a point at s stands at the distance s (flat), r sin(s/r) (wound) or pi r - s (flap) from the axis.

/** @typedef {{x: number, y: number}} Point */
/** @typedef {{width: number, height: number}} Sheet */
/**
 * The unit normal (nx, ny) of the axis points to the free corner; s(p) = p * n - offset; radius 0 is a sharp fold.
 * @typedef {{nx: number, ny: number, offset: number, radius: number}} Curl
 */
/** @typedef {{at: Point, height: number, angle: number}} LiftedPoint */
/** @typedef {{paper: Point, isBack: boolean}} SeenPoint */
/** @typedef {{centre: Point, radius: number}} Disc */

const leastPull = 1e-9; // pixels; below this nothing is lifted

/** @param {number} value @param {number} low @param {number} high */
export function limited(value, low, high) {
  return Math.min(Math.max(value, low), high);
}

/** @param {Point} a @param {Point} b */
export function apart(a, b) {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

/** @param {Curl} curl @param {Point} p */
export function axisDistance(curl, p) {
  return p.x * curl.nx + p.y * curl.ny - curl.offset;
}

/** @param {Disc} disc @param {Point} p */
function isInDisc(disc, p) {
  return apart(p, disc.centre) <= disc.radius + leastPull;
}

/** @param {Disc} disc @param {Point} p @returns {Point} */
function nearestInDisc(disc, p) {
  const far = apart(p, disc.centre);
  if (far <= disc.radius) return p;
  const share = disc.radius / far;
  return { x: disc.centre.x + (p.x - disc.centre.x) * share, y: disc.centre.y + (p.y - disc.centre.y) * share };
}

/**
 * The point of two overlapping discs that is nearest to p; `corner` is where their rims cross on the side x > 0.
 * @param {Disc} a @param {Disc} b @param {Point} corner @param {Point} p @returns {Point}
 */
function nearestInBoth(a, b, corner, p) {
  if (isInDisc(a, p) && isInDisc(b, p)) return p;
  const inA = nearestInDisc(a, p);
  if (isInDisc(b, inA)) return inA;
  const inB = nearestInDisc(b, p);
  if (isInDisc(a, inB)) return inB;
  return { x: p.x >= 0 ? corner.x : -corner.x, y: corner.y };
}

/** @param {Disc} a @param {Disc} b @returns {Point} where the rims cross, x > 0; both centres are on the spine */
function rimCrossing(a, b) {
  const between = b.centre.y - a.centre.y;
  const y = (a.radius * a.radius - b.radius * b.radius + between * between) / (2 * between);
  return { x: Math.sqrt(Math.max(0, a.radius * a.radius - y * y)), y: a.centre.y + y };
}

/** Kepler's equation for an eccentricity of 1: x - sin x = k. @param {number} k 0 to pi */
function keplerAngle(k) {
  let x = Math.min(Math.PI, Math.cbrt(6 * k));
  for (let i = 0; i < 6 && x > 1e-4; ++i)
    x = limited(x - (x - Math.sin(x) - k) / (1 - Math.cos(x)), 0.5 * x, Math.PI);
  return x;
}

/** The angle at which wound paper has lost the share `lost` of its length: 1 - sin(x)/x = lost. @param {number} lost */
function windingAngle(lost) {
  let x = Math.min(Math.PI, Math.sqrt(6 * lost));
  for (let i = 0; i < 8; ++i) {
    const slope = (Math.sin(x) - x * Math.cos(x)) / (x * x);
    x = limited(x - (1 - Math.sin(x) / x - lost) / slope, 0.5 * x, Math.PI);
  }
  return x;
}

/** How far along the paper a point displaced by `pull` is from the axis. @param {number} pull @param {number} radius */
function paperDistance(pull, radius) {
  if (pull >= Math.PI * radius) return (pull + Math.PI * radius) / 2;
  return radius * keplerAngle(pull / radius);
}

/** The radius at which a point `along` the paper is displaced by `pull`. @param {number} along @param {number} pull */
function radiusFor(along, pull) {
  if (pull >= along) return Math.max(0, (2 * along - pull) / Math.PI);
  return along / windingAngle(pull / along);
}

/**
 * Paper does not stretch and the spine holds: the place nearest to `target` that the grabbed point can be pulled to.
 * Where the target is further out, the point stays a little within reach, so that the paper stays a curl and does not
 * become a crease.
 * @param {Sheet} sheet @param {Point} grabbed @param {Point} target @returns {Point}
 */
export function withinReach(sheet, grabbed, target) {
  const top = { centre: { x: 0, y: 0 }, radius: Math.hypot(grabbed.x, grabbed.y) };
  const bottom = { centre: { x: 0, y: sheet.height }, radius: Math.hypot(grabbed.x, grabbed.y - sheet.height) };
  const taut = nearestInBoth(top, bottom, grabbed, target);
  const excess = apart(target, taut);
  if (excess <= 0) return target;
  // Near the two flat positions there is no slack: there the paper has to lie.
  const room = Math.min(apart(taut, grabbed), apart(taut, { x: -grabbed.x, y: grabbed.y }));
  const slack = Math.min(0.5 * excess, 0.08 * room, 0.03 * sheet.width);
  top.radius -= slack;
  bottom.radius -= slack;
  return nearestInBoth(top, bottom, rimCrossing(top, bottom), target);
}

/**
 * The curl that puts the grabbed paper point exactly at `held` with both ends of the spine flat; its radius is the
 * preferred one where the spine allows, smaller where it does not, and 0 where the leaf lies turned. Null: it lies flat.
 * REQUIRES: `held` is within reach, `grabbed` on the sheet and not on the spine.
 * @param {Sheet} sheet @param {Point} grabbed @param {Point} held @param {number} preferred @returns {Curl | null}
 */
export function curlThrough(sheet, grabbed, held, preferred) {
  const pull = apart(grabbed, held);
  if (pull < leastPull) return null;
  const nx = (grabbed.x - held.x) / pull, ny = (grabbed.y - held.y) / pull;
  // The axis may come as near to the grabbed point as it likes, but not beyond either end of the spine.
  const along = grabbed.x * nx + Math.min(grabbed.y * ny, (grabbed.y - sheet.height) * ny);
  let radius = preferred;
  let wound = paperDistance(pull, radius);
  if (wound > along) {
    radius = radiusFor(along, pull);
    wound = along;
  }
  return { nx, ny, offset: grabbed.x * nx + grabbed.y * ny - wound, radius };
}

/** @param {Sheet} sheet @returns {Curl} */
export function flatCurl(sheet) {
  return { nx: 1, ny: 0, offset: sheet.width + 2, radius: 0 };
}

/** Where a paper point is; angle: 0 face up, pi face down. @param {Curl} curl @param {Point} paper @returns {LiftedPoint} */
export function liftedPoint(curl, paper) {
  const s = axisDistance(curl, paper), r = curl.radius;
  if (s <= 0) return { at: paper, height: 0, angle: 0 };
  const angle = s >= Math.PI * r ? Math.PI : s / r;
  const moved = s >= Math.PI * r ? Math.PI * r - 2 * s : r * Math.sin(angle) - s;
  return {
    at: { x: paper.x + moved * curl.nx, y: paper.y + moved * curl.ny },
    height: r * (1 - Math.cos(angle)),
    angle,
  };
}

/**
 * The topmost point of the leaf at a place seen from above, or null: the page below.
 * @param {Curl} curl @param {Sheet} sheet @param {Point} place @returns {SeenPoint | null}
 */
export function seenAt(curl, sheet, place) {
  const d = axisDistance(curl, place), r = curl.radius;
  if (d > r) return null;
  const winding = r > 0 ? Math.asin(limited(d / r, 0, 1)) : 0;
  const ahead = [d <= 0 ? Math.PI * r - d : r * (Math.PI - winding), d <= 0 ? d : r * winding];
  for (const [side, s] of ahead.entries()) {
    const paper = { x: place.x + (s - d) * curl.nx, y: place.y + (s - d) * curl.ny };
    if (paper.x >= 0 && paper.x <= sheet.width && paper.y >= 0 && paper.y <= sheet.height)
      return { paper, isBack: side === 0 };
  }
  return null;
}

/**
 * The path of the grabbed point in a turn without a hand: to its mirror image, with a lift towards the middle.
 * @param {Sheet} sheet @param {Point} grabbed @param {number} progress 0 to 1 @returns {Point}
 */
export function turningPath(sheet, grabbed, progress) {
  const towardsMiddle = 0.5 - grabbed.y / sheet.height;
  const lift = 0.36 * towardsMiddle * Math.min(sheet.height, sheet.width) * Math.sin(Math.PI * progress);
  return { x: grabbed.x * (1 - 2 * progress), y: grabbed.y + lift };
}

/** How far a leaf is turned when its grabbed point is at `held`. @param {Point} grabbed @param {Point} held */
export function progressOf(grabbed, held) {
  return limited((grabbed.x - held.x) / (2 * grabbed.x), 0, 1);
}

/** @param {Sheet} sheet */
export function preferredRadius(sheet) {
  return 0.15 * sheet.width;
}
