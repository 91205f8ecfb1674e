// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace fanye::app {

class Actions;

// The dialogs that only show something: keyboard shortcuts, about Fanye. A command opens each.
void offerDialogs(const Actions &actions, QWidget *window);

} // namespace fanye::app
