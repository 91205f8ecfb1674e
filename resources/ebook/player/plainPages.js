// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of a file that ends too early to be a book, one below the other as without script.
import { element } from './element.js';
import { words } from './strings.js';

/** @param {Element} inert a <noscript>, whose content is one text while scripts run */
function revive(inert) {
  const { body } = new DOMParser().parseFromString(inert.textContent ?? '', 'text/html');
  inert.replaceWith(...body.childNodes);
}

export function showPlainPages() {
  document.documentElement.classList.remove('live');
  document.querySelectorAll('noscript').forEach(revive);
  document.body.prepend(element('p', { class: 'incomplete', role: 'alert' }, words('incomplete')));
}
