// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/SessionBus.h"

#include <QDBusConnection>
#include <QFileInfo>

namespace fanye::app {
namespace {

constexpr const char *address = "DBUS_SESSION_BUS_ADDRESS";

// Where libdbus looks: the environment variable, then the socket of the user bus.
bool isThereSessionBus()
{
    const QString ours = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return !qEnvironmentVariableIsEmpty(address)
        || (!ours.isEmpty() && QFileInfo::exists(ours + QStringLiteral("/bus")));
}

} // namespace

// Qt asks once per process and remembers. The variable is removed again so that programs started for links do not
// inherit it.
void useOnlyAStandingSessionBus()
{
    if (isThereSessionBus())
        return;
    qputenv(address, "disabled:");
    QDBusConnection::sessionBus();
    qunsetenv(address);
}

} // namespace fanye::app
