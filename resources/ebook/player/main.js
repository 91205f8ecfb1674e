// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The one script of an e-book: in the document it opens the issue, in a worker it does what takes long.
import { open } from './opening.js';
import { answerTasks } from './tasks.js';

if (typeof document === 'undefined')
  answerTasks();
else
  open();
