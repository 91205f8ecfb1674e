// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A page as a plain picture, an element of its own that the browser scales.
import { element } from './element.js';
import { printedPage } from './printedPage.js';

// `shown`: its picture can be seen; fails if it is damaged.
/** @param {import('./pagePicture.js').StoredPage} stored @param {string} address of its picture @param {string} name of its class @param {string} label */
export function plainPicture(stored, address, name, label) {
  const named = label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true };
  const node = element('div', { class: name, ...named }, printedPage(stored, address));
  return { node, shown: Object.assign(new Image(), { src: address }).decode() };
}
