// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Ends a test program with the code by which CTest knows that it was skipped, and says why.
export function skip(reason) {
  console.log('Skipped: ' + reason);
  process.exit(77);
}
