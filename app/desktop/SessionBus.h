// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace fanye::app {

// Connects to the session bus only if one is running. Otherwise Qt would run dbus-launch and wait for it, which delays
// the first page and leaves a useless daemon behind. Call on the GUI thread after the application object and before the
// first widget, which asks for the bus (accessibility, global menu).
void useOnlyAStandingSessionBus();

} // namespace fanye::app
