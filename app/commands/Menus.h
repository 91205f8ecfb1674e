// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMenu;
class QMenuBar;
class QToolBar;

namespace fanye::app {

class Actions;

// Fills the menu bar. Returns the menu for recent files, which the caller fills.
QMenu *fillMenus(QMenuBar &bar, const Actions &actions);

void fillToolBar(QToolBar &bar, const Actions &actions);

} // namespace fanye::app
