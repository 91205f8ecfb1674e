// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/singleinstance/InstanceAddress.h"

#include <QCryptographicHash>
#include <QtGlobal>

#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

namespace fanye::app {
namespace {

bool isOursAlone(const QByteArray &folder)
{
    struct stat facts;
    return lstat(folder.constData(), &facts) == 0 && S_ISDIR(facts.st_mode) && facts.st_uid == geteuid()
        && (facts.st_mode & (S_IWGRP | S_IWOTH)) == 0;
}

QByteArray settingsFolder(const char *variable, const char *usual)
{
    const QByteArray chosen = qgetenv(variable);
    return chosen.isEmpty() ? qgetenv("HOME") + usual : chosen;
}

QByteArray screen()
{
    const QByteArray wayland = qgetenv("WAYLAND_DISPLAY");
    return qgetenv("QT_QPA_PLATFORM") + '\n' + (wayland.isEmpty() ? qgetenv("DISPLAY") : wayland);
}

} // namespace

std::optional<QByteArray> instanceAddress()
{
    const QByteArray folder = qgetenv("XDG_RUNTIME_DIR");
    if (!folder.startsWith('/') || !isOursAlone(folder))
        return std::nullopt;
    const QByteArray meaning = settingsFolder("XDG_CONFIG_HOME", "/.config") + '\n'
        + settingsFolder("XDG_DATA_HOME", "/.local/share") + '\n' + screen();
    const QByteArray name = QCryptographicHash::hash(meaning, QCryptographicHash::Sha256).toHex().left(16);
    const QByteArray address = folder + "/fanye-" + name + ".socket";
    // leaves room for the suffix of the socket's temporary name
    if (address.size() + 16 > qsizetype(sizeof(sockaddr_un::sun_path)))
        return std::nullopt;
    return address;
}

} // namespace fanye::app
