// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a page's section holds in its <noscript>, which is one inert text while scripts run: the picture as base64, of a
// drawn page its letters, and the reading text.
import { bytesOf } from './base64.js';
import { isDrawn, letteringIn } from './lettering.js';
import { words } from './strings.js';

const picture = /<(?:img|image)\b[^>]*?\b(?:src|href)="data:(image\/(?:webp|jpeg|png|avif));base64,/;

/** @param {Element} section */
export function inertText(section) {
  return section.querySelector('noscript')?.textContent ?? '';
}

/** @param {string} text @returns {{type: string, begin: number, end: number} | null} end -1: the file ends within the picture */
function pictureAt(text) {
  const found = picture.exec(text), begin = found ? found.index + found[0].length : 0;
  return found && { type: found[1], begin, end: text.indexOf('"', begin) };
}

/** @param {string} text */
function isCutOffIn(text) {
  return !text || pictureAt(text)?.end === -1 || (isDrawn(text) && !text.includes('</svg>'));
}

// The file ends within the page.
/** @param {Element} section */
export function isCutOff(section) {
  return isCutOffIn(inertText(section));
}

// What follows the picture, as it stands in the file.
/** @param {string} text */
export function markupBehindPicture(text) {
  const found = pictureAt(text);
  return found ? text.slice(found.end) : text;
}

/** @param {string} text @returns {Blob | null} */
function pictureIn(text) {
  const found = pictureAt(text);
  if (!found)
    return null;
  try {
    return new Blob([bytesOf(text.slice(found.begin, found.end))], { type: found.type });
  } catch {
    return null; // damaged base64
  }
}

// The same as an address, as it stands in the file; empty: there is none.
/** @param {Element} section */
export function pictureAddress(section) {
  const text = inertText(section), found = isCutOffIn(text) ? null : pictureAt(text);
  return found ? 'data:' + found.type + ';base64,' + text.slice(found.begin, found.end) : '';
}

/** `lettering`: of a drawn page. @typedef {{picture: Blob, lettering: import('./lettering.js').Lettering | null}} PageParts */

// Null if the page cannot be shown.
/** @param {Element} section @returns {PageParts | null} */
export function pageIn(section) {
  const text = inertText(section), picture = isCutOffIn(text) ? null : pictureIn(text);
  const lettering = isDrawn(text) ? letteringIn(markupBehindPicture(text), text) : null;
  return picture && (lettering || !isDrawn(text)) ? { picture, lettering } : null;
}

// What the file says of a page that could not be painted.
/** @param {Element} section */
export function unpaintedReason(section) {
  const text = inertText(section);
  if (picture.test(text))
    return '';
  return new DOMParser().parseFromString(text, 'text/html').querySelector('.unpainted')?.textContent || words('unpainted');
}
