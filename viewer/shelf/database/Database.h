// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVariant>

#include <functional>

class QSqlError;
class QSqlQuery;

namespace fanye::shelf {

// Why a call failed, as far as it matters for what to do next.
enum class Trouble {
    None,
    Damaged, // the file is no database, or a damaged one
    CannotWrite, // or cannot even be opened
    DiskFull,
    Busy, // for longer than patience()
    Refused, // a constraint of the tables was violated: no fault of the disk
};

// SQLite's result code, with or without the extended part.
Trouble troubleFor(int sqliteCode);

// A connection to an SQLite file, or to a database in memory. The thread that made it only.
class Database
{
public:
    enum class Access {
        ReadWrite, // created if missing; write-ahead log, every commit synchronised, foreign keys enforced
        ReadOnly,
        Unchanging, // as ReadOnly, for a folder where not even the log can be created; ignores the log
    };

    Database(const QString &file, Access access);
    static QString memory(); // the name of a database in memory
    // How long a call on this thread waits for other programs: milliseconds, evaluated at each call.
    static void setPatience(std::function<int()> patience);
    static int patience(); // 5 s where none was set
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    bool run(const QString &sql, const QVariantList &values = {});
    // Calls `row` for each row. False where reading failed; the rows before that were handed over.
    bool each(const QString &sql, const QVariantList &values, const std::function<void(const QSqlQuery &)> &row);
    // The first column of the first row; invalid where there is none.
    QVariant value(const QString &sql, const QVariantList &values = {});
    // Commits all of it or nothing; takes the write lock first.
    bool inTransaction(const std::function<bool(Database &)> &change);

    bool isOpen() const { return m_isOpen; }
    Trouble trouble() const { return m_trouble; } // of the last call that failed
    QString detail() const { return m_detail; }

private:
    bool execute(QSqlQuery &query, const QString &sql, const QVariantList &values);
    void note(const QSqlError &error);
    void prepareForWriting();

    void keepPatience();

    QString m_connection;
    int m_patience = 0; // of the connection
    bool m_isOpen = false;
    Trouble m_trouble = Trouble::None;
    QString m_detail;
};

} // namespace fanye::shelf
