// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/Dialogs.h"

#include "app/commands/Actions.h"
#include "app/window/AboutDialog.h"
#include "app/window/ShortcutsDialog.h"

namespace fanye::app {

void offerDialogs(const Actions &actions, QWidget *window)
{
    const auto on
        = [&](Command command, auto &&what) { QObject::connect(actions[command], &QAction::triggered, window, what); };
    on(Command::Shortcuts, [&actions, window] { (new ShortcutsDialog(actions, window))->open(); });
    on(Command::About, [window] { (new AboutDialog(window))->open(); });
}

} // namespace fanye::app
