// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A page as it is printed: its picture, and the letters of a drawn page as outlines over it.
import { element } from './element.js';
import { shiftedPath } from './lettering.js';

/** @typedef {import('./drawnPage.js').Drawing} Drawing */

const names = 'http://www.w3.org/2000/svg';

/** @param {string} name @param {Record<string, string | number>} attributes @param {Node[]} children */
function svgNode(name, attributes, ...children) {
  const node = document.createElementNS(names, name);
  for (const [key, value] of Object.entries(attributes))
    node.setAttribute(key, String(value));
  node.append(...children);
  return node;
}

// All letters of a group as one outline: an element for each would be thousands a page.
/** @param {import('./lettering.js').LetterGroup} group @param {Drawing["shapes"]} shapes */
function outlines({ fill, opacity, letters }, shapes) {
  const data = letters.map(({ shape, x, y }) => shapes.data(shape) && shiftedPath(shapes.data(shape), x, y));
  return svgNode('path', { fill, 'fill-opacity': opacity, d: data.join('') });
}

/** @param {import('./pagePicture.js').StoredPage} stored @param {string} address of its picture */
export function printedPage({ drawing }, address) {
  if (!drawing) {
    const image = element('img', { alt: '', decoding: 'sync' });
    image.src = address;
    return image;
  }
  const { width, height, groups } = drawing.lettering;
  const picture = svgNode('image', { width, height, preserveAspectRatio: 'none', href: address });
  return svgNode('svg', { viewBox: `0 0 ${width} ${height}` }, picture, ...groups.map(group => outlines(group, drawing.shapes)));
}
