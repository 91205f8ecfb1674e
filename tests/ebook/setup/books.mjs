// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Makes the e-books that the browsers read, with the real fanye-cli; again only when the program or an issue is newer.
// usage: books.mjs FANYE_CLI PYTHON FOLDER
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeDrawnBooks } from './drawnBooks.mjs';

const [cli, python, folder] = process.argv.slice(2), here = fileURLToPath(new URL('.', import.meta.url));
const project = join(here, '../../..'), issues = join(project, '../shared/issues');
const somePagesMissing = 5; // exit code of fanye-cli
const isNewer = (file, than) => !existsSync(than) || statSync(file).mtimeMs > statSync(than).mtimeMs;

function makeBook(pdf) {
  const book = join(folder, basename(pdf, '.pdf') + '.html');
  if (!isNewer(pdf, book) && !isNewer(cli, book))
    return;
  const { status, stdout, stderr } = spawnSync(cli, ['ebook', pdf, '-o', book], { encoding: 'utf8' });
  console.log(basename(book), stdout.trim(), stderr.trim());
  if (status !== 0 && status !== somePagesMissing)
    process.exit(1);
}

// What the program itself finds, for comparison: one answer a line, in the order of the queries.
function searchMonthly(pdf) {
  const queries = JSON.parse(readFileSync(join(issues, 'monthly-2024-02.queries.json'), 'utf8')).map(({ query }) => query);
  const list = join(folder, 'queries.txt'), found = join(folder, 'found.jsonl');
  if (!isNewer(pdf, found) && !isNewer(cli, found))
    return;
  writeFileSync(list, queries.join('\n') + '\n');
  writeFileSync(found, execFileSync(cli, ['find', pdf, '--queries', list, '--json'], { encoding: 'utf8', maxBuffer: 1 << 28 }));
}

mkdirSync(folder, { recursive: true });
execFileSync(python, ['-B', join(here, 'make_pdfs.py'), folder]);
for (const name of readdirSync(folder).filter(each => each.endsWith('.pdf')))
  makeBook(join(folder, name));
makeBook(join(project, 'resources/sample/fanye-sample.pdf'));
makeDrawnBooks(folder, 'fanye-sample');
const monthly = join(issues, 'monthly-2024-02.pdf');
if (existsSync(monthly)) {
  makeBook(monthly);
  searchMonthly(monthly);
}
