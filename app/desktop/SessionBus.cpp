// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/SessionBus.h"

#include <QDBusConnection>
#include <QFileInfo>

namespace fanye::app {
namespace {

constexpr const char *address = "DBUS_SESSION_BUS_ADDRESS";

// Where the D-Bus library looks: at what the session says, then at the socket of the user's own bus.
bool isThereSessionBus()
{
    const QString ours = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return !qEnvironmentVariableIsEmpty(address)
        || (!ours.isEmpty() && QFileInfo::exists(ours + QStringLiteral("/bus")));
}

} // namespace

// The bus is asked for once in a process and remembered. The variable goes again, for it is not meant for the programs that
// this one opens links with.
void useOnlyAStandingSessionBus()
{
    if (isThereSessionBus())
        return;
    qputenv(address, "disabled:");
    QDBusConnection::sessionBus();
    qunsetenv(address);
}

} // namespace fanye::app
