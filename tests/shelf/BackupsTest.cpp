// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shelf/database/Backups.h"

#include "shelf/ShelfForTests.h"
#include "shelf/database/Database.h"

#include <QFile>
#include <QTimeZone>

using namespace fanye;
using namespace fanye::shelf;

namespace {

const QDateTime firstDay(QDate(2026, 3, 1), QTime(8, 0), QTimeZone::utc());

} // namespace

TEST_CASE("The newest three backups are kept, and each can be opened")
{
    const ShelfFolder folder;
    Database database(folder.file(), Database::Access::ReadWrite);
    REQUIRE(database.run(QStringLiteral("CREATE TABLE days (day INTEGER)")));
    const Backups backups(folder.file());
    for (int day = 0; day < 5; ++day) {
        REQUIRE(database.run(QStringLiteral("INSERT INTO days VALUES (?)"), {day}));
        REQUIRE(backups.make(database, firstDay.addDays(day)));
    }
    const auto all = backups.newestFirst();
    REQUIRE(all.size() == 3);
    for (int i = 0; i < 3; ++i) {
        CHECK(all[std::size_t(i)].made == firstDay.addDays(4 - i));
        CHECK((QFile::permissions(all[std::size_t(i)].path) & (QFile::ReadGroup | QFile::ReadOther)) == 0);
        Database copy(all[std::size_t(i)].path, Database::Access::ReadOnly);
        CHECK(copy.value(QStringLiteral("SELECT max(day) FROM days")).toInt() == 4 - i);
    }
    CHECK(folder.filesLike(QStringLiteral("*.new")).isEmpty());
}

TEST_CASE("A backup is due when the newest is a day old")
{
    const ShelfFolder folder;
    Database database(folder.file(), Database::Access::ReadWrite);
    REQUIRE(database.run(QStringLiteral("CREATE TABLE days (day INTEGER)")));
    const Backups backups(folder.file());
    CHECK(backups.isDue(firstDay));
    REQUIRE(backups.make(database, firstDay));

    struct Row
    {
        int hours;
        bool isDue;
    };
    const auto row
        = GENERATE(values<Row>({{0, false}, {23, false}, {24, true}, {100, true}, {-23, false}, {-25, true}}));
    CAPTURE(row.hours);
    CHECK(backups.isDue(firstDay.addSecs(3600 * row.hours)) == row.isDue);
}

TEST_CASE("What the database's refusals mean")
{
    struct Row
    {
        int code;
        Trouble trouble;
    };
    const auto row = GENERATE(values<Row>({
        {0, Trouble::None},
        {11, Trouble::Damaged},
        {26, Trouble::Damaged},
        {267, Trouble::Damaged}, // CORRUPT_VTAB
        {13, Trouble::DiskFull},
        {5, Trouble::Busy},
        {261, Trouble::Busy}, // BUSY_RECOVERY
        {8, Trouble::CannotWrite},
        {10, Trouble::CannotWrite},
        {778, Trouble::CannotWrite}, // IOERR_WRITE
        {14, Trouble::CannotWrite},
        {19, Trouble::Refused}, // CONSTRAINT
        {1, Trouble::Refused},
    }));
    CAPTURE(row.code);
    CHECK(troubleFor(row.code) == row.trouble);
}
