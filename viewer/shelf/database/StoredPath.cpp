// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shelf/database/StoredPath.h"

#include "system/PathBytes.h"

namespace fanye::shelf {

using namespace system;

QString storedPath(const QString &path)
{
    if (isUtf8Path(path))
        return path.isNull() ? QStringLiteral("") : path;
    return QStringLiteral("file://") + QString::fromLatin1(pathBytes(path).toPercentEncoding("/"));
}

QString pathFromStored(const QString &stored)
{
    const QString path = pathFromUrl(stored.toUtf8());
    return path.isEmpty() ? stored : path;
}

} // namespace fanye::shelf
