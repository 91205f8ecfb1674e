// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <vector>

namespace fanye::shelf {

class Database;

// Copies of a database beside it, named by the time they were made: "shelf.sqlite.backup-20260301T083000".
class Backups
{
public:
    struct Backup
    {
        QString path;
        QDateTime made; // UTC, to the second
    };
    static constexpr int kept = 3;

    explicit Backups(const QString &databaseFile);

    std::vector<Backup> newestFirst() const;
    bool isDue(const QDateTime &now) const; // the newest is a day old
    // True: the backup is on the disk, and those older than the newest three are removed. REQUIRES: no transaction is
    // open.
    bool make(Database &database, const QDateTime &now) const;

private:
    QString m_file;
};

} // namespace fanye::shelf
