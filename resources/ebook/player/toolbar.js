// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The bar above the book: what is read, and the tools. On a narrow window the tools are behind one button.
import { element, iconButton, relabel } from './element.js';
import { words } from './strings.js';

/** @typedef {{zoomBy: (factor: number) => void, fit: () => void, toggleSides: () => void, print: () => void, showKeys: () => void,
 *             toggleSurround: () => void, toggleFullScreen: () => void, isTwo: () => boolean}} ReaderTools */

const zoomStep = 1.25;

export class Toolbar {
  /** @param {string} title @param {string} language @param {ReaderTools} tools @param {import('./surround.js').Surround} surround */
  constructor(title, language, tools, surround) {
    this.tools = tools;
    this.surround = surround;
    this.title = element('h1', { lang: language, dir: 'auto', title }, title);
    this.article = element('p', { class: 'article', lang: language, dir: 'auto' });
    this.sides = iconButton('single-page', words('onePage'), tools.toggleSides, { key: '1, 2' });
    this.dark = iconButton('moon', words('dark'), tools.toggleSurround, { key: 'D' });
    this.full = iconButton('full-screen', words('fullScreen'), tools.toggleFullScreen);
    this.full.hidden = !document.fullscreenEnabled;
    this.tray = element('div', { class: 'tray', id: 'tray' }, ...this.#groups());
    this.more = iconButton('menu', words('more'), () => this.#setTray(!this.tray.classList.contains('open')), { class: 'more' });
    this.more.setAttribute('aria-expanded', 'false');
    this.more.setAttribute('aria-controls', 'tray');
    this.node = element('header', { class: 'bar' }, element('div', { class: 'titles' }, this.title, this.article), this.more, this.tray);
    this.node.addEventListener('keydown', event => {
      if (event.key !== 'Escape' || !this.tray.classList.contains('open'))
        return;
      event.stopPropagation();
      this.#setTray(false);
      this.more.focus();
    });
    document.addEventListener('pointerdown', event => {
      if (!this.node.contains(/** @type {Node} */ (event.target)))
        this.#setTray(false);
    });
    surround.addEventListener('change', () => this.update());
    document.addEventListener('fullscreenchange', () => this.update());
    this.update();
  }

  #groups() {
    const { tools } = this;
    const zoom = [iconButton('zoom-out', words('zoomOut'), () => tools.zoomBy(1 / zoomStep), { key: '−' }),
      iconButton('fit-spread', words('fit'), tools.fit, { key: '0' }),
      iconButton('zoom-in', words('zoomIn'), () => tools.zoomBy(zoomStep), { key: '+' })];
    const room = [iconButton('print', words('print'), tools.print, { key: 'Ctrl+P' }), this.dark,
      iconButton('keyboard', words('keys'), tools.showKeys, { key: '?', class: 'keys' }), this.full];
    return [zoom, [this.sides], room].map(buttons => element('div', { class: 'group' }, ...buttons));
  }

  /** @param {boolean} isOpen */
  #setTray(isOpen) {
    this.tray.classList.toggle('open', isOpen);
    this.more.setAttribute('aria-expanded', String(isOpen));
  }

  /** @param {string} title */
  showArticle(title) {
    this.article.textContent = title;
  }

  // Each button names what it would do now.
  update() {
    const isTwo = this.tools.isTwo(), isFull = Boolean(document.fullscreenElement), { isDark } = this.surround;
    relabel(this.sides, isTwo ? 'single-page' : 'two-pages', words(isTwo ? 'onePage' : 'twoPages'));
    relabel(this.dark, isDark ? 'sun' : 'moon', words(isDark ? 'light' : 'dark'));
    relabel(this.full, isFull ? 'leave-full-screen' : 'full-screen', words(isFull ? 'leaveFullScreen' : 'fullScreen'));
  }
}
