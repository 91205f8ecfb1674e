// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Copied text reads on without line ends: lines are joined as the flows say, running heads and folios left out.
import { LineFlag } from './advances.js';
import { Join } from './signs.js';

/** @typedef {import('./signs.js').IssueText} IssueText */
/** @typedef {{page: number, row: number, text: string}} Part of a line; the page counted from 0 */

/** @param {number} page @param {number} row */
const nameOf = (page, row) => page + ':' + row;

/** @typedef {Map<string, {before: string, join: number}>} Joins */
/** @type {WeakMap<IssueText, Joins>} */
const knownJoins = new WeakMap();

// For each line the one that it is joined to, and how.
/** @param {IssueText} text @returns {Joins} */
function joinsOf(text) {
  const known = knownJoins.get(text), joins = known ?? new Map();
  if (known)
    return known;
  knownJoins.set(text, joins);
  for (const flow of text.flows) {
    for (let i = 4; i + 2 < flow.length; i += 3)
      joins.set(nameOf(flow[i + 1], flow[i + 2]), { before: nameOf(flow[i - 2], flow[i - 1]), join: flow[i] });
  }
  return joins;
}

/** @param {Part[]} parts @param {IssueText} text */
export function readOn(parts, text) {
  const joins = joinsOf(text);
  /** @param {Part} part */
  const isFurniture = part => Boolean(text.pages[part.page].lines[part.row][6] & LineFlag.Furniture);
  const body = parts.filter(part => !isFurniture(part));
  let copied = '', last = '';
  for (const part of body.length > 0 ? body : parts) {
    const name = nameOf(part.page, part.row), joined = joins.get(name);
    if (joined && joined.before === last && last)
      copied = (joined.join === Join.Hyphen ? copied.slice(0, -1) : copied) + (joined.join === Join.Space ? ' ' : '');
    else if (last)
      copied += '\n';
    copied += part.text;
    last = name;
  }
  return copied;
}

/** @param {Selection} selection @param {HTMLElement} overlay @returns {Part[]} */
function selectedParts(selection, overlay) {
  const range = selection.getRangeAt(0);
  const parts = [];
  for (const line of overlay.querySelectorAll('.words-line')) {
    if (!range.intersectsNode(line))
      continue;
    const within = document.createRange();
    within.selectNodeContents(line);
    if (range.compareBoundaryPoints(Range.START_TO_START, within) > 0)
      within.setStart(range.startContainer, range.startOffset);
    if (range.compareBoundaryPoints(Range.END_TO_END, within) < 0)
      within.setEnd(range.endContainer, range.endOffset);
    const { page, row } = /** @type {HTMLElement} */ (line).dataset, text = within.toString();
    if (text)
      parts.push({ page: Number(page) - 1, row: Number(row), text });
  }
  return parts;
}

/** @param {HTMLElement} overlay @param {IssueText} text */
export function copyWithoutLineEnds(overlay, text) {
  document.addEventListener('copy', event => {
    const selection = getSelection();
    if (!selection || selection.rangeCount === 0 || !selection.containsNode(overlay, true))
      return;
    const parts = selectedParts(selection, overlay);
    if (parts.length === 0)
      return;
    event.clipboardData?.setData('text/plain', readOn(parts, text));
    event.preventDefault();
  });
}

// Selects all of the reading text that has the focus, or all lines of the open pages.
/** @param {HTMLElement} overlay */
export function selectPages(overlay) {
  const reading = document.activeElement?.closest('.reading');
  if (reading) {
    getSelection()?.selectAllChildren(reading);
    return true;
  }
  const lines = overlay.querySelectorAll('.words-line');
  if (lines.length === 0)
    return false;
  const range = document.createRange();
  range.setStartBefore(lines[0]);
  range.setEndAfter(lines[lines.length - 1]);
  getSelection()?.removeAllRanges();
  getSelection()?.addRange(range);
  return true;
}
