// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The e-book's own script, begun once more in a worker: from a file nothing else can be loaded.

const text = typeof document === 'undefined' ? '' : document.currentScript?.textContent ?? '';

/** Throws where there are no workers. */
export function startedWorker() {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/javascript' })), worker = new Worker(address);
  worker.addEventListener('message', () => URL.revokeObjectURL(address), { once: true });
  return worker;
}
