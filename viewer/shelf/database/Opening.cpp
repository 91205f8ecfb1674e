// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shelf/database/Opening.h"

#include "shelf/database/Backups.h"
#include "shelf/database/Database.h"
#include "shelf/database/Mending.h"
#include "shelf/database/Migrations.h"
#include "shelf/database/Rows.h"
#include "shelf/database/Tables.h"
#include "shelf/mounts/MountTable.h"
#include "system/PathBytes.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QSqlDatabase>

namespace fanye::shelf {
namespace {

OpenedShelf openOnDisk(const QString &file, const StoreCondition &condition)
{
    auto database = std::make_unique<Database>(file, Database::Access::ReadWrite);
    const auto backUp = [&] { return Backups(file).make(*database, QDateTime::currentDateTimeUtc()); };
    const MigrationEnd end = database->isOpen() ? migrate(*database, migrations(), backUp) : MigrationEnd::Failed;
    if (end == MigrationEnd::UpToDate)
        return {std::move(database), condition};
    if (end == MigrationEnd::Newer)
        return {nullptr, ShelfInMemory{ShelfInMemory::Why::Newer, {}}};
    return {nullptr, inMemory(*database)};
}

// A folder that cannot be written to has no room for the log, without which SQLite reads only if told that nobody
// writes.
bool pourReadable(const QString &file, Database &into)
{
    for (const auto access : {Database::Access::ReadOnly, Database::Access::Unchanging}) {
        Database disk(file, access);
        if (disk.isOpen() && disk.value(QStringLiteral("SELECT count(*) FROM sqlite_master")).isValid()) {
            pourRows(disk, into);
            return true;
        }
        if (disk.trouble() == Trouble::Busy)
            return false; // another program writes
    }
    return false;
}

ShelfInMemory::Why reasonFor(Trouble trouble)
{
    switch (trouble) {
    case Trouble::DiskFull:
        return ShelfInMemory::Why::DiskFull;
    case Trouble::Busy:
        return ShelfInMemory::Why::Busy;
    default:
        return ShelfInMemory::Why::CannotWrite;
    }
}

bool hasDriver()
{
    return QSqlDatabase::isDriverAvailable(QStringLiteral("QSQLITE"));
}

} // namespace

ShelfInMemory inMemory(const Database &database)
{
    return {reasonFor(database.trouble()), database.detail()};
}

// A read-only file opens without an error; only a write fails. This one is rolled back.
std::optional<ShelfInMemory> whyNotWritable(Database &database)
{
    bool isWritten = false;
    database.inTransaction([&](Database &inside) {
        isWritten = inside.run(QStringLiteral("PRAGMA user_version = %1").arg(migrations().size()));
        return false;
    });
    return isWritten ? std::nullopt : std::optional(inMemory(database));
}

// By way of a database in memory, because the file may have another version.
std::optional<ShelfContent> readOnlyRecords(const QString &file)
{
    if (!hasDriver() || !QFileInfo::exists(file))
        return ShelfContent();
    Database database(Database::memory(), Database::Access::ReadWrite);
    migrate(database, migrations(), [] { return true; });
    return pourReadable(file, database) ? readRecords(database) : std::nullopt;
}

OpenedShelf openShelf(const QString &file)
{
    QDir().mkpath(QFileInfo(file).path());
    const QString folder = system::canonicalPath(QFileInfo(file).path()); // a link may lead to a share
    return openShelf(file, fileSystemOf(folder.isEmpty() ? system::absolutePath(file) : folder));
}

OpenedShelf openShelf(const QString &file, const QByteArray &fileSystem)
{
    if (isNetworkFileSystem(fileSystem))
        return {nullptr, ShelfInMemory{ShelfInMemory::Why::OnShare, QString::fromUtf8(fileSystem)}};
    if (!hasDriver())
        return {nullptr, ShelfInMemory{ShelfInMemory::Why::NoDatabase, QStringLiteral("no QSQLITE driver")}};
    QLockFile lock(file + QStringLiteral(".lock")); // several programs may start at once, but only one may mend
    const bool isAlone = lock.tryLock(Database::patience());
    StoreCondition condition = ShelfGood{};
    if (isAlone && needsMending(file)) {
        const auto how = mend(file);
        if (!how)
            return {nullptr, ShelfInMemory{ShelfInMemory::Why::CannotWrite, QStringLiteral("the file is damaged")}};
        condition = *how;
    }
    makePrivate(file);
    return openOnDisk(file, condition);
}

std::optional<ShelfInMemory> makeShelfAgain(Database &lost, const QString &file)
{
    QDir().mkpath(QFileInfo(file).path());
    QLockFile lock(file + QStringLiteral(".lock")); // another program may be making it again, too
    if (!lock.tryLock(Database::patience()) && lock.error() == QLockFile::LockFailedError)
        return ShelfInMemory{ShelfInMemory::Why::Busy, {}};
    return makeAgain(lost, file);
}

} // namespace fanye::shelf
