// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/messages/SavedFile.h"

#include "system/PathBytes.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

namespace fanye::app {
namespace {

struct SavedFile
{
    Q_DECLARE_TR_FUNCTIONS(SavedFile)
};

} // namespace

QString saveFile(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    if (!system::isReplaceable(path))
        return SavedFile::tr("“%1” is no file that could be replaced. Choose another name.")
            .arg(QFileInfo(path).fileName());
    if (file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit())
        return {};
    return SavedFile::tr("“%1” could not be written: %2. Is there space on the disk, and may you write there?")
        .arg(QFileInfo(path).fileName(), file.errorString());
}

} // namespace fanye::app
