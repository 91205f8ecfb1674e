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
const shadeRun = 8; // pixels between two places at which a soft shadow is computed

/** Linear light on paper that faces the lamp so far. @param {number} facing */
function litBy(facing) {
  return Math.min(1, ambientLight + (1 - ambientLight) * Math.max(0, facing));
}

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
      this.paintRisingRun(row, y, axis, axis + radius / nx);
      this.paintRollShadow(row, y, axis + radius / nx, axis + (radius + rollLength) / nx);
    });
  }

  /** How much light the roll leaves at a place. @param {number} x @param {number} y of the sheet @param {number} d from the axis @param {number} winding */
  rollShade(x, y, d, winding) {
    const { bend } = this, { nx, ny } = this.leaf.curl, crest = 0.5 * Math.PI * bend.radius - d;
    const past = Math.max(0, d - bend.radius) + this.outside(x + crest * nx, y + crest * ny);
    const fall = 1 - Math.min(1, past / bend.rollLength);
    return 1 - bend.rollShadow * fall * fall * winding * this.opacityAt(x);
  }

  /** Beyond the crest there is no paper any more, and the shade is soft enough to be computed here and there. @param {number} row @param {number} y @param {number} from @param {number} to */
  paintRollShadow(row, y, from, to) {
    const [first, end] = this.columns(from, to), winding = this.bend.radius > 0 ? 1 : 0;
    for (let column = first; column < end; column += shadeRun) {
      const last = Math.min(end, column + shadeRun);
      this.shadeBetween(row + column, row + last, this.rollFactor(column, y, winding), this.rollFactor(last, y, winding));
    }
  }

  /** @param {number} column @param {number} y @param {number} winding */
  rollFactor(column, y, winding) {
    const x = this.along(column), { nx, ny, offset } = this.leaf.curl;
    return factorOf(this.rollShade(x, y, x * nx + y * ny - offset, winding));
  }

  /** @param {number} at @param {number} end @param {number} factor @param {number} last */
  shadeBetween(at, end, factor, last) {
    const { pixels } = this.view, step = (last - factor) / (end - at);
    if (factor === 256 && last === 256) return;
    for (let left = factor + 0.5; at < end; ++at, left += step) pixels[at] = shadedPixel(pixels[at], left | 0);
  }

  /** @param {number} row @param {number} y @param {number} from @param {number} to along the sheet */
  paintRisingRun(row, y, from, to) {
    const { bend, front, back, texel, mirror } = this, { pixels, step } = this.view;
    const { nx, ny, offset } = this.leaf.curl, { width, height } = this.leaf.layout;
    const r = bend.radius, share = 0.5 * bend.showThrough, [first, end] = this.columns(from, to);
    for (let at = row + first, x = this.along(first); at < row + end; ++at, x += mirror * step) {
      const d = x * nx + y * ny - offset, winding = Math.min(1, Math.max(0, d / r));
      const ahead = r * quarterArc(winding) - d, px = x + ahead * nx, py = y + ahead * ny;
      const inside = Math.min(width - px + 0.5, py + 0.5, height - py + 0.5, r - d - 0.5);
      const cover = this.opacityAt(x) * Math.min(1, Math.max(0, inside));
      const beneath = cover >= 1 ? 0 : shadedPixel(pixels[at], factorOf(this.rollShade(x, y, d, winding)));
      if (cover <= 0) {
        pixels[at] = beneath;
        continue;
      }
      const u = mirror > 0 ? px / width : 1 - px / width, v = py / height;
      const light = litBy(Math.sqrt(1 - winding * winding) - winding * bend.lightAlong);
      const left = light - light * (1 - lightThrough(nearestTexel(back, 1 - u, v))) * share;
      const paper = dimmedPixel(texel(front, u, v), factorOf(left));
      pixels[at] = cover >= 1 ? paper : paperOver(paper, beneath, cover);
    }
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

  /** @param {number} row @param {number} y @param {number} from @param {number} to along the sheet */
  paintFlapRun(row, y, from, to) {
    const { bend, front, back, texel, mirror } = this, { pixels, step } = this.view;
    const { nx, ny, offset } = this.leaf.curl, { width, height } = this.leaf.layout;
    const r = bend.radius, [first, end] = this.columns(from, to);
    for (let at = row + first, x = this.along(first); at < row + end; ++at, x += mirror * step) {
      const d = x * nx + y * ny - offset, winding = r > 0 ? Math.min(1, Math.max(0, d / r)) : 0, opacity = this.opacityAt(x);
      const ahead = Math.PI * r - r * quarterArc(winding) - Math.min(d, 0) - d, px = x + ahead * nx, py = y + ahead * ny;
      const inside = Math.min(width - px + 0.5, py + 0.5, height - py + 0.5, r - d + 0.5);
      const cover = opacity * Math.min(1, Math.max(0, inside));
      const beneath = cover >= 1 ? 0 : shadedPixel(pixels[at], factorOf(1 - (1 - this.flapShade(px, py, winding)) * opacity));
      if (cover <= 0) {
        pixels[at] = beneath;
        continue;
      }
      const u = mirror > 0 ? 1 - px / width : px / width, v = py / height;
      const light = litBy(Math.sqrt(1 - winding * winding) + winding * bend.lightAlong);
      const left = light - light * (1 - lightThrough(nearestTexel(front, 1 - u, v))) * bend.showThrough;
      const paper = dimmedPixel(texel(back, u, v), factorOf(left));
      pixels[at] = cover >= 1 ? paper : paperOver(paper, beneath, cover);
    }
  }

  /** How much light the flap leaves to what it hangs over. @param {number} px @param {number} py the paper above @param {number} winding */
  flapShade(px, py, winding) {
    const fall = 1 - Math.min(1, this.outside(px, py) / this.bend.flapLength);
    return 1 - this.bend.flapShadow * fall * fall * (1 - winding * winding);
  }

  /** Flat flap that hides whatever lies beneath: the way through the picture is a straight line. @param {number} row @param {number} y @param {number} from @param {number} to */
  paintSolidRun(row, y, from, to) {
    const { view, mirror, bend } = this, { nx, ny, offset } = this.leaf.curl, { width, height } = this.leaf.layout;
    const [first, end] = this.columns(from, to), x = this.along(first), d = x * nx + y * ny - offset;
    const ahead = Math.PI * bend.radius - 2 * d, step = mirror * view.step, scale = mirror > 0 ? -1 / width : 1 / width;
    const u = (mirror > 0 ? 1 : 0) + scale * (x + ahead * nx), v = (y + ahead * ny) / height;
    const du = scale * step * (1 - 2 * nx * nx), dv = (-2 * nx * ny * step) / height;
    if (this.texel === smoothTexel) this.laySmooth(row + first, row + end, u, v, du, dv);
    else this.layNearest(row + first, row + end, u, v, du, dv);
  }

  /** @param {number} at @param {number} end @param {number} u @param {number} v @param {number} du @param {number} dv */
  laySmooth(at, end, u, v, du, dv) {
    const { back, front, flatFactors } = this, { pixels } = this.view;
    for (; at < end; ++at, u += du, v += dv)
      pixels[at] = dimmedPixel(smoothTexel(back, u, v), flatFactors[(nearestTexel(front, 1 - u, v) >>> 8) & 255]);
  }

  /** The inmost loop: all places are on the paper. @param {number} at @param {number} end @param {number} u @param {number} v @param {number} du @param {number} dv */
  layNearest(at, end, u, v, du, dv) {
    const { flatFactors } = this, { pixels } = this.view, back = this.back.pixels, front = this.front.pixels;
    const { width, height } = this.back, hasThrough = this.bend.showThrough > 0 && this.front.width === width && this.front.height === height;
    let column = u * width, row = v * height;
    for (const across = du * width, down = dv * height; at < end; ++at, column += across, row += down) {
      const begin = (row | 0) * width, x = column | 0, paper = back[begin + x];
      pixels[at] = hasThrough ? dimmedPixel(paper, flatFactors[(front[begin + width - 1 - x] >>> 8) & 255]) : paper;
    }
  }
}
