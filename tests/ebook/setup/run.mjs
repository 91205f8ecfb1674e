// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the tests of the e-book in one browser, file after file, each with a browser of its own.
// usage: run.mjs chromium|firefox|webkit FOLDER_OF_EBOOKS FOLDER_OF_PACKAGES
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { skip } from './skip.mjs';

const [browser, books, packages] = process.argv.slice(2);
const programs = {
  chromium: ['/usr/bin/chromium', '/usr/bin/google-chrome'],
  firefox: ['/usr/bin/firefox-esr', '/usr/bin/firefox'],
  webkit: ['/usr/bin/WebKitWebDriver'],
};
const files = {
  chromium: /^.*\.test\.mjs$/,
  firefox: /^(opening|turning|panels|searching|copying|address|paper|issues|drawn)\.test\.mjs$/,
};

// A program that runs at all: where the archive has only a link to another store, it does not.
function startable(path) {
  return existsSync(path) && (browser === 'webkit' || spawnSync(path, ['--version'], { timeout: 30000 }).status === 0);
}

const program = programs[browser].find(startable);
if (!program)
  skip(browser + ' is not installed.');
if (!existsSync(join(packages, 'installed')))
  skip('the npm packages that drive it could not be installed.');
const folder = fileURLToPath(new URL(browser === 'webkit' ? '../webkit' : '../browser', import.meta.url));
const names = readdirSync(folder).filter(name => (files[browser] ?? /\.test\.mjs$/).test(name));
const env = { ...process.env, FANYE_BROWSER: browser, FANYE_BROWSER_PATH: program, FANYE_EBOOKS: books, FANYE_PACKAGES: packages };
const needsScreen = browser === 'webkit' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;
if (needsScreen && spawnSync('xvfb-run', ['--help']).error)
  skip('there is no screen, and xvfb is not installed.');
const run = needsScreen ? ['xvfb-run', '-a', process.execPath] : [process.execPath];

function passes(name) {
  return spawnSync(run[0], [...run.slice(1), '--test', '--test-reporter=spec', join(folder, name)], { env, stdio: 'inherit' }).status === 0;
}

// A browser may lose a leaf or a second to a busy machine. What fails is run once more, and counts if it fails again.
const failed = names.filter(name => !passes(name)).filter(name => {
  console.log('Once more: ' + name);
  return !passes(name);
});
console.log(failed.length ? 'Failed twice: ' + failed.join(', ') : 'All passed in ' + browser + '.');
process.exit(failed.length ? 1 : 0);
