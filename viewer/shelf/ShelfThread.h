// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shelf/ShelfReport.h"
#include "shelf/database/FileIdentity.h"

#include <QObject>
#include <QTimer>

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <mutex>

class QFileSystemWatcher;

namespace fanye::shelf {

class Database;

// Works on the shelf's file on a thread of its own, to which it was moved: opens, reads, writes, backs up, and notices
// what other programs write. Everything that may wait for a disk or a lock is done here.
//
//   open() ──► ShelfOpened                      save() ──► ChangesSaved or ChangesFailed
//                                               (opens the file anew first, where it could not be written to, and
//                                                makes it again where it was deleted)
class ShelfThread : public QObject
{
    Q_OBJECT
public:
    explicit ShelfThread(const QString &file);
    ~ShelfThread() override;

    // Any thread. These post a request and return at once; requests are handled in their order.
    void open();
    void save(std::vector<ShelfChange> changes);
    // The last request: saves, makes the day's backup, and ends the thread, at the latest after `atMost` of waiting for
    // other programs.
    void finish(std::vector<ShelfChange> changes, std::chrono::milliseconds atMost);

    // Any thread.
    std::vector<ShelfReport> takeReports(); // oldest first
    void waitForReport(std::chrono::milliseconds atMost);

Q_SIGNALS:
    void requested();
    void reported(); // takeReports() has some

private:
    struct Requests
    {
        bool open = false;
        std::vector<ShelfChange> changes;
        bool finish = false;
    };
    void request(Requests more);
    int patience() const;
    void report(ShelfReport report);

    void work(); // this and all below: on the thread
    bool openFile(); // true: it can be written to
    bool tellTrouble(); // true: it cannot be written to
    bool returnToPath();
    void saveAll(const std::vector<ShelfChange> &changes);
    bool writeAll(const std::vector<ShelfChange> &changes);
    std::optional<std::vector<ShelfChange>> writeEach(const std::vector<ShelfChange> &changes);
    void reread();
    void watch();
    void lookForChanges();
    void backUpWhenDue();

    QString m_file;
    std::unique_ptr<Database> m_database; // null: not opened yet, or in memory only
    std::optional<FileIdentity> m_identity; // of the file that is open
    QVariant m_version; // PRAGMA data_version when the file was last read; changes when another program writes
    std::unique_ptr<QFileSystemWatcher> m_watcher;
    std::unique_ptr<QTimer> m_pause; // after the file was touched
    std::unique_ptr<QTimer> m_backup;

    std::atomic<std::chrono::steady_clock::time_point> m_end{std::chrono::steady_clock::time_point::max()};

    // std's, not Qt's: the thread sanitizer understands them although Qt is built without it.
    std::mutex m_mutex; // of all below
    std::condition_variable m_hasReport;
    Requests m_requests;
    std::vector<ShelfReport> m_reports;
};

} // namespace fanye::shelf
