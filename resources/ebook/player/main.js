// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Begins while the file is still being parsed: shows the first page as soon as it has come, then the rest.
import { Arrival } from './arrival.js';
import { placeIn } from './address.js';
import { Issue } from './issue.js';
import { showPlainPages } from './plainPages.js';
import { showPoster } from './poster.js';
import { Reader } from './reader.js';
import { Room } from './room.js';
import { PageSource } from './source.js';
import { Surround } from './surround.js';

document.documentElement.classList.add('live');
const arrival = new Arrival(), room = new Room(), surround = new Surround();

if (document.body)
  document.body.prepend(room.node);
else
  arrival.addEventListener('body', () => document.body.prepend(room.node), { once: true });

/** @type {HTMLImageElement | null} */
let poster = null;
const posterShown = arrival.whenComplete('p1').then(section => {
  const place = placeIn(location.hash);
  poster = section && !place.page && !place.folio ? showPoster(room.main, section) : null;
  return poster ? painted(poster) : undefined;
});

const posterWait = 1000; // ms that the book waits for the first page to be painted as a plain picture; it is slow to come where the machine is busy
const paintTime = 400; // ms in which the book itself is painted after its picture has been decoded

/** @param {HTMLImageElement} image */
function painted(image) {
  const shown = image.decode().catch(() => {}).then(() => new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve))));
  return Promise.race([shown, new Promise(resolve => setTimeout(resolve, posterWait))]);
}

arrival.data('issue').then(async data => {
  await posterShown;
  if (!data) {
    room.node.remove();
    showPlainPages();
    return;
  }
  const source = new PageSource(arrival);
  const reader = new Reader(room, new Issue(data), source, surround);
  if (reader.book.page !== 1)
    poster?.remove();
  reader.book.addEventListener('move', () => poster?.remove());
  await source.picture(1);
  setTimeout(() => poster?.remove(), paintTime);
});
