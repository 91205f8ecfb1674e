// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The reader of one issue: arranges and connects the book, the panels and the bars.
import { Address } from "./address.js";
import { Announcer } from "./announce.js";
import { Book } from "./book.js";
import { copyWithoutLineEnds } from "./copying.js";
import { element, iconButton } from "./element.js";
import { Finding } from "./finding.js";
import { HitBar } from "./hitBar.js";
import { keySheet, listenToKeys } from "./keys.js";
import { PageBox } from "./pageBox.js";
import { PageLinks } from "./pageLinks.js";
import { paperMarks } from "./paperMarks.js";
import { ContentsPanel } from "./panels/contents.js";
import { issuePanel } from "./panels/issue.js";
import { PagesPanel } from "./panels/pages.js";
import { SearchPanel } from "./panels/search.js";
import { TextPanel } from "./panels/text.js";
import { keepPage, keptPage } from "./place.js";
import { Printing } from "./printing.js";
import { Rail } from "./rail.js";
import { OpenPagesText } from "./reading.js";
import { Slider } from "./slider.js";
import { words } from "./strings.js";
import { TextLayer } from "./textLayer.js";
import { Toolbar } from "./toolbar.js";

/** @typedef {import("./arrival.js").Arrival} Arrival @typedef {import("./issue.js").Issue} Issue */

const narrow = matchMedia("(max-width: 640px)"), stillness = matchMedia("(prefers-reduced-motion: reduce)");

export class Reader {
    /** @param {import("./room.js").Room} room @param {Arrival} arrival @param {Issue} issue @param {import("./source.js").PageSource} source @param {import("./surround.js").Surround} surround */
    constructor(room, arrival, issue, source, surround) {
        this.room = room;
        this.arrival = arrival;
        this.issue = issue;
        this.source = source;
        this.surround = surround;
        /** @type {any} */
        this.book = new Book(room.stage, issue.pages, issue.layout, source);
        this.finding = new Finding();
        this.announcer = new Announcer();
        this.printing = new Printing();
        this.address = new Address(place => this.#arrive(place));
        this.#makePanels();
        this.#makeBars();
        this.links = new PageLinks(this.book, issue, page => this.jump(page));
        this.#connect();
        this.#begin();
        this.#awaitText();
    }

    #makePanels() {
        const { issue, source, arrival } = this, jump = (/** @type {number} */ page) => this.jump(page);
        this.contents = new ContentsPanel(issue, jump);
        this.searchPanel = new SearchPanel(issue, this.finding, () => this.book.page);
        this.pagesPanel = new PagesPanel(issue, source, jump);
        this.textPanel = new TextPanel(issue, arrival, page => this.book.goTo(page));
        this.rail = new Rail([issuePanel(issue, source, jump), this.contents, this.searchPanel, this.pagesPanel, this.textPanel]);
        this.openPages = new OpenPagesText(issue, arrival);
    }

    #makeBars() {
        const { issue, book } = this, turn = (/** @type {number} */ step) => this.turn(step);
        this.sheet = keySheet();
        this.toolbar = new Toolbar(issue.title, issue.language, {
            zoomBy: factor => book.zoomBy(factor), fit: () => book.fit(), print: () => this.print(), showKeys: () => this.sheet.showModal?.(),
            toggleSurround: () => this.surround.toggle(), toggleFullScreen: () => this.toggleFullScreen(), isTwo: () => this.isTwo, toggleSides: () => this.setSides(this.isTwo ? "one" : "two"),
        }, this.surround);
        this.slider = new Slider(issue, this.source, { jump: page => this.jump(page), turn });
        this.pageBox = new PageBox(issue, page => this.jump(page));
        this.hitBar = new HitBar(this.finding, { step: by => this.stepHit(by), show: () => this.search(), leave: () => this.searchPanel?.setQuery("") });
        const left = issue.isRightToLeft ? 1 : -1;
        this.leftButton = iconButton("previous", words(left > 0 ? "next" : "previous"), () => turn(left), { key: "←" });
        this.rightButton = iconButton("next", words(left > 0 ? "previous" : "next"), () => turn(-left), { key: "→" });
        const place = element("nav", { class: "place", "aria-label": words("place") }, this.leftButton, this.slider.node, this.rightButton, this.pageBox.node);
        this.room.furnish({ bar: this.toolbar.node, rail: this.rail.node, panel: this.rail.panel, place, rest: [this.announcer.node, this.sheet] });
        this.room.main.append(this.hitBar.node, this.openPages.node);
    }

    #connect() {
        const { book, finding, rail } = this;
        book.setMarks(paperMarks(this.issue, finding));
        book.addEventListener("change", () => this.#showPlace(true));
        for (const event of ["rest", "view"])
            book.addEventListener(event, () => this.#placeOverlays());
        finding.addEventListener("found", () => this.#showFound());
        finding.addEventListener("current", () => this.#showHit());
        rail.addEventListener("change", () => this.#showPanel());
        const setMotion = () => book.setMotion(stillness.matches ? "fade" : "curl");
        stillness.addEventListener?.("change", setMotion);
        setMotion();
        listenToKeys({
            turn: step => this.turn(step), first: () => this.jump(1), last: () => this.jump(this.issue.pageCount), search: () => this.search(), stepHit: step => this.stepHit(step),
            zoomBy: factor => book.zoomBy(factor), fit: () => book.fit(), setSides: sides => this.setSides(sides), togglePanel: () => rail.toggleLast(), close: () => rail.close(),
            toggleSurround: () => this.surround.toggle(), print: () => this.print(), showKeys: () => this.sheet?.showModal?.(), overlay: () => book.overlay, isRightToLeft: this.issue.isRightToLeft,
        });
    }

    // The place asked for in the address, or where the reader was last.
    #begin() {
        const { place } = this.address, { issue } = this;
        const page = place.page ?? (place.folio ? issue.pageOfFolio(place.folio) : undefined) ?? (place.find ? 1 : keptPage(issue.key));
        if (issue.has(page) && page > 1)
            this.book.goTo(page, { animate: false });
        this.#showPlace(false);
        if (place.find)
            this.#findFirst(place.find);
    }

    async #awaitText() {
        const [text, tables] = await Promise.all([this.arrival.data("text"), this.arrival.data("tables")]);
        this.finding.setText(text, tables);
        if (!text)
            return;
        this.textLayer = new TextLayer(this.book, this.issue.pages, text.pages ?? []);
        copyWithoutLineEnds(this.book.overlay, text);
        this.#placeOverlays();
    }

    /** @param {string} query */
    async #findFirst(query) {
        if (!narrow.matches)
            this.rail?.show("search");
        await this.searchPanel?.setQuery(query);
        this.finding.step(1, this.book.page);
    }

    // The reader has gone back or forward, or has typed another address.
    /** @param {import("./address.js").Place} place */
    #arrive(place) {
        const page = place.page ?? (place.folio ? this.issue.pageOfFolio(place.folio) : undefined);
        if (page && this.issue.has(page))
            this.book.goTo(page);
        if (place.find && place.find !== this.finding.query)
            this.#findFirst(place.find);
    }

    /** @returns {import("./address.js").Place} */
    get place() {
        return { page: this.book.page, find: this.finding.found?.hits.length ? this.finding.query : undefined };
    }

    /** @param {number} page */
    jump(page) {
        if (!this.issue.has(page))
            return;
        this.address.push({ ...this.place, page });
        this.book.goTo(page);
        if (narrow.matches)
            this.rail?.close();
    }

    /** @param {number} step */
    turn(step) {
        if (step > 0)
            this.book.next();
        else
            this.book.previous();
    }

    get isTwo() {
        return this.book.sides === 2;
    }

    /** @param {"one" | "two"} sides */
    setSides(sides) {
        this.book.setSides(sides);
        this.toolbar?.update();
    }

    search() {
        if (this.rail?.open?.name === "search")
            this.searchPanel?.open();
        else
            this.rail?.show("search");
    }

    /** @param {number} by */
    stepHit(by) {
        if (this.finding.found?.hits.length)
            this.finding.step(by, this.book.page);
        else
            this.search();
    }

    async print() {
        this.announcer.say(words("printing", this.issue.pageCount));
        await this.arrival.whenComplete("p" + this.issue.pageCount);
        await this.printing.print();
    }

    toggleFullScreen() {
        const change = document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen();
        change.catch(() => {}); // refused by the browser
    }

    /** @param {boolean} isNews */
    #showPlace(isNews) {
        const { book, issue } = this, pages = [...book.pages];
        this.slider?.show(pages);
        this.pageBox?.show(pages);
        this.toolbar?.showArticle(issue.articleTitle(pages[pages.length - 1]));
        this.toolbar?.update();
        this.contents?.show(pages);
        this.pagesPanel?.show(pages);
        this.textPanel?.show(pages);
        this.openPages?.show(pages);
        if (!isNews)
            return;
        this.announcer.say(words("pageOf", issue.wordsOfPages(pages), issue.pageCount) + " " + issue.articleTitle(pages[pages.length - 1]));
        this.address.replace(this.place);
        keepPage(issue.key, book.page);
    }

    #placeOverlays() {
        if (this.book.isMoving)
            return;
        this.textLayer?.update();
        this.links?.update();
        this.#showWaitingHit();
    }

    #showFound() {
        this.book.repaint();
        this.slider?.setHits(this.finding.byPage.keys());
        this.hitBar?.update(this.rail?.open?.name === "search");
    }

    #showHit() {
        const { hit } = this.finding;
        if (!hit)
            return;
        this.book.repaint();
        this.hitBar?.update(this.rail?.open?.name === "search");
        this.waitingHit = hit;
        if (this.book.pages.includes(hit.page))
            this.#showWaitingHit();
        else
            this.jump(hit.page);
        if (narrow.matches)
            this.rail?.close();
    }

    // Brings the hit into view as soon as its page lies open.
    #showWaitingHit() {
        const hit = this.waitingHit;
        if (!hit || !this.book.pages.includes(hit.page) || this.book.isMoving)
            return;
        this.waitingHit = undefined;
        const [first] = hit.rects;
        if (first && this.book.zoom > 1)
            this.book.showRect(first.page, first.rect);
    }

    #showPanel() {
        const open = this.rail?.open;
        this.room.node.classList.toggle("with-panel", Boolean(open));
        this.room.node.dataset.panel = open?.name ?? "";
        this.hitBar?.update(open?.name === "search");
    }
}
