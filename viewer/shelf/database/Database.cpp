// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shelf/database/Database.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUrl>

#include <atomic>

namespace fanye::shelf {
namespace {

constexpr int usualPatience = 5000;
thread_local std::function<int()> patienceOfThread;

QString newConnectionName()
{
    static std::atomic<int> count{0};
    return QStringLiteral("shelf-%1").arg(++count);
}

QString options(Database::Access access)
{
    QString all = QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(Database::patience());
    if (access != Database::Access::ReadWrite)
        all += QStringLiteral(";QSQLITE_OPEN_READONLY");
    if (access == Database::Access::Unchanging)
        all += QStringLiteral(";QSQLITE_OPEN_URI");
    return all;
}

QString nameToOpen(const QString &file, Database::Access access)
{
    if (access != Database::Access::Unchanging)
        return file;
    return QString::fromLatin1(QUrl::fromLocalFile(file).toEncoded()) + QStringLiteral("?immutable=1");
}

} // namespace

Trouble troubleFor(int sqliteCode)
{
    switch (sqliteCode & 0xff) { // the extended part only says where it happened
    case 0:
        return Trouble::None;
    case 11: // CORRUPT
    case 26: // NOTADB
        return Trouble::Damaged;
    case 13: // FULL
        return Trouble::DiskFull;
    case 5: // BUSY
    case 6: // LOCKED
        return Trouble::Busy;
    case 3: // PERM
    case 7: // NOMEM
    case 8: // READONLY
    case 10: // IOERR
    case 14: // CANTOPEN
    case 22: // NOLFS
    case 23: // AUTH
        return Trouble::CannotWrite;
    default:
        return Trouble::Refused;
    }
}

QString Database::memory()
{
    return QStringLiteral(":memory:");
}

void Database::setPatience(std::function<int()> patience)
{
    patienceOfThread = std::move(patience);
}

int Database::patience()
{
    return patienceOfThread ? patienceOfThread() : usualPatience;
}

Database::Database(const QString &file, Access access)
    : m_connection(newConnectionName())
    , m_patience(patience())
{
    QSqlDatabase connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection);
    connection.setDatabaseName(nameToOpen(file, access));
    connection.setConnectOptions(options(access));
    m_isOpen = connection.open();
    if (!m_isOpen)
        note(connection.lastError());
    else if (access == Access::ReadWrite)
        prepareForWriting();
}

Database::~Database()
{
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
}

// Not all file systems support write-ahead logging; SQLite then keeps its rollback journal, which is as safe.
void Database::prepareForWriting()
{
    run(QStringLiteral("PRAGMA foreign_keys = ON"));
    run(QStringLiteral("PRAGMA synchronous = FULL"));
    run(QStringLiteral("PRAGMA journal_mode = WAL"));
    m_trouble = Trouble::None;
}

void Database::keepPatience()
{
    const int now = patience();
    if (now == m_patience)
        return;
    m_patience = now;
    QSqlQuery(QSqlDatabase::database(m_connection, false)).exec(QStringLiteral("PRAGMA busy_timeout = %1").arg(now));
}

bool Database::run(const QString &sql, const QVariantList &values)
{
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    return execute(query, sql, values);
}

bool Database::each(const QString &sql, const QVariantList &values, const std::function<void(const QSqlQuery &)> &row)
{
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    query.setForwardOnly(true);
    if (!execute(query, sql, values))
        return false;
    while (query.next())
        row(query);
    const bool isWhole = query.lastError().type() == QSqlError::NoError;
    if (!isWhole)
        note(query.lastError());
    return isWhole;
}

QVariant Database::value(const QString &sql, const QVariantList &values)
{
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    query.setForwardOnly(true);
    if (!execute(query, sql, values) || !query.next())
        return {};
    return query.value(0);
}

// The lock is taken now, not at the first change: two programs that both read first would deadlock.
bool Database::inTransaction(const std::function<bool(Database &)> &change)
{
    if (!run(QStringLiteral("BEGIN IMMEDIATE")))
        return false;
    if (change(*this) && run(QStringLiteral("COMMIT")))
        return true;
    const Trouble trouble = m_trouble;
    const QString detail = m_detail;
    run(QStringLiteral("ROLLBACK")); // fails where SQLite has rolled back by itself
    m_trouble = trouble;
    m_detail = detail;
    return false;
}

bool Database::execute(QSqlQuery &query, const QString &sql, const QVariantList &values)
{
    keepPatience();
    bool done = query.prepare(sql);
    for (const QVariant &value : values)
        query.addBindValue(value);
    done = done && query.exec();
    if (!done)
        note(query.lastError());
    return done;
}

void Database::note(const QSqlError &error)
{
    m_trouble = troubleFor(error.nativeErrorCode().toInt());
    m_detail = error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
}

} // namespace fanye::shelf
