// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shelf/database/Migrations.h"

#include "shelf/database/Database.h"

#include <QStringList>

#include <algorithm>

namespace fanye::shelf {
namespace {

// Pages are counted from 1, times are milliseconds since 1970 in UTC.
bool makeFirstTables(Database &database)
{
    const QStringList tables{
        QStringLiteral("CREATE TABLE issues ("
                       " key TEXT NOT NULL PRIMARY KEY,"
                       " path TEXT NOT NULL, title TEXT NOT NULL, pages INTEGER NOT NULL, opened INTEGER NOT NULL,"
                       " is_recent INTEGER NOT NULL DEFAULT 1) STRICT"),
        QStringLiteral("CREATE INDEX issues_by_time ON issues (is_recent, opened)"),
        QStringLiteral("CREATE TABLE places ("
                       " key TEXT NOT NULL PRIMARY KEY REFERENCES issues (key) ON DELETE CASCADE,"
                       " page INTEGER NOT NULL CHECK (page >= 1), zoom REAL CHECK (zoom > 0),"
                       " is_pairing_shifted INTEGER NOT NULL DEFAULT 0, paper TEXT NOT NULL DEFAULT '') STRICT"),
        QStringLiteral("CREATE TABLE bookmarks ("
                       " key TEXT NOT NULL REFERENCES issues (key) ON DELETE CASCADE,"
                       " page INTEGER NOT NULL CHECK (page >= 1), label TEXT NOT NULL, created INTEGER NOT NULL,"
                       " PRIMARY KEY (key, page)) STRICT"),
        QStringLiteral("CREATE TABLE settings ("
                       " key TEXT NOT NULL REFERENCES issues (key) ON DELETE CASCADE,"
                       " name TEXT NOT NULL, value TEXT NOT NULL, PRIMARY KEY (key, name)) STRICT"),
        QStringLiteral("CREATE TABLE searches (text TEXT NOT NULL PRIMARY KEY, used INTEGER NOT NULL) STRICT"),
    };
    return std::all_of(tables.begin(), tables.end(), [&](const QString &table) { return database.run(table); });
}

// The reader's corrections of an issue's contents, numbered in the order in which they were made.
bool addCorrections(Database &database)
{
    return database.run(
        QStringLiteral("CREATE TABLE corrections ("
                       " key TEXT NOT NULL REFERENCES issues (key) ON DELETE CASCADE,"
                       " base TEXT NOT NULL, place INTEGER NOT NULL CHECK (place >= 0), correction TEXT NOT NULL,"
                       " is_undone INTEGER NOT NULL DEFAULT 0, PRIMARY KEY (key, base, place)) STRICT"));
}

// Data that no version of Fanye ever showed: a second search history, labels of bookmarks (always empty), the paper of
// an issue (likewise).
bool dropUnused(Database &database)
{
    return database.run(QStringLiteral("DROP TABLE searches"))
        && database.run(QStringLiteral("ALTER TABLE bookmarks DROP COLUMN label"))
        && database.run(QStringLiteral("ALTER TABLE places DROP COLUMN paper"));
}

// Facts of an issue that the reader typed: series, number and the like.
bool addFacts(Database &database)
{
    return database.run(QStringLiteral("CREATE TABLE facts ("
                                       " key TEXT NOT NULL REFERENCES issues (key) ON DELETE CASCADE,"
                                       " field TEXT NOT NULL, value TEXT NOT NULL, PRIMARY KEY (key, field)) STRICT"));
}

// Highlights, underlines and notes; the value is their code.
bool addMarks(Database &database)
{
    return database.run(QStringLiteral("CREATE TABLE marks ("
                                       " key TEXT NOT NULL REFERENCES issues (key) ON DELETE CASCADE,"
                                       " id TEXT NOT NULL, value TEXT NOT NULL, PRIMARY KEY (key, id)) STRICT"));
}

// The shelf: which issues stand on it, what was read of them as facts, which are starred, and the watched folders.
bool addShelf(Database &database)
{
    const QStringList tables{
        QStringLiteral("CREATE TABLE shelved ("
                       " key TEXT NOT NULL PRIMARY KEY REFERENCES issues (key) ON DELETE CASCADE,"
                       " added INTEGER NOT NULL, is_removed INTEGER NOT NULL DEFAULT 0) STRICT"),
        QStringLiteral("CREATE TABLE stars ("
                       " key TEXT NOT NULL PRIMARY KEY REFERENCES issues (key) ON DELETE CASCADE) STRICT"),
        QStringLiteral("CREATE TABLE found ("
                       " key TEXT NOT NULL REFERENCES issues (key) ON DELETE CASCADE,"
                       " field TEXT NOT NULL, value TEXT NOT NULL, PRIMARY KEY (key, field)) STRICT"),
        QStringLiteral("CREATE TABLE folders (path TEXT NOT NULL PRIMARY KEY, since INTEGER NOT NULL) STRICT"),
    };
    return std::all_of(tables.begin(), tables.end(), [&](const QString &table) { return database.run(table); });
}

int version(Database &database)
{
    return database.value(QStringLiteral("PRAGMA user_version")).toInt();
}

// Two programs may start at once: the second waits for the lock, and then finds the migration done.
bool takeSteps(Database &database, const std::vector<Migration> &steps)
{
    for (int done = version(database); done < int(steps.size()); ++done)
        if (!steps[std::size_t(done)](database))
            return false;
    return database.run(QStringLiteral("PRAGMA user_version = %1").arg(steps.size()));
}

} // namespace

const std::vector<Migration> &migrations()
{
    static const std::vector<Migration> all{makeFirstTables, addCorrections, dropUnused, addFacts, addMarks, addShelf};
    return all;
}

MigrationEnd migrate(Database &database, const std::vector<Migration> &steps, const std::function<bool()> &backUp)
{
    const int from = version(database);
    const int to = int(steps.size());
    if (from == to)
        return MigrationEnd::UpToDate;
    if (from > to)
        return MigrationEnd::Newer;
    if (from > 0 && !backUp())
        return MigrationEnd::Failed;
    const bool done = database.inTransaction([&](Database &inside) { return takeSteps(inside, steps); });
    return done ? MigrationEnd::UpToDate : MigrationEnd::Failed;
}

} // namespace fanye::shelf
