// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shelf/Opening.h"

#include "shelf/Backups.h"
#include "shelf/Database.h"
#include "shelf/Mending.h"
#include "shelf/Migrations.h"
#include "shelf/Rows.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QSqlDatabase>

namespace fanye {
namespace {

constexpr int longestWaitMs = 5000;

// A read-only file opens without complaint; only a change tells, and this one is taken back.
bool canWrite(Database &database)
{
    database.inTransaction([](Database &inside) {
        inside.run(QStringLiteral("PRAGMA user_version = %1").arg(migrations().size()));
        return false;
    });
    return database.trouble() == Trouble::None;
}

// What a reader reads is nobody else's business.
void makePrivate(const QString &file)
{
    if (!QFileInfo::exists(file) && QFile(file).open(QIODevice::WriteOnly | QIODevice::NewOnly))
        QFile::setPermissions(file, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
}

OpenedShelf openOnDisk(const QString &file, const StoreCondition &condition)
{
    auto database = std::make_unique<Database>(file, Database::Access::ReadWrite);
    const auto backUp = [&] { return Backups(file).make(*database, QDateTime::currentDateTimeUtc()); };
    const MigrationEnd end = database->isOpen() ? migrate(*database, migrations(), backUp) : MigrationEnd::Failed;
    if (end == MigrationEnd::UpToDate && canWrite(*database))
        return {std::move(database), condition};
    ShelfInMemory why{whyInMemory(*database), database->detail()};
    if (end == MigrationEnd::Newer)
        why = {ShelfInMemory::Why::Newer, {}};
    database.reset(); // its lock would be in the way of reading
    return openInMemory(file, why);
}

// A folder that cannot be written to has no room for the log, without which SQLite reads only if told that nobody
// writes.
void pourReadable(const QString &file, Database &into)
{
    for (const auto access : {Database::Access::ReadOnly, Database::Access::Unchanging}) {
        Database disk(file, access);
        if (disk.isOpen() && disk.value(QStringLiteral("SELECT count(*) FROM sqlite_master")).isValid()) {
            pourRows(disk, into);
            return;
        }
    }
}

} // namespace

ShelfInMemory::Why whyInMemory(const Database &database)
{
    switch (database.trouble()) {
    case Trouble::DiskFull:
        return ShelfInMemory::Why::DiskFull;
    case Trouble::Busy:
        return ShelfInMemory::Why::Busy;
    default:
        return ShelfInMemory::Why::CannotWrite;
    }
}

OpenedShelf openInMemory(const QString &file, const ShelfInMemory &why)
{
    auto database = std::make_unique<Database>(Database::memory(), Database::Access::ReadWrite);
    migrate(*database, migrations(), [] { return true; });
    if (QFileInfo::exists(file))
        pourReadable(file, *database);
    return {std::move(database), why};
}

OpenedShelf openShelf(const QString &file)
{
    if (!QSqlDatabase::isDriverAvailable(QStringLiteral("QSQLITE")))
        return openInMemory({}, {ShelfInMemory::Why::NoDatabase, QStringLiteral("no QSQLITE driver")});
    QDir().mkpath(QFileInfo(file).path());
    QLockFile lock(file + QStringLiteral(".lock")); // several programs may start at once, but only one of them mends
    const bool isAlone = lock.tryLock(longestWaitMs);
    StoreCondition condition = ShelfGood{};
    if (isAlone && needsMending(file)) {
        const auto how = mend(file);
        if (!how)
            return openInMemory(file, {ShelfInMemory::Why::CannotWrite, QStringLiteral("the file is damaged")});
        condition = *how;
    }
    makePrivate(file);
    return openOnDisk(file, condition);
}

} // namespace fanye
