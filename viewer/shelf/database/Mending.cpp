// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shelf/database/Mending.h"

#include "shelf/database/Backups.h"
#include "shelf/database/Database.h"
#include "shelf/database/Migrations.h"
#include "shelf/database/Opening.h"
#include "shelf/database/Rows.h"
#include "shelf/database/Tables.h"

#include <QFile>
#include <QFileInfo>

#include <cstdio>

namespace fanye::shelf {
namespace {

constexpr qint64 leastDatabase = 512; // bytes: the smallest page size of SQLite

// The log and its index belong to this very file: beside a new file of its name they would damage that.
const QStringList &companions()
{
    static const QStringList all{QStringLiteral("-wal"), QStringLiteral("-shm")};
    return all;
}

bool isSound(Database &database)
{
    return database.isOpen()
        && database.value(QStringLiteral("PRAGMA quick_check(1)")).toString() == QLatin1String("ok");
}

bool isDamaged(const QString &file)
{
    Database database(file, Database::Access::ReadOnly);
    if (isSound(database))
        return false;
    return database.trouble() == Trouble::Damaged
        || database.trouble() == Trouble::None; // None: found by the check itself
}

QString copyAside(const QString &file, const QDateTime &now)
{
    const QString aside
        = file + QStringLiteral(".damaged-") + now.toUTC().toString(QStringLiteral("yyyyMMdd'T'HHmmsszzz"));
    if (!QFile::copy(file, aside))
        return {};
    for (const QString &companion : companions())
        QFile::copy(file + companion, aside + companion);
    return aside;
}

// Copies the newest undamaged backup to `to`; answers when it was made.
std::optional<QDateTime> copyNewestBackup(const QString &file, const QString &to)
{
    for (const Backups::Backup &backup : Backups(file).newestFirst()) {
        if (isDamaged(backup.path))
            continue;
        if (QFile::copy(backup.path, to))
            return backup.made;
    }
    return std::nullopt;
}

// REQUIRES: both files are closed. SQLite removes the companions of a closed file.
bool putInPlace(const QString &made, const QString &file)
{
    for (const QString &companion : companions())
        QFile::remove(file + companion);
    return std::rename(QFile::encodeName(made).constData(), QFile::encodeName(file).constData()) == 0;
}

// Nothing: all of it was copied.
std::optional<ShelfInMemory> copyTo(const QString &file, Database &from)
{
    Database into(file, Database::Access::ReadWrite);
    if (!into.isOpen() || migrate(into, migrations(), [] { return true; }) != MigrationEnd::UpToDate)
        return inMemory(into);
    pourRows(from, into);
    const auto records = readRecords(from);
    return records && records == readRecords(into) ? std::nullopt : std::optional(inMemory(into));
}

} // namespace

bool needsMending(const QString &file)
{
    // SQLite takes an empty file for a new database, but it may be an old one that a disk error truncated.
    const bool hasContent = QFileInfo(file).size() >= leastDatabase;
    return hasContent ? isDamaged(file) : !Backups(file).newestFirst().empty();
}

std::optional<ShelfRestored> mend(const QString &file)
{
    ShelfRestored how;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (QFileInfo::exists(file)) {
        how.movedTo = copyAside(file, now);
        if (how.movedTo.isEmpty())
            return std::nullopt;
    }
    const QString made = file + QStringLiteral(".new");
    QFile::remove(made);
    how.backup = copyNewestBackup(file, made);
    {
        Database database(made, Database::Access::ReadWrite);
        if (migrate(database, migrations(), [] { return true; }) != MigrationEnd::UpToDate)
            return std::nullopt;
        if (!how.movedTo.isEmpty()) {
            Database torn(file, Database::Access::ReadOnly);
            how.savedRows = pourRows(torn, database);
        }
    }
    return putInPlace(made, file) ? std::optional(how) : std::nullopt;
}

std::optional<ShelfInMemory> makeAgain(Database &lost, const QString &file)
{
    if (QFileInfo::exists(file) && needsMending(file) && !mend(file))
        return ShelfInMemory{ShelfInMemory::Why::CannotWrite, QStringLiteral("the file is damaged")};
    if (QFileInfo::exists(file)) {
        Database there(file, Database::Access::ReadWrite);
        const bool hasTables = migrate(there, migrations(), [] { return true; }) == MigrationEnd::UpToDate;
        if (hasTables)
            pourRows(lost, there, SameKey::Keep);
        return hasTables && there.trouble() == Trouble::None ? std::nullopt : std::optional(inMemory(there));
    }
    const QString made = file + QStringLiteral(".new");
    QFile::remove(made);
    makePrivate(made);
    if (const auto trouble = copyTo(made, lost))
        return trouble;
    return putInPlace(made, file) ? std::nullopt : std::optional(ShelfInMemory());
}

void makePrivate(const QString &file)
{
    if (!QFileInfo::exists(file) && QFile(file).open(QIODevice::WriteOnly | QIODevice::NewOnly))
        QFile::setPermissions(file, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
}

} // namespace fanye::shelf
