// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The inverse map of the bent leaf, row by row, without a graphics processor: on a row the distance from the axis is
// linear, so a row is a run of shadow, one of rolled paper and one of flat flap. Pure.
import { ambientLight, bendOf, mirrorOf } from './bend.js';
import { dimmedPixel, factorOf, lightThrough, nearestTexel, paperOver, quarterArc, shadedPixel, smoothTexel } from './plainPixels.js';

/** @typedef {import('./bend.js').BentLeaf} BentLeaf */
/** @typedef {import('./plainPixels.js').PixelImage} PixelImage */
/** Pixel (i, j) stands for the view's place x + (i + 1/2) step, y + (j + 1/2) step. @typedef {PixelImage & {x: number, y: number, step: number}} PixelView */

const farAway = 1e6;

/** The part of [low, high] where slope * x + start <= limit. @param {number} slope @param {number} start @param {number} limit @param {number[]} range */
function keepAtMost(slope, start, limit, range) {
  if (Math.abs(slope) < 1e-12) {
    if (start > limit) range[1] = range[0];
    return;
  }
  const bound = (limit - start) / slope;
  if (slope > 0) range[1] = Math.min(range[1], bound);
  else range[0] = Math.max(range[0], bound);
}

export class PlainRaster {
  /** @param {PixelView} view @param {BentLeaf} leaf @param {PixelImage} front @param {PixelImage} back @param {boolean} isSmooth */
  constructor(view, leaf, front, back, isSmooth) {
    this.view = view;
    this.leaf = leaf;
    this.front = front;
    this.back = back;
    this.texel = isSmooth ? smoothTexel : nearestTexel;
    this.bend = bendOf(leaf);
    this.mirror = mirrorOf(leaf);
    const share = this.bend.showThrough;
    /** The factor of flat paper by the green of what is printed behind. */
    this.flatFactors = Uint16Array.from({ length: 256 }, (_, green) => factorOf(1 - (1 - lightThrough(green << 8)) * share));
  }

  /** @param {number} from @param {number} to along the sheet @returns {[number, number]} columns of the view's pixels */
  columns(from, to) {
    const { x, step, width } = this.view, spine = this.leaf.layout.spine;
    const a = Math.max(from, -farAway), b = Math.min(to, farAway);
    const first = this.mirror > 0 ? spine + a : spine - b, last = this.mirror > 0 ? spine + b : spine - a;
    const column = (/** @type {number} */ at) => Math.min(Math.max(0, Math.ceil((at - x) / step - 0.5)), width);
    return [column(first), column(last)];
  }

  /** @param {number} column */
  along(column) {
    return this.mirror * (this.view.x + (column + 0.5) * this.view.step - this.leaf.layout.spine);
  }

  /** @param {number} x of the sheet */
  opacityAt(x) {
    const { fade, fadeSide, beyond } = this.leaf;
    const away = (fadeSide === 'left' ? -1 : 1) * this.mirror * x;
    return fade <= 0 || away <= 0 ? 1 : beyond * Math.min(Math.max(1 - away / fade, 0), 1);
  }

  /** @param {number} x @param {number} y */
  outside(x, y) {
    const across = Math.max(0, x - this.leaf.layout.width), along = Math.max(0, -y, y - this.leaf.layout.height);
    return across === 0 ? along : along === 0 ? across : Math.hypot(across, along);
  }

  /** @param {(y: number, row: number, axis: number) => void} paint */
  eachRow(paint) {
    const { view, leaf } = this;
    for (let row = 0; row < view.height; ++row) {
      const y = view.y + (row + 0.5) * view.step - leaf.layout.top;
      paint(y, row * view.width, (leaf.curl.offset - y * leaf.curl.ny) / leaf.curl.nx);
    }
  }

  paintRising() {
    const { nx } = this.leaf.curl, { radius, rollLength } = this.bend;
    this.eachRow((y, row, axis) => {
      const [first, end] = this.columns(axis, axis + (radius + rollLength) / nx);
      for (let column = first; column < end; ++column) this.paintRisingPixel(row + column, this.along(column), y);
    });
  }

  /** @param {number} at @param {number} x @param {number} y of the sheet */
  paintRisingPixel(at, x, y) {
    const { leaf, bend, view, front, back } = this, { nx, ny, offset } = leaf.curl, { width, height } = leaf.layout;
    const d = x * nx + y * ny - offset, r = bend.radius;
    const winding = r > 0 ? Math.min(1, Math.max(0, d / r)) : 0, opacity = this.opacityAt(x);
    const crest = 0.5 * Math.PI * r - d;
    const fall = 1 - Math.min(1, (Math.max(0, d - r) + this.outside(x + crest * nx, y + crest * ny)) / bend.rollLength);
    const shade = 1 - bend.rollShadow * fall * fall * winding * opacity;
    const beneath = shadedPixel(view.pixels[at], factorOf(shade));
    if (d >= r - 0.5) {
      view.pixels[at] = beneath;
      return;
    }
    const ahead = r * quarterArc(winding) - d, px = x + ahead * nx, py = y + ahead * ny;
    const cover = opacity * Math.min(1, Math.max(0, Math.min(width - px + 0.5, py + 0.5, height - py + 0.5, r - d - 0.5)));
    const u = this.mirror > 0 ? px / width : 1 - px / width, v = py / height;
    const light = Math.min(1, ambientLight + (1 - ambientLight) * Math.max(0, Math.sqrt(1 - winding * winding) - winding * bend.lightAlong));
    const taken = (1 - lightThrough(nearestTexel(back, 1 - u, v))) * bend.showThrough * 0.5;
    const paper = dimmedPixel(this.texel(front, u, v), factorOf(light - light * taken));
    view.pixels[at] = cover >= 1 ? paper : paperOver(paper, beneath, cover);
  }

  /** The paper point over a flat place x is x + (pi r - 2 d) n, linear in x, and has to be on the sheet. @param {number} y @param {number} axis @param {number} margin */
  flapRange(y, axis, margin) {
    const { nx, ny } = this.leaf.curl, { width, height } = this.leaf.layout;
    const shifted = Math.PI * this.bend.radius + 2 * axis * nx, range = [-farAway, axis];
    keepAtMost(1 - 2 * nx * nx, shifted * nx, width + margin, range);
    keepAtMost(-2 * nx * ny, y + shifted * ny, height + margin, range);
    keepAtMost(2 * nx * ny, -y - shifted * ny, margin, range);
    return range;
  }

  paintFlap() {
    const { nx } = this.leaf.curl, { radius, flapLength } = this.bend;
    this.eachRow((y, row, axis) => {
      const [low, high] = this.flapRange(y, axis, flapLength), solid = this.flapRange(y, axis, -0.5);
      if (this.leaf.fade > 0) solid[1] = solid[0]; // beyond the spine nothing is solid
      const hasSolid = solid[0] < solid[1];
      if (low < high) this.paintFlapRun(row, y, low, hasSolid ? solid[0] : high);
      if (hasSolid) this.paintSolidRun(row, y, solid[0], solid[1]);
      if (hasSolid && solid[1] < high) this.paintFlapRun(row, y, solid[1], high);
      this.paintFlapRun(row, y, axis, axis + (radius + 0.5) / nx);
    });
  }

  /** @param {number} row @param {number} y @param {number} from @param {number} to */
  paintFlapRun(row, y, from, to) {
    const [first, end] = this.columns(from, to);
    for (let column = first; column < end; ++column) this.paintFlapPixel(row + column, this.along(column), y);
  }

  /** Flat flap that hides whatever lies beneath: the way through the picture is a straight line. @param {number} row @param {number} y @param {number} from @param {number} to */
  paintSolidRun(row, y, from, to) {
    const { view, front, back, flatFactors, mirror, bend } = this;
    const { nx, ny, offset } = this.leaf.curl, { width, height } = this.leaf.layout;
    const [first, end] = this.columns(from, to), x = this.along(first), d = x * nx + y * ny - offset;
    const ahead = Math.PI * bend.radius - 2 * d, step = mirror * view.step, scale = mirror > 0 ? -1 / width : 1 / width;
    let u = (mirror > 0 ? 1 : 0) + scale * (x + ahead * nx), v = (y + ahead * ny) / height;
    const du = scale * step * (1 - 2 * nx * nx), dv = (-2 * nx * ny * step) / height;
    const hasThrough = bend.showThrough > 0;
    for (let at = row + first; at < row + end; ++at, u += du, v += dv) {
      const paper = this.texel(back, u, v);
      view.pixels[at] = hasThrough ? dimmedPixel(paper, flatFactors[(nearestTexel(front, 1 - u, v) >>> 8) & 255]) : paper;
    }
  }

  /** @param {number} at @param {number} x @param {number} y of the sheet */
  paintFlapPixel(at, x, y) {
    const { leaf, bend, view, front, back } = this, { nx, ny, offset } = leaf.curl, { width, height } = leaf.layout;
    const d = x * nx + y * ny - offset, r = bend.radius;
    const winding = r > 0 ? Math.min(1, Math.max(0, d / r)) : 0, opacity = this.opacityAt(x);
    const ahead = Math.PI * r - r * quarterArc(winding) - Math.min(d, 0) - d, px = x + ahead * nx, py = y + ahead * ny;
    const cover = opacity * Math.min(1, Math.max(0, Math.min(width - px + 0.5, py + 0.5, height - py + 0.5, r - d + 0.5)));
    const fall = 1 - Math.min(1, this.outside(px, py) / bend.flapLength);
    const shade = 1 - bend.flapShadow * fall * fall * (1 - winding * winding) * opacity;
    const beneath = cover >= 1 ? 0 : shadedPixel(view.pixels[at], factorOf(shade));
    if (cover <= 0) {
      view.pixels[at] = beneath;
      return;
    }
    const u = this.mirror > 0 ? 1 - px / width : px / width, v = py / height;
    const light = Math.min(1, ambientLight + (1 - ambientLight) * Math.max(0, Math.sqrt(1 - winding * winding) + winding * bend.lightAlong));
    const taken = (1 - lightThrough(nearestTexel(front, 1 - u, v))) * bend.showThrough;
    const paper = dimmedPixel(this.texel(back, u, v), factorOf(light - light * taken));
    view.pixels[at] = cover >= 1 ? paper : paperOver(paper, beneath, cover);
  }
}
