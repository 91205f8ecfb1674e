// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The threads of the e-book: one for pictures, and one for leaves in the air, which must not wait for pictures.
import { Thread } from './thread.js';

export const pictureThread = new Thread(), bendingThread = new Thread();
