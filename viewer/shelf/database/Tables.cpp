// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shelf/database/Tables.h"

#include "shelf/database/Database.h"
#include "shelf/database/StoredPath.h"

#include <QSqlQuery>
#include <QTimeZone>

#include <algorithm>

namespace fanye::shelf {

namespace {

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

// A null QString would be bound as SQL's NULL.
QString notNull(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

QDateTime timeOrNever(const QVariant &number)
{
    return number.toLongLong() == 0 ? QDateTime() : timeOf(number);
}

IssueRecord issueIn(const QSqlQuery &row)
{
    IssueRecord record;
    record.issue = {row.value(0).toString().toLatin1(), pathFromStored(row.value(1).toString()),
                    row.value(2).toString(), row.value(3).toInt(), timeOrNever(row.value(4))};
    record.isRecent = row.value(5).toBool();
    return record;
}

Place placeIn(const QSqlQuery &row)
{
    Place place;
    place.page = PageNumber::fromNumber(row.value(1).toInt());
    if (!row.isNull(2))
        place.zoom = row.value(2).toDouble();
    place.isPairingShifted = row.value(3).toBool();
    return place;
}

void addCorrection(IssueRecord &record, const QSqlQuery &row)
{
    KeptCorrections &kept = record.corrections[row.value(1).toString()];
    kept.all << row.value(2).toString();
    kept.doneCount += row.value(3).toBool() ? 0 : 1;
}

bool readIssues(Database &database, IssueRecords &records)
{
    return database.each(QStringLiteral("SELECT key, path, title, pages, opened, is_recent FROM issues"), {},
                         [&](const QSqlQuery &row) {
                             IssueRecord record = issueIn(row);
                             records.insert_or_assign(record.issue.contentKey, std::move(record));
                         });
}

// Each row to its issue.
template <typename Take> bool readRows(Database &database, IssueRecords &records, const QString &sql, const Take &take)
{
    return database.each(sql, {}, [&](const QSqlQuery &row) {
        if (const auto record = records.find(row.value(0).toString().toLatin1()); record != records.end())
            take(record->second, row);
    });
}

// What makes an issue one of the shelf, and the watched folders.
bool readShelf(Database &database, ShelfContent &content)
{
    const auto eachOf
        = [&](const QString &sql, const auto &take) { return readRows(database, content.issues, sql, take); };
    return eachOf(QStringLiteral("SELECT key, added, is_removed FROM shelved"),
                  [](IssueRecord &record, const QSqlQuery &row) {
                      record.shelved = timeOf(row.value(1));
                      record.isRemoved = row.value(2).toBool();
                  })
        && eachOf(QStringLiteral("SELECT key FROM stars"),
                  [](IssueRecord &record, const QSqlQuery &) { record.isStarred = true; })
        && eachOf(QStringLiteral("SELECT key, field, value FROM found"),
                  [](IssueRecord &record, const QSqlQuery &row) {
                      record.found[row.value(1).toString()] = row.value(2).toString();
                  })
        && database.each(QStringLiteral("SELECT path, since FROM folders"), {}, [&](const QSqlQuery &row) {
               content.folders[pathFromStored(row.value(0).toString())] = timeOf(row.value(1));
           });
}

// One table after the other.
bool readOthers(Database &database, IssueRecords &records)
{
    const auto eachOf = [&](const QString &sql, const auto &take) { return readRows(database, records, sql, take); };
    return eachOf(QStringLiteral("SELECT key, page, zoom, is_pairing_shifted FROM places"),
                  [](IssueRecord &record, const QSqlQuery &row) { record.place = placeIn(row); })
        && eachOf(QStringLiteral("SELECT key, page, created FROM bookmarks ORDER BY key, page"),
                  [](IssueRecord &record, const QSqlQuery &row) {
                      record.bookmarks.push_back({PageNumber::fromNumber(row.value(1).toInt()), timeOf(row.value(2))});
                  })
        && eachOf(QStringLiteral("SELECT key, name, value FROM settings"),
                  [](IssueRecord &record, const QSqlQuery &row) {
                      record.settings[row.value(1).toString()] = row.value(2).toString();
                  })
        && eachOf(QStringLiteral("SELECT key, base, correction, is_undone FROM corrections ORDER BY key, base, place"),
                  addCorrection)
        && eachOf(QStringLiteral("SELECT key, field, value FROM facts"),
                  [](IssueRecord &record, const QSqlQuery &row) {
                      record.facts[row.value(1).toString()] = row.value(2).toString();
                  })
        && eachOf(QStringLiteral("SELECT key, id, value FROM marks"), [](IssueRecord &record, const QSqlQuery &row) {
               const QString id = row.value(1).toString();
               if (auto mark = marks::decoded(id, row.value(2).toString().toUtf8())) // others stay in the file
                   record.marks.insert_or_assign(id, std::move(*mark));
           });
}

bool writeOne(Database &database, const IssueOpened &change)
{
    const ShelvedIssue &issue = change.issue;
    // The recent issues list each path once, also when the file now holds another issue.
    return database.run(QStringLiteral("UPDATE issues SET is_recent = 0 WHERE path = ? AND key <> ?"),
                        {storedPath(issue.path), textOf(issue.contentKey)})
        && database.run(QStringLiteral("INSERT INTO issues (key, path, title, pages, opened, is_recent)"
                                       " VALUES (?, ?, ?, ?, ?, 1)"
                                       " ON CONFLICT (key) DO UPDATE SET path = excluded.path, title = excluded.title,"
                                       " pages = excluded.pages, opened = excluded.opened, is_recent = 1"),
                        {textOf(issue.contentKey), storedPath(issue.path), notNull(issue.title), issue.pageCount,
                         numberOf(issue.lastOpened)});
}

bool writeOne(Database &database, const PlaceKept &change)
{
    const Place &place = change.place;
    return database.run(QStringLiteral("INSERT OR REPLACE INTO places (key, page, zoom, is_pairing_shifted)"
                                       " VALUES (?, ?, ?, ?)"),
                        {textOf(change.contentKey), place.page.number(),
                         place.zoom ? QVariant(*place.zoom) : QVariant(), int(place.isPairingShifted)});
}

bool writeOne(Database &database, const BookmarkSet &change)
{
    return database.run(QStringLiteral("INSERT OR REPLACE INTO bookmarks (key, page, created) VALUES (?, ?, ?)"),
                        {textOf(change.contentKey), change.bookmark.page.number(), numberOf(change.bookmark.created)});
}

bool writeOne(Database &database, const BookmarkRemoved &change)
{
    return database.run(QStringLiteral("DELETE FROM bookmarks WHERE key = ? AND page = ?"),
                        {textOf(change.contentKey), change.page.number()});
}

bool writeOne(Database &database, const SettingKept &change)
{
    if (change.value.isNull())
        return database.run(QStringLiteral("DELETE FROM settings WHERE key = ? AND name = ?"),
                            {textOf(change.contentKey), change.name});
    return database.run(QStringLiteral("INSERT OR REPLACE INTO settings (key, name, value) VALUES (?, ?, ?)"),
                        {textOf(change.contentKey), change.name, change.value});
}

bool writeOne(Database &database, const CorrectionsKept &change)
{
    const QString key = textOf(change.contentKey);
    const KeptCorrections &kept = change.corrections;
    bool isKept = database.run(QStringLiteral("DELETE FROM corrections WHERE key = ? AND base = ? AND place >= ?"),
                               {key, change.base, kept.all.size()});
    for (int place = 0; isKept && place < kept.all.size(); ++place)
        isKept
            = database.run(QStringLiteral("INSERT OR REPLACE INTO corrections (key, base, place, correction, is_undone)"
                                          " VALUES (?, ?, ?, ?, ?)"),
                           {key, change.base, place, kept.all[place], int(place >= kept.doneCount)});
    return isKept;
}

bool writeOne(Database &database, const FactCorrected &change)
{
    if (!change.text)
        return database.run(QStringLiteral("DELETE FROM facts WHERE key = ? AND field = ?"),
                            {textOf(change.contentKey), change.field});
    return database.run(QStringLiteral("INSERT OR REPLACE INTO facts (key, field, value) VALUES (?, ?, ?)"),
                        {textOf(change.contentKey), change.field, notNull(*change.text)});
}

bool writeOne(Database &database, const MarkSet &change)
{
    return database.run(QStringLiteral("INSERT OR REPLACE INTO marks (key, id, value) VALUES (?, ?, ?)"),
                        {textOf(change.contentKey), change.mark.id, QString::fromUtf8(marks::encoded(change.mark))});
}

bool writeOne(Database &database, const MarkRemoved &change)
{
    return database.run(QStringLiteral("DELETE FROM marks WHERE key = ? AND id = ?"),
                        {textOf(change.contentKey), change.id});
}

bool writeFound(Database &database, const QString &key, const std::map<QString, QString> &found)
{
    return database.run(QStringLiteral("DELETE FROM found WHERE key = ?"), {key})
        && std::all_of(found.begin(), found.end(), [&](const auto &fact) {
               return database.run(QStringLiteral("INSERT INTO found (key, field, value) VALUES (?, ?, ?)"),
                                   {key, fact.first, notNull(fact.second)});
           });
}

bool writeOne(Database &database, const IssueShelved &change)
{
    const ShelvedIssue &issue = change.issue;
    const QString key = textOf(issue.contentKey);
    return database.run(QStringLiteral("INSERT INTO issues (key, path, title, pages, opened, is_recent)"
                                       " VALUES (?, ?, ?, ?, 0, 0)"
                                       " ON CONFLICT (key) DO UPDATE SET path = excluded.path, pages = excluded.pages,"
                                       " title = iif(title = '', excluded.title, title)"),
                        {key, storedPath(issue.path), notNull(issue.title), issue.pageCount})
        && database.run(QStringLiteral("INSERT OR IGNORE INTO shelved (key, added, is_removed) VALUES (?, ?, 0)"),
                        {key, numberOf(change.added)})
        && writeFound(database, key, change.found);
}

bool writeOne(Database &database, const RemovalSet &change)
{
    return database.run(QStringLiteral("UPDATE shelved SET is_removed = ? WHERE key = ?"),
                        {int(change.isRemoved), textOf(change.contentKey)});
}

bool writeOne(Database &database, const StarSet &change)
{
    return database.run(change.isStarred ? QStringLiteral("INSERT OR IGNORE INTO stars (key) VALUES (?)")
                                         : QStringLiteral("DELETE FROM stars WHERE key = ?"),
                        {textOf(change.contentKey)});
}

bool writeOne(Database &database, const FolderWatched &change)
{
    if (!change.since)
        return database.run(QStringLiteral("DELETE FROM folders WHERE path = ?"), {storedPath(change.path)});
    return database.run(QStringLiteral("INSERT OR REPLACE INTO folders (path, since) VALUES (?, ?)"),
                        {storedPath(change.path), numberOf(*change.since)});
}

} // namespace

std::optional<ShelfContent> readRecords(Database &database)
{
    ShelfContent content;
    database.run(QStringLiteral("BEGIN")); // so that all tables are of one moment
    const bool isWhole
        = readIssues(database, content.issues) && readOthers(database, content.issues) && readShelf(database, content);
    database.run(QStringLiteral("COMMIT"));
    return isWhole ? std::optional(std::move(content)) : std::nullopt;
}

bool write(Database &database, const ShelfChange &change)
{
    return std::visit([&](const auto &known) { return writeOne(database, known); }, change);
}

} // namespace fanye::shelf
