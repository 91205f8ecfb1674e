// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The decoded pictures of pages: those of a few spreads round the open one, at the size of the screen, and of a
// magnified page the full one. A thumbnail stands in until the picture has come. Each is closed when it goes.

/**
 * What the book takes its pages from; pages are 1-based. `has`: the page has arrived, or never will; `note`: why it cannot be painted.
 * @typedef {{picture(page: number): Promise<Blob | null>, thumbnail(page: number): Promise<Blob | null>, has?(page: number): boolean, note?(page: number): string}} PageSource
 */
/** @typedef {{width: number, height: number}} PixelSize */
/** `sharpness`: 0 none, 1 thumbnail, 2 for the screen, 3 full. @typedef {{bitmap: ImageBitmap | null, sharpness: number, isUnpainted: boolean, version: number}} Picture */

const mostThumbnails = 80;
const mostFailures = 3;

class PagePicture {
  constructor() {
    /** @type {ImageBitmap | null} */
    this.thumbnail = null;
    /** @type {ImageBitmap | null} */
    this.screen = null;
    /** @type {ImageBitmap | null} */
    this.full = null;
    this.fitted = { width: 0, height: 0 }; // the size that `screen` was asked for
    this.wanted = { width: 0, height: 0 }; // the size that it should have
    this.natural = 0; // the picture's own width, once it is known
    /** @type {Set<string>} what is being decoded */
    this.asked = new Set();
    this.failures = 0;
    this.version = 0;
    this.isUnpainted = false;
  }

  close() {
    for (const bitmap of [this.screen, this.full]) bitmap?.close();
    this.screen = this.full = null;
  }
}

/** @param {Blob} blob @param {PixelSize | null} size smaller than the picture; null: as it is */
function decoded(blob, size) {
  const options = /** @type {ImageBitmapOptions} */ ({ colorSpaceConversion: 'default' });
  if (size) Object.assign(options, { resizeWidth: size.width, resizeHeight: size.height, resizeQuality: 'high' });
  return createImageBitmap(blob, options).catch(() => createImageBitmap(blob)); // options are not known everywhere
}

/** The width in the head of a WebP picture; 0: it is none. @param {Blob} blob */
async function webpWidth(blob) {
  const head = new DataView(await blob.slice(0, 30).arrayBuffer());
  if (head.byteLength < 30 || head.getUint32(8) !== 0x57454250) return 0;
  const kind = head.getUint32(12);
  if (kind === 0x56503858) return 1 + (head.getUint32(24, true) & 0xffffff); // extended
  if (kind === 0x5650384c) return 1 + (head.getUint16(21, true) & 0x3fff); // lossless
  return head.getUint16(26, true) & 0x3fff;
}

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
    const { full, screen, thumbnail, isUnpainted, version } = this.entry(page);
    const bitmap = (isMagnified ? full ?? screen : screen ?? full) ?? thumbnail;
    const sharpness = !bitmap ? 0 : bitmap === thumbnail ? 1 : bitmap === screen ? 2 : 3;
    return { bitmap, sharpness, isUnpainted, version };
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
    for (const [page, entry] of this.pages) if (!magnified.includes(page)) this.dropFull(entry);
    for (const page of magnified) this.wantFull(page);
    this.limitThumbnails(new Set([...pages, ...glimpsed]));
  }

  /** @param {number} page @param {PagePicture} entry */
  forget(page, entry) {
    if (entry.screen || entry.full) ++entry.version;
    entry.close();
    if (!entry.thumbnail && !entry.asked.size && !entry.isUnpainted) this.pages.delete(page);
  }

  /** @param {PagePicture} entry */
  dropFull(entry) {
    if (!entry.full || !entry.screen) return; // a small picture is its own full one
    entry.full.close();
    entry.full = null;
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

  /** @param {number} page @param {PixelSize} size */
  wantScreen(page, size) {
    const entry = this.entry(page);
    entry.wanted = size;
    const isThere = entry.screen && entry.fitted.width === size.width && entry.fitted.height === size.height;
    if (isThere || entry.isUnpainted || entry.failures >= mostFailures || !this.hasArrived(page)) return;
    this.ask(page, 'screen', async () => {
      const blob = await this.source.picture(page);
      if (!blob) entry.isUnpainted = true;
      else this.takeScreen(page, await this.fitted(entry, blob, size), size);
      return true;
    });
  }

  /** @param {PagePicture} entry @param {Blob} blob @param {PixelSize} size */
  async fitted(entry, blob, size) {
    entry.natural ||= await webpWidth(blob);
    const isSmaller = entry.natural > size.width;
    const bitmap = await decoded(blob, isSmaller ? size : null);
    entry.natural ||= bitmap.width;
    return bitmap;
  }

  /** @param {number} page @param {ImageBitmap} bitmap @param {PixelSize} size */
  takeScreen(page, bitmap, size) {
    const entry = this.entry(page);
    entry.screen?.close();
    entry.screen = bitmap;
    entry.fitted = size;
    if (!this.kept.has(page)) entry.close();
  }

  /** @param {number} page */
  wantFull(page) {
    const entry = this.entry(page);
    if (entry.full || entry.isUnpainted || entry.failures >= mostFailures || !this.hasArrived(page)) return;
    if (entry.screen && entry.natural && entry.natural <= entry.screen.width) return;
    this.ask(page, 'full', async () => {
      const blob = await this.source.picture(page);
      if (!blob) return (entry.isUnpainted = true);
      entry.full = await decoded(blob, null);
      entry.natural = entry.full.width;
      if (!this.kept.has(page)) entry.close();
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
    if (what === 'thumbnail' || ++entry.failures < mostFailures) return false;
    entry.isUnpainted = true;
    return ++entry.version;
  }
}
