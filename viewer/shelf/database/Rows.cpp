// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shelf/database/Rows.h"

#include "shelf/database/Database.h"

#include <QSqlQuery>
#include <QStringList>

namespace fanye::shelf {
namespace {

QStringList firstColumn(Database &database, const QString &sql)
{
    QStringList all;
    database.each(sql, {}, [&](const QSqlQuery &row) { all << row.value(0).toString(); });
    return all;
}

QStringList columnsOf(Database &database, const QString &table)
{
    return firstColumn(database, QStringLiteral("SELECT name FROM pragma_table_info('%1')").arg(table));
}

QStringList commonColumns(Database &from, Database &into, const QString &table)
{
    const QStringList there = columnsOf(from, table);
    QStringList common;
    for (const QString &column : columnsOf(into, table))
        if (there.contains(column))
            common << column;
    return common;
}

int pourTable(Database &from, Database &into, const QString &table, SameKey sameKey)
{
    const QStringList columns = commonColumns(from, into, table);
    if (columns.isEmpty())
        return 0;
    const QString names = columns.join(QStringLiteral(", "));
    const QString places = QStringList(columns.size(), QStringLiteral("?")).join(QStringLiteral(", "));
    const auto verb = sameKey == SameKey::Replace ? QStringLiteral("REPLACE") : QStringLiteral("IGNORE");
    const QString insert = QStringLiteral("INSERT OR %1 INTO %2 (%3) VALUES (%4)").arg(verb, table, names, places);
    const QString select = QStringLiteral("SELECT %1 FROM %2 ORDER BY rowid ").arg(names, table);

    int poured = 0;
    const auto pour = [&](const QSqlQuery &row) {
        QVariantList values;
        for (int column = 0; column < columns.size(); ++column)
            values << row.value(column);
        poured += into.run(insert, values) ? 1 : 0; // a row that violates a constraint comes from the damage
    };
    if (!from.each(select + QStringLiteral("ASC"), {}, pour))
        from.each(select + QStringLiteral("DESC"), {}, pour);
    return poured;
}

// Places, bookmarks, corrections, facts, marks and stars whose issue was lost in the damage are kept: opening the issue
// makes them valid again.
void adoptOrphans(Database &database)
{
    for (const char *table :
         {"places", "bookmarks", "settings", "corrections", "facts", "marks", "shelved", "stars", "found"})
        database.run(QStringLiteral("INSERT OR IGNORE INTO issues (key, path, title, pages, opened, is_recent)"
                                    " SELECT DISTINCT key, '', '', 0, 0, 0 FROM %1")
                         .arg(QLatin1String(table)));
}

} // namespace

int pourRows(Database &from, Database &into, SameKey sameKey)
{
    // Else replacing an issue would delete its bookmarks. It cannot be switched inside a transaction.
    into.run(QStringLiteral("PRAGMA foreign_keys = OFF"));
    int poured = 0;
    into.inTransaction([&](Database &inside) {
        const auto tables = firstColumn(inside, QStringLiteral("SELECT name FROM sqlite_master WHERE type = 'table'"));
        for (const QString &table : tables)
            poured += pourTable(from, inside, table, sameKey);
        adoptOrphans(inside);
        return true;
    });
    into.run(QStringLiteral("PRAGMA foreign_keys = ON"));
    return poured;
}

} // namespace fanye::shelf
