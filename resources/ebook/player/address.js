// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The place in the issue as the part of an address behind "#": page=12, folio=08, find=广清园.

/** @typedef {{page?: number, folio?: string, find?: string}} Place */

/** @param {string} text */
function unescaped(text) {
  try {
    return decodeURIComponent(text.replace(/\+/g, ' '));
  } catch {
    return text;
  }
}

/** @param {string} hash with or without "#" @returns {Place} */
export function placeIn(hash) {
  /** @type {Place} */
  const place = {};
  for (const part of hash.replace(/^#/, '').split('&')) {
    const at = part.indexOf('=');
    const name = part.slice(0, at), value = unescaped(part.slice(at + 1)).trim();
    if (name === 'page' && /^[0-9]{1,6}$/.test(value))
      place.page = Number(value);
    else if ((name === 'folio' || name === 'find') && value)
      place[name] = value;
  }
  const anchor = /^#p([0-9]{1,6})$/.exec(hash); // as links of the pages without script have it
  return anchor ? { page: Number(anchor[1]) } : place;
}

// What becomes of a search in an address: with a page its hits are shown there; alone it leads to the first one.
/** @param {Place} place @param {number | undefined} page that the place means @param {string} query that is looked for already @returns {"none" | "show" | "lead"} */
export function searchOf({ find }, page, query) {
  if (!find || find === query)
    return 'none';
  return page ? 'show' : 'lead';
}

/** @param {Place} place */
export function hashOf(place) {
  const parts = [];
  if (place.page)
    parts.push('page=' + place.page);
  if (place.find)
    parts.push('find=' + encodeURIComponent(place.find));
  return '#' + parts.join('&');
}

const addressRest = 300; // ms; browsers refuse to have the address changed with each turned page

// Keeps the window's address and history: a jump is an entry of its own, a turned page changes the entry.
export class Address {
  /** @param {(place: Place) => void} arrive called when the reader goes back, forward or types another place */
  constructor(arrive) {
    /** @type {Place} */
    this.place = placeIn(location.hash);
    this.timer = 0;
    const read = () => {
      clearTimeout(this.timer);
      this.timer = 0;
      this.place = placeIn(location.hash);
      arrive(this.place);
    };
    addEventListener('popstate', read);
    addEventListener('hashchange', read);
  }

  // The open page is another one.
  /** @param {Place} place */
  replace(place) {
    this.place = { ...place };
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.#write('replaceState'), addressRest);
  }

  // A jump is about to be made. Its start is written down first, so that going back leads there.
  /** @param {Place} from @param {Place} to */
  push(from, to) {
    clearTimeout(this.timer);
    this.place = { ...from };
    this.#write('replaceState');
    this.place = { ...to };
    this.#write('pushState');
  }

  /** @param {"pushState" | "replaceState"} act */
  #write(act) {
    this.timer = 0;
    const hash = hashOf(this.place);
    if (hash === location.hash)
      return;
    try {
      history[act](null, '', hash);
    } catch {
      // The document has no address of its own (about:srcdoc), or it was changed too often.
    }
  }
}
