// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVariant>

#include <functional>

class QSqlError;
class QSqlQuery;

namespace fanye::shelf {

// Why the database refused, as far as it matters for what to do next.
enum class Trouble {
    None,
    Damaged, // the file is no database, or a torn one
    CannotWrite, // or cannot even be opened
    DiskFull,
    Busy, // for longer than we wait
    Refused, // a rule of ours was broken: no fault of the disk
};

// SQLite's result code, with or without the extended part.
Trouble troubleFor(int sqliteCode);

// A connection to an SQLite file, or to a database in memory. The thread that made it only.
class Database
{
public:
    enum class Access {
        ReadWrite, // made if it is not there; write-ahead log, every commit synchronised, foreign keys enforced
        ReadOnly,
        Unchanging, // as ReadOnly, for a folder where not even the log can be made; what stands in the log is not seen
    };

    Database(const QString &file, Access access);
    static QString memory(); // instead of a file
    // How long a call of this thread waits for other programs: milliseconds, asked for anew at each call.
    static void setPatience(std::function<int()> patience);
    static int patience(); // 5 s where none was set
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    bool run(const QString &sql, const QVariantList &values = {});
    // One call for each row. False where reading broke off; the rows before were handed over.
    bool each(const QString &sql, const QVariantList &values, const std::function<void(const QSqlQuery &)> &row);
    // The first column of the first row; invalid where there is none.
    QVariant value(const QString &sql, const QVariantList &values = {});
    // All of it or nothing; begins by taking the right to write.
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
