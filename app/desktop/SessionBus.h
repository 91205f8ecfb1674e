// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace fanye::app {

// Has this process use the session's message bus where one stands, and do without where none does. Qt, asked for a bus that
// is not there, has dbus-launch start one and waits for it: with nobody else on that bus, all it would bring is a later page
// and a daemon left behind. To be called on the GUI thread once there is an application and before its first widget, which
// asks for the bus (of the screen reader and of the desktop's menu bar).
void useOnlyAStandingSessionBus();

} // namespace fanye::app
