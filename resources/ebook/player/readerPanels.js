// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The panels of the reader's room, and the hidden text of the open pages.
import { OpenPagesText } from './reading.js';
import { Rail } from './rail.js';
import { ContentsPanel } from './panels/contents.js';
import { IssuePanel } from './panels/issue.js';
import { MarksPanel } from './panels/marks.js';
import { PagesPanel } from './panels/pages.js';
import { SearchPanel } from './panels/search.js';
import { TextPanel } from './panels/text.js';

/** @typedef {{jump: (page: number, top?: number) => void, lead: (page: number) => void, openPage: () => number}} PanelReader */

export class ReaderPanels {
  /** @param {import('./issue.js').Issue} issue @param {import('./source.js').PageSource} source @param {import('./finding.js').Finding} finding @param {PanelReader} reader */
  constructor(issue, source, finding, { jump, lead, openPage }) {
    this.contents = new ContentsPanel(issue, jump);
    this.search = new SearchPanel(issue, finding, openPage);
    this.pages = new PagesPanel(issue, source, jump);
    this.text = new TextPanel(issue, source.arrival, lead);
    this.openPages = new OpenPagesText(issue, source.arrival);
    const marks = issue.marks.length > 0 ? [new MarksPanel(issue, finding, jump)] : [];
    this.rail = new Rail([new IssuePanel(issue, source, jump), this.contents, this.search, this.pages, this.text, ...marks]);
  }

  /** @param {number[]} pages open ones */
  show(pages) {
    for (const each of [this.contents, this.pages, this.text, this.openPages])
      each.show(pages);
  }

  // Opens the search, or goes back to its field.
  openSearch() {
    if (this.rail.open === this.search)
      this.search.open();
    else
      this.rail.show('search');
  }
}
