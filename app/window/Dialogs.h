// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace fanye::app {

class Actions;
class Session;

// The dialogs that only tell: properties of the issue, keyboard shortcuts, about Fanye. Each opens at its command.
// REQUIRES: the session outlives the window's commands.
void offerDialogs(const Actions &actions, const Session &session, QWidget *window);

} // namespace fanye::app
