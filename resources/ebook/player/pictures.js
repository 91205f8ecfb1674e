// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The decoded pictures of pages: those of a few spreads round the open one, at the size of the screen, and of a
// magnified page the full one, or a close-up. A thumbnail stands in until the picture has come.
import { decoded, webpWidth } from './decoding.js';
import { drawnBitmap } from './drawnPage.js';
import { PagePicture } from './pagePicture.js';

/**
 * What the book takes its pages from; pages are 1-based. `has`: the page has arrived, or never will; `note`: why it cannot be painted.
 * @typedef {{stored(page: number): Promise<StoredPage | null>, thumbnail(page: number): Promise<Blob | null>, has?(page: number): boolean, note?(page: number): string}} PageSource
 */
/** @typedef {import('./pagePicture.js').StoredPage} StoredPage */
/** @typedef {import('./bookLayout.js').Rect} Rect */
/** @typedef {{width: number, height: number}} PixelSize */
/** `sharpness`: 0 none, 1 thumbnail, 2 for the screen, 3 full; `closeUp`: lies over it. @typedef {{bitmap: ImageBitmap | null, sharpness: number, closeUp: import('./closeUp.js').CloseUp | null, isUnpainted: boolean, version: number}} Picture */

const mostThumbnails = 80;
const mostFailures = 3;

export class Pictures {
  /** @param {PageSource} source @param {(page: number) => void} changed */
  constructor(source, changed) {
    this.source = source;
    this.changed = changed;
    /** @type {Map<number, PagePicture>} */
    this.pages = new Map();
    /** @type {Set<number>} of which pictures are kept */
    this.kept = new Set();
    /** @type {number[]} of which the full picture is seen */
    this.magnified = [];
    this.wantsAgain = false; // something that was wanted has not arrived yet
  }

  /** @param {number} page */
  entry(page) {
    const entry = this.pages.get(page) ?? new PagePicture();
    this.pages.set(page, entry);
    return entry;
  }

  /** The sharpest there is now. @param {number} page @param {boolean} isMagnified @returns {Picture} */
  of(page, isMagnified = false) {
    const entry = this.entry(page), { isUnpainted, version } = entry, bitmap = entry.sharpest(isMagnified);
    const sharpness = !bitmap ? 0 : bitmap === entry.thumbnail ? 1 : bitmap === entry.screen ? 2 : 3;
    return { bitmap, sharpness, closeUp: isMagnified ? entry.closeUp : null, isUnpainted, version };
  }

  /** Worth being shown, or known to be no better. @param {number} page */
  isKnown(page) {
    return page < 1 || this.of(page).sharpness > 0 || this.entry(page).isUnpainted;
  }

  /** @param {number} page */
  isSharp(page) {
    return page < 1 || this.of(page).sharpness > 1 || this.entry(page).isUnpainted;
  }

  /**
   * Fetches the pictures of these pages, the most urgent first, and lets go of all others.
   * @param {number[]} pages @param {(page: number) => PixelSize} sizeOf at which a page is seen
   * @param {number[]} magnified pages of which the full picture is seen @param {number[]} glimpsed only their thumbnails
   */
  want(pages, sizeOf, magnified, glimpsed) {
    this.kept = new Set(pages);
    this.magnified = magnified;
    this.wantsAgain = false;
    for (const [page, entry] of this.pages) if (!this.kept.has(page)) this.forget(page, entry);
    for (const page of [...pages, ...glimpsed]) this.wantThumbnail(page);
    for (const page of pages) this.wantScreen(page, sizeOf(page));
    for (const [page, entry] of this.pages) if (!magnified.includes(page)) entry.dropFull();
    for (const page of magnified) this.wantFull(page);
    this.limitThumbnails(new Set([...pages, ...glimpsed]));
  }

  /** @param {number} page @param {PagePicture} entry */
  forget(page, entry) {
    if (entry.screen || entry.full) ++entry.version;
    entry.close();
    if (!entry.thumbnail && !entry.asked.size && !entry.isUnpainted) this.pages.delete(page);
  }

  /** @param {Set<number>} seen */
  limitThumbnails(seen) {
    const idle = [...this.pages].filter(([page, entry]) => entry.thumbnail && !seen.has(page));
    for (const [page, entry] of idle.slice(0, Math.max(0, idle.length - mostThumbnails))) {
      entry.thumbnail?.close();
      entry.thumbnail = null;
      this.forget(page, entry);
    }
  }

  /** @param {number} page */
  hasArrived(page) {
    const has = !this.source.has || this.source.has(page);
    this.wantsAgain ||= !has;
    return has;
  }

  /** @param {number} page */
  wantThumbnail(page) {
    const entry = this.entry(page);
    if (entry.thumbnail || entry.screen || entry.full) return;
    this.ask(page, 'thumbnail', async () => {
      const blob = await this.source.thumbnail(page);
      if (!blob) this.wantsAgain ||= !entry.isUnpainted && !entry.screen;
      else entry.thumbnail = await createImageBitmap(blob);
      return Boolean(blob);
    });
  }

  /** Null: it cannot be painted. @param {number} page */
  async stored(page) {
    const entry = this.entry(page);
    entry.stored ??= await this.source.stored(page);
    if (!entry.stored) entry.isUnpainted = true;
    return entry.stored;
  }

  /** @param {number} page */
  isWorthTrying(page) {
    const { isUnpainted, failures } = this.entry(page);
    return !isUnpainted && failures < mostFailures && this.hasArrived(page);
  }

  /** @param {number} page @param {PixelSize} size */
  wantScreen(page, size) {
    const entry = this.entry(page);
    entry.wanted = size;
    const isThere = entry.screen && entry.fitted.width === size.width && entry.fitted.height === size.height;
    if (isThere || !this.isWorthTrying(page)) return;
    this.ask(page, 'screen', async () => {
      const stored = await this.stored(page), bitmap = stored && await this.fitted(page, stored, size);
      if (bitmap) this.takeScreen(page, bitmap, size);
      return Boolean(bitmap) || entry.isUnpainted;
    });
  }

  /** Null: it is no longer wanted. @param {number} page @param {StoredPage} stored @param {PixelSize} size */
  async fitted(page, { picture, drawing }, size) {
    const entry = this.entry(page);
    entry.natural ||= await webpWidth(picture);
    const isSmaller = entry.natural > size.width;
    const bitmap = await decoded(picture, isSmaller ? size : null);
    entry.natural ||= bitmap.width;
    if (!drawing) return bitmap;
    const isWanted = () => this.kept.has(page) && entry.wanted.width === size.width && entry.wanted.height === size.height;
    return drawnBitmap(bitmap, drawing, { x: 0, y: 0, ...size }, size, isWanted).finally(() => bitmap.close());
  }

  /** @param {number} page @param {ImageBitmap} bitmap @param {PixelSize} size */
  takeScreen(page, bitmap, size) {
    const entry = this.entry(page);
    entry.screen?.close();
    entry.screen = bitmap;
    entry.fitted = size;
  }

  /** @param {number} page */
  wantFull(page) {
    const entry = this.entry(page);
    if (entry.full || !this.isWorthTrying(page)) return;
    if (!entry.isDrawn && entry.screen && entry.natural && entry.natural <= entry.screen.width) return;
    this.ask(page, 'full', async () => {
      const stored = await this.stored(page);
      if (!stored) return true;
      entry.full = await decoded(stored.picture, null);
      entry.natural = entry.full.width;
      return true;
    });
  }

  /** A drawn page as it lies in the view, or a part of it. @param {number} page @param {Rect} rect @param {Rect} part from its corner @param {() => boolean} isWanted */
  wantCloseUp(page, rect, part, isWanted) {
    const entry = this.entry(page), drawing = entry.stored?.drawing, { full } = entry;
    if (!drawing || !full) return;
    this.ask(page, 'closeUp', async () => {
      const { width, height } = rect, lies = { x: -part.x, y: -part.y, width, height };
      const copy = await createImageBitmap(full); // some browsers hand over, but do not copy, what they send
      const isStill = () => isWanted() && entry.full === full;
      const bitmap = await drawnBitmap(copy, drawing, lies, part, isStill).finally(() => copy.close());
      if (bitmap) entry.setCloseUp({ bitmap, part, page: { width, height } });
      return true;
    });
  }

  /** Each thing once at a time. @param {number} page @param {string} what @param {() => Promise<boolean>} decode */
  ask(page, what, decode) {
    const entry = this.entry(page);
    if (entry.asked.has(what)) return;
    entry.asked.add(what);
    decode()
      .then((isNew) => isNew && ++entry.version, () => this.failed(entry, what))
      .then((isNew) => {
        entry.asked.delete(what);
        if (!this.kept.has(page)) entry.close();
        if (isNew) this.changed(page);
        this.askAgain(page, what);
      });
  }

  /** The window's size may have changed meanwhile, or the decoding has failed. @param {number} page @param {string} what */
  askAgain(page, what) {
    if (what === 'screen' && this.kept.has(page)) this.wantScreen(page, this.entry(page).wanted);
    if (what === 'full' && this.magnified.includes(page)) this.wantFull(page);
  }

  /** A picture that cannot be decoded is tried again; in the end it counts as one that cannot be painted. @param {PagePicture} entry @param {string} what */
  failed(entry, what) {
    if (what === 'thumbnail' || what === 'closeUp' || ++entry.failures < mostFailures) return false;
    entry.isUnpainted = true;
    return ++entry.version;
  }
}
