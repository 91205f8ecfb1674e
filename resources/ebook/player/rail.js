// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The rail of panels: an icon with its word each. A second click folds the panel away.
import { element, iconButton } from './element.js';
import { icon } from './icons.js';
import { words } from './strings.js';

/**
 * A panel: its content is made when it is first opened.
 * @typedef {{name: "issue" | "contents" | "search" | "pages" | "text" | "marks", icon: string, body: HTMLElement, open?: () => void, close?: () => void}} Panel
 */

// Event "change": another panel is open, or none.
export class Rail extends EventTarget {
  /** @type {Panel | null} */
  open = null;

  /** @param {Panel[]} panels */
  constructor(panels) {
    super();
    this.panels = panels;
    this.buttons = panels.map(panel => element('button', { type: 'button', class: 'rail-button', 'aria-expanded': 'false', 'aria-controls': 'panel', click: () => this.toggle(panel.name) },
      icon(panel.icon), element('span', {}, words(panel.name))));
    this.node = element('nav', { class: 'rail', 'aria-label': words('panels') }, ...this.buttons);
    this.heading = element('h2', { id: 'panel-title' });
    const close = iconButton('close', words('fold'), () => this.close(), { key: 'Esc' });
    this.body = element('div', { class: 'panel-body' });
    this.panel = element('aside', { class: 'panel', id: 'panel', 'aria-labelledby': 'panel-title', hidden: true },
      element('div', { class: 'panel-head' }, this.heading, close), this.body);
    this.last = panels[1];
  }

  /** @param {string} name */
  toggle(name) {
    if (this.open?.name === name)
      this.close();
    else
      this.show(name);
  }

  toggleLast() {
    this.toggle(this.open?.name ?? this.last.name);
  }

  /** @param {string} name */
  show(name) {
    const panel = this.panels.find(each => each.name === name);
    if (!panel || panel === this.open)
      return;
    this.open?.close?.();
    this.open = this.last = panel;
    this.heading.textContent = words(panel.name);
    this.body.replaceChildren(panel.body);
    this.body.scrollTop = 0;
    this.#update();
    panel.open?.();
  }

  close() {
    const { open } = this;
    if (!open)
      return;
    const hadFocus = this.panel.contains(document.activeElement);
    open.close?.();
    this.open = null;
    this.#update();
    if (hadFocus)
      this.buttons[this.panels.indexOf(open)].focus();
  }

  #update() {
    this.panel.hidden = !this.open;
    this.buttons.forEach((button, i) => {
      const isOpen = this.panels[i] === this.open;
      button.classList.toggle('chosen', isOpen);
      button.setAttribute('aria-expanded', String(isOpen));
    });
    this.dispatchEvent(new Event('change'));
  }
}
