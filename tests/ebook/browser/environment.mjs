// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where the tests find what they need, as CMakeLists.txt says: FANYE_BROWSER (chromium or firefox), FANYE_BROWSER_PATH,
// FANYE_EBOOKS (the folder of e-books), FANYE_PACKAGES (the folder of node_modules).
import { createRequire } from 'node:module';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

export const browserName = process.env.FANYE_BROWSER ?? 'chromium';
export const browserPath = process.env.FANYE_BROWSER_PATH ?? '/usr/bin/' + browserName;
export const books = process.env.FANYE_EBOOKS ?? '';
export const required = createRequire(join(process.env.FANYE_PACKAGES ?? '.', 'package.json'));

export const bookPath = name => join(books, name + '.html');
export const hasBook = name => existsSync(bookPath(name));
export const bookAddress = (name, hash = '') => pathToFileURL(bookPath(name)).href + hash;

// Why tests of an issue that is not everywhere are skipped; for the `skip` of a test.
export const withoutMonthly = hasBook('monthly-2024-02') ? false : '../shared/issues/monthly-2024-02.pdf is not here';

// Switched off over its protocol, scripts of firefox do not run, but it still parses as if they did.
export const withScript = browserName === 'firefox' && 'scripts of this browser cannot be switched off here';
