// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is kept between visits, where the browser allows it: the open page of each issue, and how readers want the room.

/** @param {string} name */
export function kept(name) {
  try {
    return localStorage.getItem('fanye.' + name);
  } catch {
    return null; // forbidden for this file or by the reader
  }
}

/** @param {string} name @param {string | number} value */
export function keep(name, value) {
  try {
    localStorage.setItem('fanye.' + name, String(value));
  } catch {
    // As above, or the store is full.
  }
}

/** @param {string} key of the issue */
export function keptPage(key) {
  return Number(kept('page.' + key)) || 1;
}

/** @param {string} key @param {number} page */
export function keepPage(key, page) {
  keep('page.' + key, page);
}
