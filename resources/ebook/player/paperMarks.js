// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is laid over the print: hits of the search, and the marks of the issue's reader.

/** @typedef {import('./markPainting.js').Mark} Mark */

const hitColour = 'rgba(255, 196, 0, 0.42)';
const currentColour = 'rgba(240, 110, 40, 0.62)';
/** @type {Record<string, string>} */
const colours = { yellow: 'rgba(255, 214, 51, 0.45)', green: 'rgba(120, 205, 110, 0.42)', blue: 'rgba(105, 175, 240, 0.42)', pink: 'rgba(245, 140, 175, 0.42)' };
const inkColour = '#a9472f'; // of underlines and ribbons
const ribbon = { x: 0.88, w: 0.032, h: 0.075 }; // shares of the page's width

/** @param {import('./issue.js').IssueMark} mark */
export function markColour(mark) {
  return mark.kind === 'underline' ? inkColour : colours[mark.colour ?? ''] ?? colours.yellow;
}

/** @param {import('./issue.js').IssueMark} mark @param {import('./issue.js').Page} page @returns {Mark[]} */
function marksOf(mark, page) {
  if (mark.kind === 'bookmark')
    return [{ x: ribbon.x * page.w, y: 0, w: ribbon.w * page.w, h: ribbon.h * page.w, colour: inkColour, style: 'ribbon' }];
  const colour = markColour(mark);
  return mark.rects.map(([x, y, w, h]) => ({ x, y, w, h, colour, style: mark.kind === 'underline' ? 'underline' : 'fill' }));
}

/** @param {import('./issue.js').Issue} issue @param {import('./finding.js').Finding} finding */
export function paperMarks(issue, finding) {
  /** @param {number} page @returns {Mark[]} */
  return page => {
    const marks = issue.marks.filter(mark => mark.page === page).flatMap(mark => marksOf(mark, issue.pages[page - 1]));
    for (const hit of finding.byPage.get(page) ?? []) {
      const isCurrent = hit === finding.hit;
      for (const { page: on, rect } of hit.rects) {
        if (on === page)
          marks.push({ ...rect, colour: isCurrent ? currentColour : hitColour, style: isCurrent ? 'current' : 'fill' });
      }
    }
    return marks;
  };
}
