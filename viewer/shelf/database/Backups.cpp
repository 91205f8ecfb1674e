// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shelf/database/Backups.h"

#include "shelf/database/Database.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTimeZone>

#include <cstdio>
#include <unistd.h>

namespace fanye::shelf {
namespace {

constexpr qint64 oneDay = 24 * 60 * 60; // seconds
constexpr QLatin1String timeInName("yyyyMMdd'T'HHmmss");
constexpr QLatin1String mark(".backup-");

// SQLite does not synchronise the copy it makes; without this, a power cut could leave an empty backup.
bool synchronise(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadWrite) && fsync(file.handle()) == 0;
}

bool replace(const QString &from, const QString &to)
{
    return std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0;
}

} // namespace

Backups::Backups(const QString &databaseFile)
    : m_file(databaseFile)
{
}

std::vector<Backups::Backup> Backups::newestFirst() const
{
    const QFileInfo database(m_file);
    const QString begin = database.fileName() + mark;
    std::vector<Backup> all;
    const auto names = database.dir().entryList({begin + QLatin1Char('*')}, QDir::Files, QDir::Name | QDir::Reversed);
    for (const QString &name : names) {
        QDateTime made = QDateTime::fromString(name.mid(begin.size()), timeInName);
        made.setTimeZone(QTimeZone::utc());
        if (made.isValid())
            all.push_back({database.dir().filePath(name), made});
    }
    return all;
}

// A backup from the future was made under a wrong clock, and does not count.
bool Backups::isDue(const QDateTime &now) const
{
    const auto all = newestFirst();
    return all.empty() || qAbs(all.front().made.secsTo(now)) >= oneDay;
}

bool Backups::make(Database &database, const QDateTime &now) const
{
    const QString unfinished = m_file + QStringLiteral(".backup.new");
    QFile::remove(unfinished);
    if (!database.run(QStringLiteral("VACUUM INTO ?"), {unfinished})
        || !QFile::setPermissions(unfinished, QFile::ReadOwner | QFile::WriteOwner) || !synchronise(unfinished)
        || !replace(unfinished, m_file + mark + now.toUTC().toString(timeInName))) {
        QFile::remove(unfinished);
        return false;
    }
    const auto all = newestFirst();
    for (std::size_t i = kept; i < all.size(); ++i)
        QFile::remove(all[i].path);
    return true;
}

} // namespace fanye::shelf
