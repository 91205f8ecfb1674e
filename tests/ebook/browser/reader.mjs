// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The words of the tests: what a reader sees and does in an open e-book.
export class Reader {
  constructor(page) {
    this.page = page;
    this.isStopped = false;
  }

  // The room is furnished, and nothing moves.
  async ready() {
    await this.page.waitForSelector('.page-box', { state: 'attached' });
    await this.rest();
  }

  rest() {
    return this.page.waitForFunction(() => document.getElementById('overlay').style.visibility !== 'hidden');
  }

  moving() {
    return this.page.waitForFunction(() => document.getElementById('overlay').style.visibility === 'hidden');
  }

  // Waits until this page (the first of its spread) lies open and nothing moves.
  async openAt(page) {
    try {
      await this.page.waitForFunction(wanted => Number(document.querySelector('.slider input').value) === wanted
        && document.getElementById('overlay').style.visibility !== 'hidden', page, { timeout: 8000 });
    } catch {
      throw new Error('page ' + page + ' does not lie open, but ' + await this.place());
    }
  }

  // As the page box has it: "02–03 · 4–5".
  place() {
    return this.page.inputValue('.page-box');
  }

  press(key) {
    return this.page.keyboard.press(key);
  }

  // The room in which the book lies, in pixels of the window.
  room() {
    return this.page.locator('#stage').boundingBox();
  }

  // A point of the room, in shares of it.
  async at(x, y) {
    const room = await this.room();
    return { x: room.x + x * room.width, y: room.y + y * room.height };
  }

  async click(x, y) {
    const at = await this.at(x, y);
    await this.page.mouse.click(at.x, at.y);
  }

  async moveTo(x, y, steps = 1) {
    const at = await this.at(x, y);
    await this.page.mouse.move(at.x, at.y, { steps });
  }

  panel(name) {
    return this.page.locator('.rail-button', { hasText: name }).click();
  }

  // Types a query, and waits for the answer.
  async find(query) {
    const field = this.page.locator('input[type=search]');
    if (!await field.isVisible())
      await this.press('Control+f');
    await this.page.evaluate(() => document.querySelector('.status').firstElementChild.setAttribute('data-old', ''));
    await field.fill(query);
    await this.page.waitForSelector('.status > :first-child:not([data-old])');
  }

  // From now on time passes only as `pass` says. REQUIRES: opened with isTimed.
  async stopClock() {
    this.isStopped = true;
    await this.page.clock.pauseAt(await this.page.evaluate(() => Date.now() + 1000));
  }

  pass(milliseconds) {
    return this.page.clock.runFor(milliseconds);
  }

  isMoving() {
    return this.page.evaluate(() => document.getElementById('overlay').style.visibility === 'hidden');
  }

  picture() {
    return this.page.locator('#stage').screenshot();
  }
}
