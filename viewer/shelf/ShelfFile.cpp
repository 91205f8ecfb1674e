// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shelf/ShelfFile.h"

#include <QStandardPaths>

namespace fanye::shelf {

QString shelfFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
        + QStringLiteral("/fanye/fanye/shelf.sqlite");
}

} // namespace fanye::shelf
