// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The keys of the reader's room, and the sheet that shows them.
import { element, iconButton } from './element.js';
import { selectPages } from './copying.js';
import { keep, kept } from './place.js';
import { words } from './strings.js';

/** @type {[string, Parameters<typeof words>[0]][]} */
const sheet = [['← → PgUp PgDn Space', 'keyTurn'], ['Home End', 'keyEnds'], ['F Ctrl+F /', 'keySearch'], ['Enter F3 Shift+F3', 'keyHits'], ['+ − 0', 'keyZoom'],
  ['1 2', 'keySides'], ['F9', 'keyPanel'], ['D', 'keyDark'], ['F11', 'keyFull'], ['Ctrl+P', 'keyPrint'], ['Alt+← Alt+→', 'keyHistory'], ['Esc', 'keyClose'], ['?', 'keyKeys']];

/** @param {Event} event */
function isTyped(event) {
  const target = /** @type {HTMLElement} */ (event.target);
  return target.matches('textarea, select') || (target instanceof HTMLInputElement && target.type !== 'range');
}

// Whether letters, digits and signs alone are commands: they are struck by chance where words are spoken.
export class SingleKeys {
  isOn = kept('singleKeys') !== 'off';

  /** @param {boolean} isOn */
  set(isOn) {
    this.isOn = isOn;
    keep('singleKeys', isOn ? 'on' : 'off');
  }
}

/** @param {SingleKeys} single */
function singleKeysChoice(single) {
  const box = element('input', { type: 'checkbox', checked: single.isOn, change: () => single.set(box.checked) });
  return element('label', { class: 'single-keys' }, box, words('singleKeys'));
}

/** @param {SingleKeys} single */
export function keySheet(single) {
  const rows = sheet.flatMap(([keys, what]) => [element('dt', {}, ...keys.split(' ').flatMap(key => [element('kbd', {}, key), ' '])), element('dd', {}, words(what))]);
  const dialog = element('dialog', { class: 'keys', 'aria-labelledby': 'keys-title' },
    element('div', { class: 'panel-head' }, element('h2', { id: 'keys-title' }, words('keys')), iconButton('close', words('close'), () => dialog.close())),
    element('dl', {}, ...rows), singleKeysChoice(single), element('p', { class: 'quiet' }, words('madeBy')));
  dialog.addEventListener('click', event => {
    if (event.target === dialog) // the ground around it
      dialog.close();
  });
  return dialog;
}

/**
 * @typedef {{turn: (step: number) => void, first: () => void, last: () => void, search: () => void, stepHit: (step: number) => void, zoomBy: (factor: number) => void,
 *   fit: () => void, setSides: (sides: "one" | "two") => void, togglePanel: () => void, close: () => void, toggleSurround: () => void, print: () => void, showKeys: () => void,
 *   overlay: () => HTMLElement, isRightToLeft: boolean}} KeyCommands
 */

const zoomFactor = 1.25;

/** @param {KeyCommands} reader @returns {Record<string, () => void>} */
function commandsOf(reader) {
  const forward = () => reader.turn(1), back = () => reader.turn(-1);
  return { ArrowRight: reader.isRightToLeft ? back : forward, ArrowLeft: reader.isRightToLeft ? forward : back, ArrowDown: forward, ArrowUp: back, PageDown: forward, PageUp: back,
    ' ': forward, 'shift+ ': back, Backspace: back, Home: reader.first, End: reader.last, f: reader.search, '/': reader.search, 'ctrl+f': reader.search,
    F3: () => reader.stepHit(1), 'shift+F3': () => reader.stepHit(-1), '+': () => reader.zoomBy(zoomFactor), '=': () => reader.zoomBy(zoomFactor), '-': () => reader.zoomBy(1 / zoomFactor), 0: reader.fit,
    1: () => reader.setSides('one'), 2: () => reader.setSides('two'), F9: reader.togglePanel, d: reader.toggleSurround, 'ctrl+p': reader.print, '?': reader.showKeys, Escape: reader.close };
}

// Keys that also work while words are typed into a field.
const everywhere = /^(ctrl\+[fp]|(shift\+)?F3|F9|Escape)$/;
// Keys that a focused button, link or list takes for itself.
const ownKeys = /^(shift\+)?( |Enter|ArrowUp|ArrowDown|Home|End|PageUp|PageDown)$/;

/** @param {KeyboardEvent} event */
function nameOfKey(event) {
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  if (event.ctrlKey || event.metaKey)
    return 'ctrl+' + key;
  return (event.shiftKey && (key === ' ' || key.length > 1) ? 'shift+' : '') + key;
}

// A letter, digit or sign alone, as WCAG 2.1.4 has it.
const singleKey = /^[^ ]$/;

/** @param {KeyCommands} reader @param {SingleKeys} single */
export function listenToKeys(reader, single) {
  const commands = commandsOf(reader);
  addEventListener('keydown', event => {
    if (event.defaultPrevented || event.altKey || event.isComposing || document.querySelector('dialog[open]'))
      return;
    const name = nameOfKey(event), target = /** @type {HTMLElement} */ (event.target);
    if (name === 'ctrl+a' && !isTyped(event) && selectPages(reader.overlay())) {
      event.preventDefault();
      return;
    }
    const isTaken = (isTyped(event) && !everywhere.test(name)) || (ownKeys.test(name) && target.closest?.('.panel, .bar, .rail, a, button, input'));
    if (isTaken || !commands[name] || (singleKey.test(name) && !single.isOn))
      return;
    event.preventDefault();
    commands[name]();
  });
}
