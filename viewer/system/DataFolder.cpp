// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "system/DataFolder.h"

#include <QByteArray>
#include <QtGlobal>

#include <unistd.h>

namespace fanye::system {
namespace {

// XDG ignores folders that are not absolute.
QByteArray absolute(const QByteArray &folder)
{
    char current[4096];
    if (folder.startsWith('/') || !getcwd(current, sizeof current))
        return folder;
    return QByteArray(current) + '/' + folder;
}

} // namespace

void useOwnDataFolder()
{
    const QByteArray folder = absolute(qgetenv("FANYE_DATA"));
    if (qgetenv("FANYE_DATA").isEmpty())
        return;
    qputenv("XDG_DATA_HOME", folder + "/data");
    qputenv("XDG_CACHE_HOME", folder + "/cache");
    qputenv("XDG_CONFIG_HOME", folder + "/config");
}

} // namespace fanye::system
