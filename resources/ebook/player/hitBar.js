// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Over the book while a search has hits and its panel is folded away: which hit, the next, the previous.
import { element, iconButton } from './element.js';
import { words } from './strings.js';

export class HitBar {
  /** @param {import('./finding.js').Finding} finding @param {{step: (by: number) => void, show: () => void, leave: () => void}} reader */
  constructor(finding, reader) {
    this.finding = finding;
    this.words = element('button', { type: 'button', class: 'link-button', click: reader.show });
    this.node = element('div', { class: 'hit-bar', role: 'group', 'aria-label': words('search'), hidden: true }, this.words,
      iconButton('chevron-up', words('previousHit'), () => reader.step(-1), { key: 'Shift+F3' }),
      iconButton('chevron-down', words('nextHit'), () => reader.step(1), { key: 'F3' }), iconButton('close', words('close'), reader.leave));
  }

  /** @param {boolean} isPanelOpen */
  update(isPanelOpen) {
    const { found, current, query } = this.finding, count = found?.hits.length ?? 0;
    this.node.hidden = isPanelOpen || count === 0;
    this.words.textContent = '“' + query + '” ' + (current >= 0 ? current + 1 + ' / ' : '') + count;
  }
}
