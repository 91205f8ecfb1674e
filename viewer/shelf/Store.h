// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue/IssueFacts.h"
#include "shelf/Bookmark.h"
#include "shelf/KeptCorrections.h"
#include "shelf/Place.h"
#include "shelf/ShelvedIssue.h"
#include "shelf/StoreCondition.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace fanye {

class Database;

// What a reader's home keeps: places, bookmarks and settings of each issue, recent issues. An SQLite file that several
// programs may use at once. When a change answers true it is on the disk, power cut or not; or, where
// the condition is ShelfInMemory, in memory. The thread that made it only.
//
// Beside the file lie its backups (three, a day apart), and damaged ones that were moved aside.
class Store : public QObject
{
    Q_OBJECT
public:
    explicit Store(const QString &file, QObject *parent = nullptr);
    ~Store() override;

    StoreCondition condition() const { return m_condition; }
    // From memory back to the disk, with all that was changed meanwhile. True: all is kept again.
    bool returnToDisk();

    // The issue is open now: first in the list of recent ones. REQUIRED before anything else is kept of it.
    bool remember(const ShelvedIssue &issue);
    std::vector<ShelvedIssue> recent(int most) const; // newest first, each path once

    // Never a page that the issue does not have. None where this very content was not read before.
    std::optional<Place> place(const IssueFacts &issue) const;
    bool keepPlace(const QByteArray &contentKey, const Place &place);

    std::vector<Bookmark> bookmarks(const QByteArray &contentKey) const; // in order of page
    bool hasBookmark(const QByteArray &contentKey, PageNumber page) const;
    bool setBookmark(const QByteArray &contentKey, const Bookmark &bookmark); // in place of the page's former one
    bool removeBookmark(const QByteArray &contentKey, PageNumber page);

    // `base` names what was corrected: an issue may have contents of several kinds, each with corrections of its own.
    KeptCorrections corrections(const QByteArray &contentKey, const QString &base) const;
    bool keepCorrections(const QByteArray &contentKey, const QString &base, const KeptCorrections &corrections);

    // Small things that one issue keeps for itself. Null where nothing is kept.
    QString setting(const QByteArray &contentKey, const QString &name) const;
    bool setSetting(const QByteArray &contentKey, const QString &name, const QString &value);

Q_SIGNALS:
    void conditionChanged();
    void bookmarksChanged(const QByteArray &contentKey);
    void correctionsChanged(const QByteArray &contentKey);
    void recentChanged();

private:
    using Change = std::function<bool(Database &)>;

    bool apply(const Change &change);
    void goToMemory(ShelfInMemory why);
    void backUpWhenDue();

    QString m_file;
    std::unique_ptr<Database> m_database;
    StoreCondition m_condition;
    std::vector<Change> m_unsaved; // made in memory since the disk failed
};

} // namespace fanye
