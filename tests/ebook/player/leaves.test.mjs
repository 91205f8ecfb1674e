// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Several leaves in the air at once.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LeafStack, riffled } from '../../../resources/ebook/player/leaves.js';

const tolerance = 1e-3;

/** @param {LeafStack} stack @param {number} seconds */
function fly(stack, seconds) {
  for (let passed = 0; passed < seconds; passed += 1 / 60) {
    stack.advance(1 / 60, tolerance);
    assertOrder(stack);
  }
}

/** Each leaf begins where the one before it ends, and none overtakes another. @param {LeafStack} stack */
function assertOrder({ leaves }) {
  for (let i = 1; i < leaves.length; ++i) {
    assert.equal(leaves[i].from, leaves[i - 1].to);
    assert.ok(leaves[i].motion.progress <= leaves[i - 1].motion.progress + 1e-12);
  }
}

/** @param {number} open */
function stackAt(open) {
  const stack = new LeafStack();
  stack.reset(open);
  return stack;
}

for (const [distance, expected] of /** @type {[number, number[]][]} */ ([
  [0, []], [1, [1]], [2, [1, 1]], [7, [1, 1, 1, 1, 1, 1, 1]], [9, [1, 2, 2, 1, 1, 1, 1]], [27, [1, 5, 5, 5, 5, 5, 1]],
]))
  test(`${distance} spreads are turned by ${expected.length} leaves`, () => assert.deepEqual(riffled(distance), expected));

for (const [from, to] of [[0, 1], [1, 0], [0, 40], [40, 3], [5, 8]])
  test(`a jump from ${from} to ${to} lands exactly`, () => {
    const stack = stackAt(from);
    stack.turnTo(to);
    assert.ok(stack.leaves.length <= 7);
    assert.deepEqual([stack.readPile, stack.comingPile], [Math.min(from, to), Math.max(from, to)]);
    fly(stack, 3);
    assert.deepEqual([stack.isMoving, stack.open, stack.resting], [false, to, to]);
  });

test('a second turn starts a second leaf, a turn back turns the last one round', () => {
  const stack = stackAt(3);
  stack.turnTo(4);
  fly(stack, 0.1);
  stack.turnTo(5);
  assert.equal(stack.leaves.length, 2);
  fly(stack, 0.05);
  stack.turnTo(4);
  assert.deepEqual(stack.leaves.map((leaf) => leaf.motion.target), [1, 0]);
  fly(stack, 2);
  assert.deepEqual([stack.open, stack.resting, stack.isMoving], [4, 4, false]);
});

test('a block in the air is split where the goal lies inside it', () => {
  const stack = stackAt(0);
  stack.turnAtOnceTo(20);
  fly(stack, 0.1);
  const { progress } = stack.leaves[0].motion;
  stack.turnTo(8);
  assert.deepEqual(stack.leaves.map(({ from, to, motion }) => [from, to, motion.target, motion.progress]), [[0, 8, 1, progress], [8, 20, 0, progress]]);
  fly(stack, 3);
  assert.equal(stack.resting, 8);
});

test('a leaf in the hand waits, and decides by its throw what lies open', () => {
  const stack = stackAt(2), leaf = stack.lift(true, 0);
  leaf.motion.dragTo(0.2, 0.1);
  fly(stack, 1);
  assert.deepEqual([stack.leaves.length, stack.open], [1, 2]);
  leaf.motion.dragTo(0.35, 1.02);
  leaf.motion.dragTo(0.45, 1.04);
  stack.release(leaf.id, 1.05);
  assert.equal(stack.open, 3);
  fly(stack, 2);
  assert.equal(stack.resting, 3);
});

test('a dropped leaf falls to the side that is nearer', () => {
  for (const [progress, open] of [[0.3, 2], [0.7, 3]]) {
    const stack = stackAt(2);
    stack.lift(true, 0).motion.dragTo(progress, 1);
    stack.dropAll();
    assert.equal(stack.open, open);
  }
});

test('a leaf waits for its pages, but not for ever, and those behind it wait with it', () => {
  const stack = stackAt(0);
  stack.turnTo(2);
  let seconds = 0;
  while (stack.leaves[0].lifted === 0 && seconds < 2) {
    stack.holdBack(1 / 60, 0.35, () => false);
    stack.advance(1 / 60, tolerance);
    seconds += 1 / 60;
  }
  assert.ok(seconds > 0.3 && seconds < 0.45);
  assert.equal(stack.leaves[1].lifted, 0);
});
