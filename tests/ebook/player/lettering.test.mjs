// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is read of a drawn page: its letters, and the shapes that it defines.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isDrawn, letteringIn, shapesIn, shiftedPath } from '../../../resources/ebook/player/lettering.js';

const head = '<svg viewBox="0 0 29764 40394" role="img" aria-label="3"><image width="29764" height="40394" href="data:image/webp;base64,AAAA';
const pageOf = behind => letteringIn(behind, head + behind);

// As "colour@opacity: shape,x,y …", a group a line.
const listed = lettering => lettering?.groups.map(({ fill, opacity, letters }) =>
  fill + (opacity === 1 ? '' : '@' + opacity) + ': ' + letters.map(({ shape, x, y }) => [shape, x, y].join()).join(' '));

const groups = [
  ['one', '"/><g fill="#231f20"><use href="#g1a" x="2210" y="5313"/><use href="#g0" x="-3" y="0"/></g></svg>', ['#231f20: g1a,2210,5313 g0,-3,0']],
  ['in their order', '"/><g fill="#fff"><use href="#g0" x="1" y="2"/></g><g fill="#FFF000"><use href="#g0" x="3" y="4"/></g></svg>', ['#fff: g0,1,2', '#FFF000: g0,3,4']],
  ['opacity', '"/><g fill="#fff" fill-opacity=".5"><use href="#g0" x="1" y="2"/></g><g fill-opacity="0" fill="#000"><use href="#g0" x="1" y="2"/></g></svg>', ['#fff@0.5: g0,1,2', '#000@0: g0,1,2']],
  ['definitions are not painted', '"/><defs><path id="g0" d="m0 0z"/></defs><g fill="#000"><use href="#g0" x="1" y="2"/></g></svg>', ['#000: g0,1,2']],
  ['nothing', '"/></svg>', []],
  ['an empty group', '"/><g fill="#000"></g></svg>', []],
  ['what is no colour is black', '"/><g fill="url(#a)"><use href="#g0" x="1" y="2"/></g><g><use href="#g0" x="3" y="4"/></g></svg>', ['#000: g0,1,2', '#000: g0,3,4']],
  ['odd opacities', '"/><g fill="#000" fill-opacity="1.7"><use href="#g0" x="1" y="2"/></g><g fill="#000" fill-opacity="-1"><use href="#g0" x="1" y="2"/></g><g fill="#000" fill-opacity="."><use href="#g0" x="1" y="2"/></g></svg>', ['#000: g0,1,2', '#000: g0,1,2', '#000: g0,1,2']],
  ['letters without a place, with huge ones, of no shape', '"/><g fill="#000"><use href="#g0" y="2"/><use href="#g0" x="1e9" y="2"/><use href="#g0" x="99999999" y="1"/><use href="https://a.b/#g0" x="1" y="1"/><use href="#p1" x="1" y="1"/><use href="#g7" x="5" y="6"/></g></svg>', ['#000: g7,5,6']],
  ['nothing behind the page', '"/><g fill="#000"><use href="#g0" x="1" y="2"/></g></svg><div class="words"><g fill="#111"><use href="#g0" x="1" y="2"/></g></div>', ['#000: g0,1,2']],
];

for (const [name, behind, expected] of groups)
  test('letters: ' + name, () => assert.deepEqual(listed(pageOf(behind)), expected));

const sizes = [
  ['the page\'s', '<svg viewBox="0 0 29764 40394">', [29764, 40394]],
  ['wherever it stands', '<svg role="img" viewBox="0 0 10 20">', [10, 20]],
  ['none', '<svg role="img">', undefined],
  ['empty', '<svg viewBox="0 0 0 40394">', undefined],
  ['huge', '<svg viewBox="0 0 123456789 40394">', undefined],
  ['of no number', '<svg viewBox="0 0 NaN 40394">', undefined],
  ['from elsewhere', '<svg viewBox="5 5 10 20">', undefined],
];

for (const [name, text, expected] of sizes) {
  test('size of a page: ' + name, () => {
    const lettering = letteringIn('"/></svg>', text);
    assert.deepEqual(lettering ? [lettering.width, lettering.height] : undefined, expected);
  });
}

const shapes = [
  ['some', '"/><defs><path id="g0" d="m120-310l8 6c1 2 3 4 5 6z"/><path id="g1a" d="M1.5 2L3,4Z"/></defs>', [['g0', 'm120-310l8 6c1 2 3 4 5 6z'], ['g1a', 'M1.5 2L3,4Z']]],
  ['none', '"/><g fill="#000"></g>', []],
  ['the file ends among them', '"/><defs><path id="g0" d="m0 0z"/><path id="g1" d="m0 0l1 1z"/><path id="g2" d="m0 0l1', [['g0', 'm0 0z'], ['g1', 'm0 0l1 1z']]],
  ['not what is no path', '"/><defs><path id="g0" d="url(x)"/><path id="g1" d="l1 1"/><path id="p1" d="m0 0z"/><path id="g2" d="m0 0a1 1 0 0 0 1 1"/><path id="g3" d="m0 0h9z"/></defs>', [['g3', 'm0 0h9z']]],
  ['not what stands elsewhere', '"/></svg><path id="g0" d="m0 0z"/>', []],
];

for (const [name, behind, expected] of shapes)
  test('shapes that a page defines: ' + name, () => assert.deepEqual(shapesIn(behind), expected));

const kinds = [['<svg viewBox="0 0 1 1">', true], [' \n<svg>', true], ['<img src="">', false], ['<p class="unpainted"><svg>', false], ['', false], ['<svgs>', false]];

for (const [text, expected] of kinds)
  test('drawn or not: ' + JSON.stringify(text), () => assert.equal(isDrawn(text), expected));

const shifted = [
  ['m1 2l3 4z', 'M10 20m1 2l3 4z'],
  ['M1 2L3 4Z', 'M10 20M11 22L13 24Z'],
  ['M1-2C1,2,3,4 5.5-6Z', 'M10 20M11 18C11 22 13 24 15.5 14Z'],
  ['M0 0H5V7h1', 'M10 20M10 20H15V27h1'],
  ['M0 0H5 6V7 8', 'M10 20M10 20H15 16V27 28'],
];

for (const [data, expected] of shifted)
  test('a shape at a place: ' + data, () => assert.equal(shiftedPath(data, 10, 20), expected));
