// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The reader of one issue: connects the book, the panels and the bars.
import { Address, searchOf } from './address.js';
import { Announcer, placeInWords } from './announce.js';
import { Book } from './book.js';
import { copyWithoutLineEnds } from './copying.js';
import { Finding } from './finding.js';
import { SingleKeys, keySheet, listenToKeys } from './keys.js';
import { PageLinks } from './pageLinks.js';
import { paperMarks } from './paperMarks.js';
import { keepPage, keptPage } from './place.js';
import { Printing } from './printing.js';
import { ReaderBars } from './readerBars.js';
import { ReaderPanels } from './readerPanels.js';
import { words } from './strings.js';
import { textLayers } from './textLayer.js';

/** @typedef {import('./issue.js').Issue} Issue @typedef {import('./address.js').Place} Place */

const isNarrow = () => matchMedia('(max-width: 640px)').matches;

export class Reader {
  /** @param {import('./room.js').Room} room @param {Issue} issue @param {import('./source.js').PageSource} source @param {import('./surround.js').Surround} surround */
  constructor(room, issue, source, surround) {
    this.room = room;
    this.issue = issue;
    this.arrival = source.arrival;
    this.surround = surround;
    this.book = new Book(room.stage, issue.pages, issue.layout, source);
    this.finding = new Finding();
    this.announcer = new Announcer();
    this.printing = new Printing(source);
    const single = new SingleKeys();
    this.sheet = keySheet(single);
    this.address = new Address(place => this.#arrive(place));
    const commands = this.#commands();
    this.panels = new ReaderPanels(issue, source, this.finding, commands);
    this.bars = new ReaderBars(issue, source, this.finding, surround, commands);
    this.links = new PageLinks(this.book, issue, source, commands.jump);
    /** @type {import('./pageLayers.js').PageLayers | null} */
    this.textLayer = null;
    /** @type {import('./signs.js').HitRect | null} */
    this.waitingView = null;
    this.telling = 0;
    listenToKeys(commands, single);
    this.#furnish();
    this.#connect();
    this.#begin();
    this.#awaitText();
  }

  // What bars, panels and keys can ask for.
  #commands() {
    const { book } = this;
    const step = (/** @type {number} */ by) => this.stepHit(by), openSearch = () => this.panels.openSearch();
    return {
      jump: this.jump.bind(this),
      lead: (/** @type {number} */ page) => book.goTo(page),
      turn: (/** @type {number} */ by) => by > 0 ? book.next() : book.previous(),
      first: () => this.jump(1), last: () => this.jump(this.issue.pageCount), openPage: () => book.page,
      search: openSearch, show: openSearch, step, stepHit: step, leave: () => this.leaveSearch(),
      zoomBy: (/** @type {number} */ factor) => book.zoomBy(factor), fit: () => book.fit(),
      isTwo: () => book.sides === 2, setSides: (/** @type {"one" | "two"} */ sides) => this.setSides(sides),
      toggleSides: () => this.setSides(book.sides === 2 ? 'one' : 'two'),
      togglePanel: () => this.panels.rail.toggleLast(), close: () => this.panels.rail.close(),
      toggleSurround: () => this.surround.toggle(), toggleFullScreen: () => this.toggleFullScreen(),
      print: () => this.print(), showKeys: () => this.sheet.showModal?.(), overlay: () => book.overlay, isRightToLeft: this.issue.isRightToLeft,
    };
  }

  #furnish() {
    const { bars, panels, room } = this;
    room.furnish({ bar: bars.toolbar.node, rail: panels.rail.node, panel: panels.rail.panel, place: bars.place, rest: [this.announcer.node, this.sheet] });
    room.main.append(bars.hitBar.node, panels.openPages.node);
  }

  #connect() {
    const { book, finding } = this;
    book.setMarks(paperMarks(this.issue, finding));
    book.addEventListener('change', () => this.#tellSoon());
    book.addEventListener('rest', () => this.#placeOverlays());
    book.addEventListener('view', () => this.#placeOverlays());
    finding.addEventListener('found', () => this.#showFound());
    finding.addEventListener('current', () => this.#showHit());
    this.panels.rail.addEventListener('change', () => this.#showPanel());
    const stillness = matchMedia('(prefers-reduced-motion: reduce)');
    const setMotion = () => book.setMotion(stillness.matches ? 'fade' : 'curl');
    stillness.addEventListener?.('change', setMotion);
    setMotion();
  }

  // The place asked for in the address, or where the reader was last.
  #begin() {
    const { place } = this.address, asked = this.#pageOf(place);
    const page = asked ?? (place.find ? 1 : keptPage(this.issue.key));
    this.#searchFor(place, asked);
    if (this.issue.has(page) && page > 1)
      this.book.goTo(page, { animate: false });
    this.#showPlace();
  }

  async #awaitText() {
    const [text, tables] = await Promise.all([this.arrival.data('text'), this.arrival.data('tables')]);
    this.finding.setText(text, tables);
    if (!text)
      return;
    this.textLayer = textLayers(this.book, this.issue.pages, text.pages ?? []);
    copyWithoutLineEnds(this.book.overlay, text);
    this.#placeOverlays();
  }

  /** @param {Place} place @param {number | undefined} page that it means */
  async #searchFor(place, page) {
    const what = searchOf(place, page, this.finding.query);
    if (what === 'none')
      return;
    if (what === 'lead' && !isNarrow())
      this.panels.rail.show('search');
    await this.panels.search.setQuery(place.find ?? '');
    if (what === 'lead')
      this.finding.step(1, this.book.page);
  }

  /** @param {Place} place */
  #pageOf(place) {
    const page = place.page ?? (place.folio ? this.issue.pageOfFolio(place.folio) : undefined);
    return page && this.issue.has(page) ? page : undefined;
  }

  // The reader has gone back or forward, or has typed another address.
  /** @param {Place} place */
  #arrive(place) {
    const page = this.#pageOf(place);
    this.#searchFor(place, page);
    if (page)
      this.book.goTo(page);
  }

  /** @returns {Place} */
  get place() {
    const { found, query } = this.finding, isInVain = found?.query === query && found.hits.length === 0;
    return { page: this.book.page, find: isInVain ? undefined : query.trim() };
  }

  /** @param {number} page @param {number} [top] where on the page, in points */
  jump(page, top) {
    if (!this.issue.has(page))
      return;
    const { w, h } = this.issue.pages[page - 1];
    this.waitingView = top === undefined ? null : { page, rect: { x: 0, y: top, w, h: h - top } };
    if (!this.book.pages.includes(page))
      this.address.push(this.place, { ...this.place, page });
    this.book.goTo(page);
    if (isNarrow())
      this.panels.rail.close();
    this.#showWaitingView();
  }

  /** @param {"one" | "two"} sides */
  setSides(sides) {
    this.book.setSides(sides);
    this.bars.toolbar.update();
  }

  /** @param {number} by */
  stepHit(by) {
    if (this.finding.found?.hits.length)
      this.finding.step(by, this.book.page);
    else
      this.panels.openSearch();
  }

  // Its bar goes, and the keyboard is back with the book.
  leaveSearch() {
    this.panels.search.setQuery('');
    this.room.main.focus();
  }

  async print() {
    this.announcer.say('print', words('printing', this.issue.pageCount));
    await this.arrival.whenComplete('p' + this.issue.pageCount);
    await this.printing.print();
  }

  toggleFullScreen() {
    const change = document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen();
    change.catch(() => {}); // refused by the browser
  }

  #showPlace() {
    const pages = [...this.book.pages];
    this.bars.show(pages);
    this.panels.show(pages);
    return pages;
  }

  // Not in the first frame of the turn, which has enough to do.
  #tellSoon() {
    this.telling ||= window.setTimeout(() => {
      this.telling = 0;
      this.#tellPlace();
    });
  }

  #tellPlace() {
    const pages = this.#showPlace(), { issue } = this;
    if (this.waitingView && !pages.includes(this.waitingView.page))
      this.waitingView = null; // the reader has gone elsewhere
    this.announcer.say('page', placeInWords(issue, pages));
    this.address.replace(this.place);
    keepPage(issue.key, this.book.page);
  }

  #placeOverlays() {
    if (this.book.isMoving)
      return;
    this.textLayer?.update();
    this.links.layers.update();
    this.#showWaitingView();
  }

  #showFound() {
    this.book.repaint();
    this.address.replace(this.place);
    this.bars.slider.setHits(this.finding.byPage.keys());
    this.#showHitBar();
  }

  #showHit() {
    const { hit } = this.finding;
    if (!hit)
      return;
    this.book.repaint();
    this.#showHitBar();
    this.announcer.say('hit', words('hitOf', this.finding.current + 1, this.finding.found?.hits.length ?? 0) + ': ' + hit.excerpt.snippet);
    this.jump(hit.page);
    this.waitingView = hit.rects[0] ?? null;
    this.#showWaitingView();
  }

  // Brings a place into view as soon as its page lies open.
  #showWaitingView() {
    const view = this.waitingView;
    if (!view || !this.book.pages.includes(view.page) || this.book.isMoving)
      return;
    this.waitingView = null;
    if (this.book.zoom > 1)
      this.book.showRect(view.page, view.rect);
  }

  #showHitBar() {
    this.bars.hitBar.update(this.panels.rail.open === this.panels.search);
  }

  #showPanel() {
    this.room.node.dataset.panel = this.panels.rail.open?.name ?? '';
    this.#showHitBar();
  }
}
