// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Checks the player's types and the style of player and tests. usage: lint.mjs FOLDER_OF_PACKAGES
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { skip } from './skip.mjs';

const packages = process.argv[2], here = fileURLToPath(new URL('..', import.meta.url)), project = join(here, '../..');
const [major, minor] = process.versions.node.split('.').map(Number);

if (!existsSync(join(packages, 'installed')))
  skip('the npm packages that check could not be installed.');
if (major < 20 || (major === 20 && minor < 19))
  skip('the checks want node 20.19 or later; this is ' + process.version + '.');
const config = join(packages, 'eslint.config.mjs'); // beside the packages that it imports
copyFileSync(join(here, 'eslint.config.mjs'), config);

function check(program, ...options) {
  return spawnSync(join(packages, 'node_modules/.bin', program), options, { cwd: project, stdio: 'inherit' }).status === 0;
}

const checks = [check('tsc', '--project', join(here, 'tsconfig.json')), check('eslint', '--config', config, 'resources/ebook/player', 'tests/ebook')];
process.exit(checks.every(Boolean) ? 0 : 1);
