// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shelf/ShelfForTests.h"
#include "shelf/database/Backups.h"
#include "shelf/database/Database.h"

#include <QDir>
#include <QFile>
#include <QTimeZone>

#include <algorithm>

using namespace fanye;
using namespace fanye::shelf;

namespace {

constexpr int bookmarkCount = 10'000; // enough for dozens of pages of the database: a tear takes only some of them

void fill(const QString &file)
{
    Database database(file, Database::Access::ReadWrite);
    database.inTransaction([](Database &inside) {
        for (int page = 1; page <= bookmarkCount; ++page)
            inside.run(QStringLiteral("INSERT INTO bookmarks VALUES ('a', ?, 1700000000000)"), {page});
        return true;
    });
}

void makeShelf(const QString &file)
{
    {
        LoadedStore store(file);
        REQUIRE(store.recentIssues().remember(issueNamed("a")));
    }
    fill(file);
}

qint64 sizeOf(const QString &file)
{
    return QFile(file).size();
}

void overwrite(const QString &path, qint64 from, qint64 count)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.seek(from));
    file.write(QByteArray(int(count), '\x5a'));
}

const ShelfRestored &restored(const StoreCondition &condition)
{
    REQUIRE(std::holds_alternative<ShelfRestored>(condition));
    return std::get<ShelfRestored>(condition);
}

} // namespace

TEST_CASE("A file that is no database is moved aside, and the newest backup takes its place")
{
    const ShelfFolder folder;
    makeShelf(folder.file());
    {
        LoadedStore store(folder.file()); // its end makes the day's backup if the first did not
    }
    REQUIRE(folder.filesLike(QStringLiteral("*.backup-*")).size() == 1);
    const auto rubbish = GENERATE(values<QByteArray>({
        QByteArray("not a database at all, but longer than a page").repeated(200),
        QByteArray(8192, '\0'),
        QByteArray("\n"),
        QByteArray(),
    }));
    QFile file(folder.file());
    REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(rubbish);
    file.close();

    LoadedStore store(folder.file());
    const ShelfRestored how = restored(store.condition());
    CHECK(how.backup.has_value());
    CHECK(QFile::exists(how.movedTo));
    CHECK(store.recentIssues().newest(1) == std::vector{issueNamed("a")});
    REQUIRE(store.bookmarks().set("a", bookmarkOn(1)));
    CHECK(isGood(LoadedStore(folder.file()))); // once is enough
}

TEST_CASE("Without a backup, everything outside the tear is saved")
{
    const ShelfFolder folder;
    makeShelf(folder.file());
    QFile::remove(folder.path() + QLatin1Char('/') + folder.filesLike(QStringLiteral("*.backup-*")).value(0));
    const qint64 size = sizeOf(folder.file());
    overwrite(folder.file(), size * 6 / 10 / 4096 * 4096, 3 * 4096);

    const LoadedStore store(folder.file());
    const ShelfRestored how = restored(store.condition());
    CHECK_FALSE(how.backup);
    const auto pages = bookmarkedPages(store, "a");
    CHECK(pages.size() > bookmarkCount / 2);
    CHECK(pages.front() == 1);
    CHECK(pages.back() == bookmarkCount);
    CHECK(store.recentIssues().newest(1) == std::vector{issueNamed("a")});
}

TEST_CASE("What was kept since the backup is saved from the damaged file")
{
    const ShelfFolder folder;
    {
        LoadedStore store(folder.file());
        REQUIRE(store.recentIssues().remember(issueNamed("a")));
        REQUIRE(store.bookmarks().set("a", bookmarkOn(1)));
    }
    fill(folder.file()); // fails on page 1 and takes nothing
    {
        LoadedStore store(folder.file());
        REQUIRE(store.bookmarks().remove("a", PageNumber::fromNumber(1)));
    }
    fill(folder.file());
    {
        LoadedStore store(folder.file());
        REQUIRE(store.places().keep("a", Place{PageNumber::fromNumber(33), {}, false}));
    }
    overwrite(folder.file(), sizeOf(folder.file()) / 2 / 4096 * 4096, 4096);

    const LoadedStore store(folder.file());
    const ShelfRestored how = restored(store.condition());
    CHECK(how.backup.has_value());
    CHECK(how.savedRows > 0);
    CHECK(store.places().of(factsOf("a", 50))->page.number() == 33);
    CHECK(bookmarkedPages(store, "a").size() > bookmarkCount / 2);
}

TEST_CASE("A damaged backup is passed over for the one before it")
{
    const ShelfFolder folder;
    makeShelf(folder.file());
    QString newest;
    {
        Database database(folder.file(), Database::Access::ReadWrite);
        const Backups backups(folder.file());
        REQUIRE(backups.make(database, QDateTime(QDate(2026, 3, 1), QTime(8, 0), QTimeZone::utc())));
        REQUIRE(backups.make(database, QDateTime(QDate(2099, 3, 2), QTime(8, 0), QTimeZone::utc())));
        newest = backups.newestFirst().front().path;
    }
    overwrite(newest, 0, 4096);
    overwrite(folder.file(), 0, 4096);
    for (const QString &name : folder.filesLike(QStringLiteral("*.backup-2*")))
        if (!name.contains(QStringLiteral("-2099")) && !name.contains(QStringLiteral("-20260301T08")))
            QFile::remove(folder.path() + QLatin1Char('/') + name);

    const LoadedStore store(folder.file());
    CHECK(restored(store.condition()).backup == QDateTime(QDate(2026, 3, 1), QTime(8, 0), QTimeZone::utc()));
    CHECK(bookmarkedPages(store, "a").size() == bookmarkCount);
}

TEST_CASE("A file that is gone comes back from its backup")
{
    const ShelfFolder folder;
    makeShelf(folder.file());
    for (const QString &name : folder.filesLike(QStringLiteral("shelf.sqlite*")))
        if (!name.contains(QStringLiteral(".backup-")))
            QFile::remove(folder.path() + QLatin1Char('/') + name);

    const LoadedStore store(folder.file());
    CHECK(restored(store.condition()).movedTo.isEmpty());
    CHECK(store.recentIssues().newest(1) == std::vector{issueNamed("a")});
}

TEST_CASE("A program that stopped in the middle of mending has lost nothing")
{
    const ShelfFolder folder;
    makeShelf(folder.file());
    overwrite(folder.file(), sizeOf(folder.file()) / 2 / 4096 * 4096, 4096);
    QFile unfinished(folder.file() + QStringLiteral(".new"));
    REQUIRE(unfinished.open(QIODevice::WriteOnly));
    unfinished.write("half a file");
    unfinished.close();

    const LoadedStore store(folder.file());
    CHECK(restored(store.condition()).savedRows > bookmarkCount / 2);
    CHECK_FALSE(QFile::exists(folder.file() + QStringLiteral(".new")));
}
