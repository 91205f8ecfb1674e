// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue/IssueFacts.h"
#include "shelf/IssueRecord.h"
#include "shelf/StoreCondition.h"
#include "shelf/UnsavedChanges.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>
#include <optional>
#include <vector>

class QThread;

namespace fanye::shelf {

class ShelfThread;
struct ShelfOpened;
struct ChangesSaved;
struct ChangesFailed;
struct ShelfReread;

// What a reader's home keeps: places, bookmarks and settings of each issue, recent issues. An SQLite file that several
// programs may use at once. The thread that made it only.
//
// All of it is held in memory, so that nothing here waits for a disk or a lock: questions are answered at once, changes
// hold at once, and a thread behind this opens, reads and writes the file. A change is on the disk, power cut or not,
// when isSaved() again; where the disk refuses, it is kept, and tried again. What other programs change is noticed.
//
// Beside the file lie its backups (three, a day apart), and damaged ones that were moved aside.
class Store : public QObject
{
    Q_OBJECT
public:
    explicit Store(const QString &file, QObject *parent = nullptr);
    // Waits until all is saved, but some seconds at most: for when no window is open any more.
    ~Store() override;

    StoreCondition condition() const { return m_condition; }
    bool isLoaded() const { return m_isLoaded; } // what the file holds is known; until then there seems to be nothing
    bool waitUntilLoaded(std::chrono::milliseconds atMost); // blocks; answers isLoaded()
    bool isSaved() const { return m_unsaved.isEmpty() && m_underWay.isEmpty(); }
    // Tries now to write to the disk again. By itself this is done after a while, when there is something to write.
    void returnToDisk();

    // The changes answer false, and do nothing, where the issue is not known.

    // The issue is open now: first in the list of recent ones. REQUIRED before anything else is kept of it.
    bool remember(const ShelvedIssue &issue);
    std::vector<ShelvedIssue> recent(int most) const
    {
        return recentIn(m_records, most);
    } // newest first, each path once

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
    void loaded(); // once
    void saved();
    void conditionChanged();
    void bookmarkRefused(const QByteArray &contentKey); // it broke a rule of the file, and is as before; as are these:
    void correctionsRefused(const QByteArray &contentKey); // or a setting
    void bookmarksChanged(const QByteArray &contentKey); // here, or by another program; as are these:
    void correctionsChanged(const QByteArray &contentKey); // or a setting
    void recentChanged();

private:
    bool change(ShelfChange change);
    void save();
    void send();
    void takeReports();
    void take(ShelfOpened &report);
    void take(ChangesSaved &report);
    void take(ChangesFailed &report);
    void take(ShelfReread &report);
    void tellRefusals(const std::vector<ShelfChange> &refused);
    void setCondition(const StoreCondition &condition);
    void become(IssueRecords records);
    void tryLater();
    const IssueRecord *find(const QByteArray &contentKey) const; // null: not known

    std::unique_ptr<QThread> m_thread;
    std::unique_ptr<ShelfThread> m_file; // lives in the thread
    StoreCondition m_condition;
    IssueRecords m_records; // of the file, with the changes that are still on their way to it
    bool m_isLoaded = false;
    UnsavedChanges m_underWay; // with the thread
    UnsavedChanges m_unsaved; // made since
    QTimer m_retry;
    std::chrono::milliseconds m_retryAfter;
};

} // namespace fanye::shelf
