// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The joined script does what its modules do: its names are short, and still tell what they told apart.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import vm from 'node:vm';

const ebook = fileURLToPath(new URL('../../../resources/ebook/', import.meta.url));
const python = 'python3', skip = spawnSync(python, ['--version']).error ? 'python3 is not here' : false;

// The script that `main` becomes, or what is wrong with it.
function joined(main) {
  const folder = mkdtempSync(join(tmpdir(), 'fanye-reader-'));
  try {
    mkdirSync(join(folder, 'player'));
    writeFileSync(join(folder, 'player', 'main.js'), main);
    const made = spawnSync(python, ['-B', ebook + 'make_reader.py', join(folder, 'player'), ebook + 'style', join(folder, 'reader.js'), join(folder, 'style.css')], { encoding: 'utf8' });
    return made.status === 0 ? readFileSync(join(folder, 'reader.js'), 'utf8') : made.stderr;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

// What the script puts into `result`, which it does not declare: an Array of the page.
function resultOf(script) {
  const Array = [];
  vm.runInNewContext(script, { Array });
  return JSON.stringify(Array);
}

const cases = [
  ['a shorthand', 'const height = 1, depth = { height };\nArray.push(depth.height, depth);', '[1,{"height":1}]'],
  ['a pattern with a default', 'const { width = 2, more: rest = width } = {};\nArray.push(width, rest);', '[2,2]'],
  ['a choice between two variables', 'const yes = 1, no = 2;\nArray.push(yes > no ? yes : no, { yes: no ? yes : no });', '[2,{"yes":1}]'],
  ['methods and members of a class', 'class Leaf {\n  #held = 1;\n  heldBy = 2;\n  get isHeld() { return this.#held + this.heldBy; }\n  setHeld(held) { this.#held = held; return this; }\n}\nArray.push(new Leaf().setHeld(5).isHeld);', '[7]'],
  ['methods of an object', 'const page = 3, book = { page() { return page; }, next: page };\nArray.push(book.page(), book.next);', '[3,3]'],
  ['templates', 'const first = 1, second = { first };\nArray.push(`first ${first}${`${second.first}`}`);', '["first 11"]'],
  ['regular expressions and strings', 'const word = "word";\nArray.push(/word/gi.test(word), word);', '[true,"word"]'],
  ['arrow functions', 'const add = (one, { two, more: [three] }) => one + two + three, same = it => it;\nArray.push(add(1, { two: 2, more: [3] }), same(4));', '[6,4]'],
  ['loops', 'let sum = 0;\nfor (const [key, value] of Object.entries({ step: 2 })) {\n  sum += value;\n  Array.push(key);\n}\nArray.push(sum);', '["step",2]'],
  ['keys that are asked for by a string stay', 'class Side {\n  leftEdge = 1;\n}\nArray.push(new Side()["leftEdge"]);', '[1]'],
];

for (const [name, main, wanted] of cases)
  test('short names: ' + name, { skip }, () => assert.equal(resultOf(joined(main)), wanted));

test('a name that nobody declares is not renamed in silence', { skip }, () =>
  assert.match(joined('Array.push(isNowhere);'), /neither declared nor known to be the browser's: isNowhere/));

test('the player itself can be read', { skip }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'fanye-reader-'));
  const made = spawnSync(python, ['-B', ebook + 'make_reader.py', ebook + 'player', ebook + 'style', join(folder, 'reader.js'), join(folder, 'style.css')], { encoding: 'utf8' });
  assert.equal(made.stderr, '');
  const script = readFileSync(join(folder, 'reader.js'), 'utf8');
  rmSync(folder, { recursive: true });
  assert.doesNotThrow(() => new vm.Script(script));
});
