// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shelf/ShelfForTests.h"

#include "shelf/database/Database.h"
#include "shelf/database/Migrations.h"
#include "shelf/database/Rows.h"
#include "support/Patience.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QEventLoop>
#include <QTimeZone>
#include <QTimer>

namespace fanye {

using namespace shelf;

namespace {

QDateTime minutesIn(int minute)
{
    return QDateTime(QDate(2026, 3, 1), QTime(9, 0), QTimeZone::utc()).addSecs(60 * minute);
}

} // namespace

QStringList ShelfFolder::filesLike(const QString &pattern) const
{
    return QDir(m_folder.path()).entryList({pattern}, QDir::Files);
}

LoadedStore::LoadedStore(const QString &file)
    : Store(file)
{
    REQUIRE(waitUntilLoaded(std::chrono::milliseconds(patience)));
}

void makeOldShelf(const QString &file, int migrationCount)
{
    Database old(file, Database::Access::ReadWrite);
    const std::vector<Migration> before(migrations().begin(), migrations().begin() + migrationCount);
    REQUIRE(migrate(old, before, [] { return true; }) == MigrationEnd::UpToDate);
    REQUIRE(old.run(QStringLiteral("INSERT INTO issues (key, path, title, pages, opened) VALUES ('a', '', '', 9, 1)")));
    REQUIRE(old.run(QStringLiteral("INSERT INTO bookmarks VALUES ('a', 4, 0)")));
}

int pourDamaged(const QStringList &insertions, const QString &into)
{
    Database torn(Database::memory(), Database::Access::ReadWrite);
    REQUIRE(migrate(torn, migrations(), [] { return true; }) == MigrationEnd::UpToDate);
    REQUIRE(torn.run(QStringLiteral("PRAGMA foreign_keys = OFF")));
    for (const QString &insertion : insertions)
        REQUIRE(torn.run(insertion));
    Database mended(into, Database::Access::ReadWrite);
    REQUIRE(migrate(mended, migrations(), [] { return true; }) == MigrationEnd::UpToDate);
    return int(pourRows(torn, mended));
}

bool waitFor(const std::function<bool()> &condition)
{
    const QDeadlineTimer deadline(patience);
    QTimer look; // a condition need not come with an event
    look.start(10);
    while (!condition() && !deadline.hasExpired())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    return condition();
}

bool waitUntilSaved(const Store &store)
{
    return waitFor([&] { return store.isSaved(); });
}

ShelvedIssue issueNamed(const QByteArray &key, int minute)
{
    const QString name = QString::fromLatin1(key);
    return {key, QStringLiteral("/issues/%1.pdf").arg(name), QStringLiteral("月刊 %1").arg(name), 50,
            minutesIn(minute)};
}

IssueFacts factsOf(const QByteArray &key, int pageCount)
{
    IssueFacts facts;
    facts.contentKey = key;
    facts.pages.resize(std::size_t(pageCount));
    return facts;
}

Place placeOn(int page)
{
    Place place;
    place.page = PageNumber::fromNumber(page);
    return place;
}

Bookmark bookmarkOn(int page)
{
    return {PageNumber::fromNumber(page), minutesIn(page)};
}

std::vector<int> bookmarkedPages(const Store &store, const QByteArray &key)
{
    std::vector<int> pages;
    for (const Bookmark &bookmark : store.bookmarks().of(key))
        pages.push_back(bookmark.page.number());
    return pages;
}

bool isGood(const Store &store)
{
    return std::holds_alternative<ShelfGood>(store.condition());
}

bool isInMemory(const Store &store, ShelfInMemory::Why why)
{
    const StoreCondition condition = store.condition();
    const auto *memory = std::get_if<ShelfInMemory>(&condition);
    return memory && memory->why == why;
}

} // namespace fanye
