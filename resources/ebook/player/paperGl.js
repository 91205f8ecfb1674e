// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Paints the leaves in the air with WebGL2, on a transparent canvas above the pages that lie: one rectangle for what
// lies flat of a leaf, one for what rises and one for what hangs over.
import { ambientLight, bendOf, mirrorOf, overlapOf, reachOf } from './bend.js';
import { sheetRect } from './bookLayout.js';
import { leafFragmentShader, leafVertexShader } from './paperShaders.js';

/** @typedef {import('./faces.js').Face} Face */
/** @typedef {import('./bend.js').BentLeaf} BentLeaf */
/** @typedef {{bent: BentLeaf, front: Face, back: Face}} PaintedLeaf */
/** @typedef {{texture: WebGLTexture, version: number}} FaceTexture */

const risingThrough = 0.5; // of the show-through, on the part that stands half in its own light
const leafUniforms = ['area', 'view', 'sheet', 'place', 'curl', 'light', 'casts', 'fade', 'part', 'front', 'back'];

/** @param {WebGL2RenderingContext} gl @param {number} kind @param {string} source */
function compiledShader(gl, kind, source) {
  const shader = /** @type {WebGLShader} */ (gl.createShader(kind));
  gl.shaderSource(shader, source);
  gl.compileShader(shader);
  return shader;
}

/** Null: this browser cannot. @param {WebGL2RenderingContext} gl */
function leafProgram(gl) {
  const program = gl.createProgram();
  gl.attachShader(program, compiledShader(gl, gl.VERTEX_SHADER, leafVertexShader));
  gl.attachShader(program, compiledShader(gl, gl.FRAGMENT_SHADER, leafFragmentShader));
  gl.linkProgram(program);
  return gl.getProgramParameter(program, gl.LINK_STATUS) ? program : null;
}

export class PaperGl {
  constructor() {
    this.canvas = document.createElement('canvas');
    this.isLost = false;
    this.canvas.addEventListener('webglcontextlost', () => (this.isLost = true));
    const options = { alpha: true, antialias: false, depth: false, stencil: false, premultipliedAlpha: true };
    this.gl = /** @type {WebGL2RenderingContext | null} */ (this.canvas.getContext('webgl2', options));
    /** @type {Map<Face, FaceTexture>} */
    this.textures = new Map();
    const program = this.gl && leafProgram(this.gl);
    if (this.gl && program) this.begin(this.gl, program);
    else this.isLost = true;
  }

  /** There is no graphics processor; then the plain canvas is several times as fast. */
  get isImitated() {
    const { gl } = this, named = gl?.getExtension('WEBGL_debug_renderer_info');
    const renderer = gl ? gl.getParameter(named ? named.UNMASKED_RENDERER_WEBGL : gl.RENDERER) : '';
    return /swiftshader|llvmpipe|softpipe|software|basic render/i.test(String(renderer));
  }

  release() {
    this.gl?.getExtension('WEBGL_lose_context')?.loseContext();
  }

  /** @param {WebGL2RenderingContext} gl @param {WebGLProgram} program */
  begin(gl, program) {
    gl.useProgram(program);
    gl.bindVertexArray(gl.createVertexArray());
    gl.enable(gl.BLEND);
    gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
    gl.clearColor(0, 0, 0, 0);
    /** @type {Record<string, WebGLUniformLocation | null>} */
    this.at = Object.fromEntries(leafUniforms.map((name) => [name, gl.getUniformLocation(program, name)]));
    gl.uniform1i(this.at.front, 0);
    gl.uniform1i(this.at.back, 1);
  }

  /** @param {number} width @param {number} height */
  resize(width, height) {
    if (this.canvas.width === width && this.canvas.height === height) return;
    this.canvas.width = width;
    this.canvas.height = height;
  }

  /** Uploads a face; before the turn begins, so that its first frame is not late. @param {Face} face */
  prepare(face) {
    const { gl } = this, known = this.textures.get(face);
    if (!gl || known?.version === face.version) return known;
    const texture = known?.texture ?? /** @type {WebGLTexture} */ (gl.createTexture());
    gl.activeTexture(gl.TEXTURE0);
    gl.bindTexture(gl.TEXTURE_2D, texture);
    gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA, gl.RGBA, gl.UNSIGNED_BYTE, face.canvas);
    for (const side of [gl.TEXTURE_WRAP_S, gl.TEXTURE_WRAP_T]) gl.texParameteri(gl.TEXTURE_2D, side, gl.CLAMP_TO_EDGE);
    for (const filter of [gl.TEXTURE_MIN_FILTER, gl.TEXTURE_MAG_FILTER]) gl.texParameteri(gl.TEXTURE_2D, filter, gl.LINEAR);
    const made = { texture, version: face.version };
    this.textures.set(face, made);
    return made;
  }

  /** @param {Face} face */
  forget(face) {
    this.gl?.deleteTexture(this.textures.get(face)?.texture ?? null);
    this.textures.delete(face);
  }

  /**
   * @param {PaintedLeaf[]} flats in the order of painting what lies flat @param {PaintedLeaf[]} flaps what hangs over
   */
  paint(flats, flaps) {
    const { gl } = this;
    if (!gl) return;
    gl.viewport(0, 0, this.canvas.width, this.canvas.height);
    gl.clear(gl.COLOR_BUFFER_BIT);
    for (const leaf of flats) this.paintPart(gl, leaf, 0);
    for (const leaf of flats) this.paintPart(gl, leaf, 1);
    for (const leaf of flaps) this.paintPart(gl, leaf, 2);
  }

  /** Nothing is seen any more. */
  clear() {
    this.gl?.clear(this.gl.COLOR_BUFFER_BIT);
  }

  /** @param {WebGL2RenderingContext} gl @param {PaintedLeaf} leaf @param {0 | 1 | 2} part */
  paintPart(gl, leaf, part) {
    const { bent } = leaf;
    const isBeyond = bent.fade > 0 && bent.boundOn === bent.fadeSide;
    const reach = part === 0 ? (isBeyond ? null : sheetRect(bent.layout, bent.boundOn)) : reachOf(bent);
    if (!reach) return;
    const area = overlapOf(reach, { x: 0, y: 0, width: this.canvas.width, height: this.canvas.height });
    if (area.width <= 0 || area.height <= 0) return;
    this.setUniforms(gl, leaf, part);
    gl.uniform4f(this.at?.area ?? null, area.x, area.y, area.width, area.height);
    gl.drawArrays(gl.TRIANGLE_STRIP, 0, 4);
  }

  /** @param {WebGL2RenderingContext} gl @param {PaintedLeaf} leaf @param {number} part */
  setUniforms(gl, { bent, front, back }, part) {
    const at = this.at ?? {}, { layout, curl } = bent, bend = bendOf(bent);
    for (const face of [front, back]) this.prepare(face);
    this.bind(gl, 0, front);
    this.bind(gl, 1, back);
    gl.uniform2f(at.view, this.canvas.width, this.canvas.height);
    gl.uniform2f(at.sheet, layout.width, layout.height);
    gl.uniform3f(at.place, layout.spine, layout.top, mirrorOf(bent));
    gl.uniform4f(at.curl, curl.nx, curl.ny, curl.offset, bend.radius);
    gl.uniform4f(at.light, bend.lightAlong, ambientLight, bend.showThrough, risingThrough);
    gl.uniform4f(at.casts, bend.rollShadow, bend.rollLength, bend.flapShadow, bend.flapLength);
    gl.uniform3f(at.fade, bent.fade, bent.fadeSide === 'left' ? -1 : 1, bent.beyond);
    gl.uniform1i(at.part, part);
  }

  /** @param {WebGL2RenderingContext} gl @param {number} unit @param {Face} face */
  bind(gl, unit, face) {
    gl.activeTexture(gl.TEXTURE0 + unit);
    gl.bindTexture(gl.TEXTURE_2D, this.textures.get(face)?.texture ?? null);
  }
}
