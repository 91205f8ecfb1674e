// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The panel about the issue: cover, title, facts, summary, highlights.
import { element } from '../element.js';
import { icon } from '../icons.js';
import { bytesOf } from '../sections.js';
import { words } from '../strings.js';

/** @typedef {import('../issue.js').Issue} Issue */

/** @param {string} month "2024-02" or "2024-02-15" */
function dateWords(month) {
  const [year, number, day] = month.split('-').map(Number);
  if (!year || !number)
    return month;
  const date = new Date(year, number - 1, day || 1);
  return date.toLocaleDateString(undefined, { year: 'numeric', month: 'long', ...(day ? { day: 'numeric' } : {}) });
}

/** @param {Issue} issue */
function lineOfFacts({ facts }) {
  const parts = [facts.series, facts.number && words('number', facts.number), facts.total && words('total', facts.total), facts.covers && dateWords(facts.covers)];
  return parts.filter(Boolean).join(' · ');
}

/** @param {Issue} issue */
function factList({ facts }) {
  /** @type {[Parameters<typeof words>[0], any][]} */
  const rows = [['publishedOn', facts.published && dateWords(facts.published)], ['publisher', facts.publisher], ['category', facts.category], ['issn', facts.issn], ['cn', facts.cn]];
  const nodes = rows.filter(([, value]) => value).flatMap(([name, value]) => [element('dt', {}, words(name)), element('dd', {}, String(value))]);
  return nodes.length > 0 ? element('dl', { class: 'facts' }, ...nodes) : null;
}

// Folded to three lines until it is unfolded.
/** @param {string} summary @param {string} language */
function summaryNode(summary, language) {
  const text = element('p', { class: 'summary folded', lang: language, id: 'summary' }, summary);
  const button = element('button', { type: 'button', class: 'link-button', 'aria-expanded': 'false', 'aria-controls': 'summary', click: () => {
    const isFolded = text.classList.toggle('folded');
    button.textContent = words(isFolded ? 'unfold' : 'foldText');
    button.setAttribute('aria-expanded', String(!isFolded));
  } }, words('unfold'));
  const measure = () => {
    button.hidden = text.classList.contains('folded') && text.scrollHeight <= text.clientHeight + 1;
  };
  return { node: element('div', {}, text, button), measure };
}

/** @param {HTMLElement} block of the original PDF, base64 @param {string} title */
function saveOriginal(block, title) {
  const link = element('a', { download: title + '.pdf' });
  link.href = URL.createObjectURL(new Blob([bytesOf(block.textContent ?? '')], { type: 'application/pdf' }));
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60000);
}

/**
 * @param {Issue} issue @param {import('../source.js').PageSource} source @param {(page: number) => void} jump
 * @returns {import('../rail.js').Panel}
 */
export function issuePanel(issue, source, jump) {
  const { facts } = issue;
  const cover = element('img', { class: 'cover', alt: words('cover'), width: 168 });
  const summary = facts.summary ? summaryNode(facts.summary, issue.language) : null;
  const highlights = (facts.highlights ?? []).map(({ title, page }) => element('li', {},
    page ? element('a', { href: '#p' + page, click: (/** @type {Event} */ event) => {
      event.preventDefault();
      jump(page);
    } }, element('span', { lang: issue.language }, title), element('span', { class: 'number' }, issue.folioOf(page) || String(page))) : title));
  const body = element('div', { class: 'issue-panel' }, cover, element('p', { class: 'issue-title', lang: issue.language }, issue.title),
    element('p', { class: 'quiet' }, lineOfFacts(issue)), summary?.node, factList(issue),
    highlights.length > 0 ? element('h3', {}, words('highlights')) : null, highlights.length > 0 ? element('ul', { class: 'list' }, ...highlights) : null);
  source.arrival.whenComplete('pdf').then(block => {
    if (block)
      body.append(element('button', { type: 'button', class: 'wide-button', click: () => saveOriginal(block, issue.title) }, icon('download'), words('saveOriginal')));
  });
  const open = async () => {
    summary?.measure();
    const blob = cover.src ? null : await source.picture(1);
    if (!blob)
      return;
    cover.src = URL.createObjectURL(blob);
    cover.decode().catch(() => cover.remove()).finally(() => URL.revokeObjectURL(cover.src));
  };
  return { name: 'issue', icon: 'book', body, open };
}
