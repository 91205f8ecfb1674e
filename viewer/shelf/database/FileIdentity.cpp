// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shelf/database/FileIdentity.h"

#include <QFile>

#include <sys/stat.h>

namespace fanye::shelf {

std::optional<FileIdentity> identityOf(const QString &path)
{
    struct stat about = {};
    if (stat(QFile::encodeName(path).constData(), &about) != 0)
        return std::nullopt;
    return FileIdentity{about.st_dev, about.st_ino};
}

} // namespace fanye::shelf
