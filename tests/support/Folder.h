// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/Catch.h"

#include <QFile>
#include <QTemporaryDir>

namespace fanye {

// A folder in which files can be put; it goes with all that is in it.
class Folder
{
public:
    QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }
    QString with(const char *name, const QByteArray &content) const
    {
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(content);
        return file.fileName();
    }

private:
    QTemporaryDir m_folder;
};

} // namespace fanye
