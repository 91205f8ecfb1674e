// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Begins while the file is still being parsed: shows the first page as soon as it has come, then the rest.
import { Arrival } from './arrival.js';
import { placeIn } from './address.js';
import { Issue } from './issue.js';
import { showPlainPages } from './plainPages.js';
import { Poster } from './poster.js';
import { Reader } from './reader.js';
import { Room } from './room.js';
import { offerToScripts } from './scripting.js';
import { PageSource } from './source.js';
import { Surround } from './surround.js';

export function open() {
  document.documentElement.classList.add('live');
  const arrival = new Arrival(), room = new Room(), surround = new Surround();

  if (document.body)
    document.body.prepend(room.node);
  else
    arrival.addEventListener('body', () => document.body.prepend(room.node), { once: true });

  const source = new PageSource(arrival), poster = new Poster();
  const posterShown = source.poster().then(first => {
    const place = placeIn(location.hash);
    return first && !place.page && !place.folio ? poster.show(room.main, first.stored, first.address) : undefined;
  });

  arrival.data('issue').then(async data => {
    await posterShown;
    if (!data) {
      room.node.remove();
      showPlainPages();
      return;
    }
    const reader = new Reader(room, new Issue(data), source, surround);
    poster.giveWayTo(reader.book);
    offerToScripts(reader);
  });
}
