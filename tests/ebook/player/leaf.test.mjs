// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The motion of one leaf.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Leaf, Spring } from '../../../resources/ebook/player/leaf.js';

test('a spring is exact for any step', () => {
  const whole = new Spring(0, 3), parts = new Spring(0, 3);
  whole.advance(0.4, 1, 13);
  for (let i = 0; i < 400; ++i) parts.advance(0.001, 1, 13);
  assert.ok(Math.abs(whole.value - parts.value) < 1e-9 && Math.abs(whole.velocity - parts.velocity) < 1e-8);
});

test('a spring that began at rest does not overshoot', () => {
  const spring = new Spring();
  for (let i = 0; i < 200; ++i) {
    spring.advance(0.01, 1, 13);
    assert.ok(spring.value <= 1);
  }
  assert.ok(spring.isNear(1, 1e-4));
});

const releases = [
  { name: 'near its beginning, at rest', path: [[0, 0], [0.2, 0.3], [0.5, 0.3]], now: 0.7, target: 0 },
  { name: 'beyond the middle, at rest', path: [[0, 0], [0.2, 0.7], [0.5, 0.7]], now: 0.7, target: 1 },
  { name: 'near its beginning, thrown on', path: [[0, 0], [0.05, 0.1], [0.1, 0.25]], now: 0.1, target: 1 },
  { name: 'beyond the middle, thrown back', path: [[0, 0.8], [0.05, 0.7], [0.1, 0.6]], now: 0.1, target: 0 },
  { name: 'thrown, but the hand rested first', path: [[0, 0], [0.05, 0.2], [0.1, 0.4]], now: 0.3, target: 0 },
];
for (const { name, path, now, target } of releases) {
  test(`let go ${name}`, () => {
    const leaf = new Leaf();
    leaf.hold(0);
    for (const [time, progress] of path) leaf.dragTo(progress, time);
    leaf.release(now);
    assert.equal(leaf.target, target);
    assert.equal(leaf.isHeld, false);
  });
}

test('a leaf is caught and reversed without a jump', () => {
  const leaf = new Leaf();
  leaf.aim(1);
  leaf.advance(0.1);
  const { progress, velocity } = leaf;
  leaf.aim(0);
  assert.deepEqual([leaf.progress, leaf.velocity], [progress, velocity]);
  leaf.hold(1);
  leaf.advance(1);
  assert.equal(leaf.progress, progress);
});

test('delayed events that arrive at once are no throw of any speed', () => {
  const leaf = new Leaf();
  leaf.hold(0);
  leaf.dragTo(0.1, 0);
  leaf.dragTo(0.2, 0.0001);
  assert.ok(leaf.heldVelocity(0.0001) <= 0.2 / 0.016);
});

test('a leaf never passes a neighbour, and pushes no further', () => {
  const leaf = new Leaf();
  leaf.aim(1);
  leaf.advance(0.15);
  leaf.keepWithin(0, 0.1);
  assert.deepEqual([leaf.progress, leaf.velocity], [0.1, 0]);
});
