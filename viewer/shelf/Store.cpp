// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shelf/Store.h"

#include "shelf/Backups.h"
#include "shelf/Database.h"
#include "shelf/Opening.h"

#include <QSqlQuery>
#include <QTimeZone>
#include <QTimer>

#include <algorithm>

namespace fanye {
namespace {

constexpr int backupDelayMs = 20'000; // the first seconds belong to the issue that is opening

QString textOf(const QByteArray &contentKey)
{
    return QString::fromLatin1(contentKey);
}

qint64 numberOf(const QDateTime &time)
{
    return time.isValid() ? time.toMSecsSinceEpoch() : 0;
}

QDateTime timeOf(const QVariant &number)
{
    return QDateTime::fromMSecsSinceEpoch(number.toLongLong(), QTimeZone::utc());
}

// SQL's NULL is Qt's invalid; a null QString would become one, too.
QString notNull(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

ShelvedIssue issueIn(const QSqlQuery &row)
{
    return {row.value(0).toString().toLatin1(), row.value(1).toString(), row.value(2).toString(), row.value(3).toInt(),
            timeOf(row.value(4))};
}

} // namespace

Store::Store(const QString &file, QObject *parent)
    : QObject(parent)
    , m_file(file)
{
    OpenedShelf opened = openShelf(m_file);
    m_database = std::move(opened.database);
    m_condition = std::move(opened.condition);
    QTimer::singleShot(backupDelayMs, this, &Store::backUpWhenDue);
}

Store::~Store()
{
    if (!m_unsaved.empty())
        returnToDisk();
    backUpWhenDue();
}

void Store::backUpWhenDue()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const bool isOnDisk = !std::holds_alternative<ShelfInMemory>(m_condition);
    if (isOnDisk && !recent(1).empty() && Backups(m_file).isDue(now))
        Backups(m_file).make(*m_database, now);
}

bool Store::returnToDisk()
{
    if (!std::holds_alternative<ShelfInMemory>(m_condition))
        return true;
    OpenedShelf disk = openShelf(m_file);
    const auto repeatAll = [this](Database &database) {
        return std::all_of(m_unsaved.begin(), m_unsaved.end(), [&](const Change &change) { return change(database); });
    };
    if (std::holds_alternative<ShelfInMemory>(disk.condition) || !disk.database->inTransaction(repeatAll))
        return false;
    m_database = std::move(disk.database);
    m_condition = std::move(disk.condition);
    m_unsaved.clear();
    Q_EMIT conditionChanged();
    return true;
}

// The disk may fail at any moment. What the reader just did still counts: it is done once more, where it can be.
bool Store::apply(const Change &change)
{
    bool done = m_database->inTransaction(change);
    const bool isOnDisk = !std::holds_alternative<ShelfInMemory>(m_condition);
    if (!done && isOnDisk && m_database->trouble() != Trouble::Refused) {
        goToMemory({whyInMemory(*m_database), m_database->detail()});
        done = m_database->inTransaction(change);
    }
    if (done && std::holds_alternative<ShelfInMemory>(m_condition))
        m_unsaved.push_back(change);
    return done;
}

void Store::goToMemory(ShelfInMemory why)
{
    m_database.reset();
    OpenedShelf opened = openInMemory(m_file, why);
    m_database = std::move(opened.database);
    m_condition = std::move(opened.condition);
    Q_EMIT conditionChanged();
}

bool Store::remember(const ShelvedIssue &issue)
{
    if (issue.contentKey.isEmpty())
        return false;
    const bool done = apply([issue](Database &database) {
        // One line for each file in the list, also when its content has changed since.
        return database.run(QStringLiteral("UPDATE issues SET is_recent = 0 WHERE path = ? AND key <> ?"),
                            {issue.path, textOf(issue.contentKey)})
            && database.run(
                QStringLiteral("INSERT INTO issues (key, path, title, pages, opened, is_recent)"
                               " VALUES (?, ?, ?, ?, ?, 1)"
                               " ON CONFLICT (key) DO UPDATE SET path = excluded.path, title = excluded.title,"
                               " pages = excluded.pages, opened = excluded.opened, is_recent = 1"),
                {textOf(issue.contentKey), notNull(issue.path), notNull(issue.title), issue.pageCount,
                 numberOf(issue.lastOpened)});
    });
    if (done)
        Q_EMIT recentChanged();
    return done;
}

std::vector<ShelvedIssue> Store::recent(int most) const
{
    std::vector<ShelvedIssue> all;
    m_database->each(QStringLiteral("SELECT key, path, title, pages, opened FROM issues WHERE is_recent = 1"
                                    " ORDER BY opened DESC, rowid DESC LIMIT ?"),
                     {most}, [&](const QSqlQuery &row) { all.push_back(issueIn(row)); });
    return all;
}

std::optional<Place> Store::place(const IssueFacts &issue) const
{
    std::optional<Place> found;
    if (issue.pageCount() == 0)
        return found;
    m_database->each(QStringLiteral("SELECT page, zoom, is_pairing_shifted FROM places WHERE key = ?"),
                     {textOf(issue.contentKey)}, [&](const QSqlQuery &row) {
                         Place place;
                         place.page = PageNumber::fromNumber(std::clamp(row.value(0).toInt(), 1, issue.pageCount()));
                         if (!row.isNull(1))
                             place.zoom = row.value(1).toDouble();
                         place.isPairingShifted = row.value(2).toBool();
                         found = place;
                     });
    return found;
}

bool Store::keepPlace(const QByteArray &contentKey, const Place &place)
{
    return apply([contentKey, place](Database &database) {
        return database.run(QStringLiteral("INSERT OR REPLACE INTO places (key, page, zoom, is_pairing_shifted)"
                                           " VALUES (?, ?, ?, ?)"),
                            {textOf(contentKey), place.page.number(), place.zoom ? QVariant(*place.zoom) : QVariant(),
                             int(place.isPairingShifted)});
    });
}

std::vector<Bookmark> Store::bookmarks(const QByteArray &contentKey) const
{
    std::vector<Bookmark> all;
    m_database->each(QStringLiteral("SELECT page, created FROM bookmarks WHERE key = ? ORDER BY page"),
                     {textOf(contentKey)}, [&](const QSqlQuery &row) {
                         all.push_back({PageNumber::fromNumber(row.value(0).toInt()), timeOf(row.value(1))});
                     });
    return all;
}

bool Store::hasBookmark(const QByteArray &contentKey, PageNumber page) const
{
    return m_database
        ->value(QStringLiteral("SELECT 1 FROM bookmarks WHERE key = ? AND page = ?"),
                {textOf(contentKey), page.number()})
        .isValid();
}

bool Store::setBookmark(const QByteArray &contentKey, const Bookmark &bookmark)
{
    const bool done = apply([contentKey, bookmark](Database &database) {
        return database.run(
            QStringLiteral("INSERT OR REPLACE INTO bookmarks (key, page, created) VALUES (?, ?, ?)"),
            {textOf(contentKey), bookmark.page.number(), numberOf(bookmark.created)});
    });
    if (done)
        Q_EMIT bookmarksChanged(contentKey);
    return done;
}

bool Store::removeBookmark(const QByteArray &contentKey, PageNumber page)
{
    const bool done = apply([contentKey, page](Database &database) {
        return database.run(QStringLiteral("DELETE FROM bookmarks WHERE key = ? AND page = ?"),
                            {textOf(contentKey), page.number()});
    });
    if (done)
        Q_EMIT bookmarksChanged(contentKey);
    return done;
}

KeptCorrections Store::corrections(const QByteArray &contentKey, const QString &base) const
{
    KeptCorrections kept;
    m_database->each(
        QStringLiteral("SELECT correction, is_undone FROM corrections WHERE key = ? AND base = ? ORDER BY place"),
        {textOf(contentKey), base}, [&](const QSqlQuery &row) {
            kept.all << row.value(0).toString();
            kept.doneCount += row.value(1).toBool() ? 0 : 1;
        });
    return kept;
}

bool Store::keepCorrections(const QByteArray &contentKey, const QString &base, const KeptCorrections &corrections)
{
    const bool done = apply([contentKey, base, corrections](Database &database) {
        bool isKept = database.run(QStringLiteral("DELETE FROM corrections WHERE key = ? AND base = ? AND place >= ?"),
                                   {textOf(contentKey), base, corrections.all.size()});
        for (int place = 0; isKept && place < corrections.all.size(); ++place)
            isKept = database.run(
                QStringLiteral("INSERT OR REPLACE INTO corrections (key, base, place, correction, is_undone)"
                               " VALUES (?, ?, ?, ?, ?)"),
                {textOf(contentKey), base, place, corrections.all[place], int(place >= corrections.doneCount)});
        return isKept;
    });
    if (done)
        Q_EMIT correctionsChanged(contentKey);
    return done;
}

QString Store::setting(const QByteArray &contentKey, const QString &name) const
{
    return m_database
        ->value(QStringLiteral("SELECT value FROM settings WHERE key = ? AND name = ?"), {textOf(contentKey), name})
        .toString();
}

bool Store::setSetting(const QByteArray &contentKey, const QString &name, const QString &value)
{
    return apply([contentKey, name, value](Database &database) {
        if (value.isNull())
            return database.run(QStringLiteral("DELETE FROM settings WHERE key = ? AND name = ?"),
                                {textOf(contentKey), name});
        return database.run(QStringLiteral("INSERT OR REPLACE INTO settings (key, name, value) VALUES (?, ?, ?)"),
                            {textOf(contentKey), name, value});
    });
}

} // namespace fanye
