// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Installs the tests' packages into a folder of the build, never into the source tree; again only when the list of them
// has changed. usage: packages.mjs FOLDER
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { skip } from './skip.mjs';

const source = fileURLToPath(new URL('..', import.meta.url)), folder = process.argv[2];
const lock = readFileSync(join(source, 'package-lock.json'), 'utf8'), stamp = join(folder, 'installed');

if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock)
  process.exit(0);
mkdirSync(folder, { recursive: true });
for (const name of ['package.json', 'package-lock.json'])
  copyFileSync(join(source, name), join(folder, name));
const npm = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--ignore-scripts'], { cwd: folder, encoding: 'utf8' });
if (npm.error)
  skip('npm is not installed.');
if (npm.status !== 0)
  skip('npm could not install the packages: ' + npm.stderr.trim().split('\n')[0]);
writeFileSync(stamp, lock);
