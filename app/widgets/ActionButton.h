// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAction;
class QToolButton;
class QWidget;

namespace fanye::app {

// A flat button with the icon of an action.
QToolButton *actionButton(QAction *action, int iconSide, QWidget *parent);

} // namespace fanye::app
