// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/Dialogs.h"

#include "app/Actions.h"
#include "app/Session.h"
#include "app/dialogs/AboutDialog.h"
#include "app/dialogs/PropertiesDialog.h"
#include "app/dialogs/ShortcutsDialog.h"

namespace fanye {

void offerDialogs(const Actions &actions, const Session &session, QWidget *window)
{
    const auto on = [&](Command command, auto &&what) {
        QObject::connect(actions[command], &QAction::triggered, window, what);
    };
    on(Command::Properties, [&session, window] {
        (new PropertiesDialog(session.issue()->facts(), session.issue()->path(), window))->open();
    });
    on(Command::Shortcuts, [&actions, window] { (new ShortcutsDialog(actions, window))->open(); });
    on(Command::About, [window] { (new AboutDialog(window))->open(); });
}

} // namespace fanye
