// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Makes elements. Words of the file only ever get in as text.
import { icon } from './icons.js';

/** @typedef {string | Node | null | undefined | false} Child */

/**
 * @template {keyof HTMLElementTagNameMap} Name
 * @param {Name} name
 * @param {Record<string, any>} [attributes] functions are event listeners; true and false set and leave out
 * @param {...Child} children
 * @returns {HTMLElementTagNameMap[Name]}
 */
export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === 'function')
      made.addEventListener(key, value);
    else if (value !== false && value !== undefined && value !== null)
      made.setAttribute(key, value === true ? '' : String(value));
  }
  made.append(...children.filter(child => child !== null && child !== undefined && child !== false));
  return made;
}

// A button with an icon; `label` is its name and, with `key`, its tip.
/** @param {string} sign @param {string} label @param {(event: Event) => void} act @param {{key?: string, class?: string}} [more] */
export function iconButton(sign, label, act, more = {}) {
  return element('button', {
    type: 'button', class: 'icon-button ' + (more.class ?? ''), 'aria-label': label,
    title: more.key ? label + ' (' + more.key + ')' : label, click: act,
  }, icon(sign));
}

// Gives an icon button another icon and label.
/** @param {HTMLElement} button @param {string} sign @param {string} label */
export function relabel(button, sign, label) {
  button.replaceChildren(icon(sign));
  button.setAttribute('aria-label', label);
  button.title = label;
}
