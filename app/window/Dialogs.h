// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace fanye::app {

class Actions;
class Session;

// The dialogs that only show something: properties of the issue, keyboard shortcuts, about Fanye. A command opens each.
// REQUIRES: the session outlives the window's commands.
void offerDialogs(const Actions &actions, const Session &session, QWidget *window);

} // namespace fanye::app
